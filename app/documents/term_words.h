#pragma once

#include "app/retention/term_explanation.h"

#include <QString>
#include <QStringList>

/// Until when a category is kept, or why it is not, in one sentence.
QString termConclusion(const DueResult &due);
/// A rule that covers the category: its term for this person, and what became of it.
QString ruleLineSentence(const RuleLine &line);
/// The conclusion and then a line for each rule, the one that decides first.
QStringList explanationLines(const TermExplanation &explanation);

QString codeOf(RuleFate fate);
QString codeOf(RuleRun run);
QString codeOf(RetentionRuleKind kind);
QString codeOf(RetentionPhase phase);
