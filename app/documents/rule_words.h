#pragma once

#include "app/retention/contact_terms.h"

#include <QString>

/// "7 years", "4 weeks": a term as people say it.
QString durationWord(const IsoDuration &duration);
/// Why a rule keeps something, in a sentence; empty for a rule that this program does not know.
QString rationaleSentence(const QString &ruleId);
/// The words of a rule in the language that is spoken.
QString ruleWord(const RuleText &text);
/// The start moments of a rule, recorded or not.
QString startWords(const RetentionRule &rule);
/// How a rule counts: its term, the start moments, the alignment, and the statute. Empty for an
/// unknown rule.
QString countingSentence(const QString &ruleId);
QString countingSentence(const RetentionRule &rule);
/// Why a category stands as it does: the rule's reason, or what is missing.
QString termSentence(const DueResult &due);
