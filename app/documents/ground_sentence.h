#pragma once

#include "app/grounds/ground_end.h"
#include "app/grounds/ground_rule.h"

#include <QString>

/// What is wrong with a ground, by the name of an error; null when it is not of these.
const char *groundSentence(const QString &what);

/// Why people of this kind are usually kept on this basis.
QString standardReason(ContactKind kind, LawfulBasis basis);
/// The usual interest in a business contact, and why it outweighs theirs.
QString standardInterest();
QString standardBalancing();

/// The reason as it is read, whoever it is from.
QString reasonSentence(const ContactGround &ground, ContactKind kind, LawfulBasis basis);
/// Whose words a reason is in.
QString originSentence(ReasonOrigin origin);
/// Until when: the day, or the rule and how it counts.
QString untilSentence(const ContactGround &ground);
/// A rule by its id and how it counts: "CUS-14: 2 years after the last purchase".
QString ruleSentence(const QString &ruleId);

/// Why somebody has no ground any more.
QString withoutGroundWord(WithoutGround why);
QString codeOf(WithoutGround why);
