#pragma once

#include "app/retention/retention_proposal.h"
#include "app/reviews/review_minutes.h"

#include <QString>
#include <QStringList>

/// Review sessions as people call them.

/// "Request", "Hold to review": what an item is about.
QString reviewKindWord(ReviewKind kind);
/// What brought an item onto the agenda: the kind of request, why somebody has no ground, or the rule.
QString reviewRuleWord(ReviewKind kind, const QString &rule);
/// "Approved", "Rejected", "Asked".
QString verdictWord(ReviewDecision::Verdict verdict);
/// Which rule ended what is to be erased, why it kept it, and of which categories.
QStringList endedTermLines(const RetentionProposal &ended);
/// What a decision leads to, as a sentence.
QString reviewEffectWord(ReviewEffect effect);
/// "Open", "Signed", "Ended".
QString reviewStateWord(ReviewSession::State state);
/// Why a decision no longer counts; empty for none.
QString reviewVoidWord(const QString &voided);
