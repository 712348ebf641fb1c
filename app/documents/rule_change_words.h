#pragma once

#include "app/retention/rule_change.h"
#include "app/retention/rule_preview.h"

#include <QString>
#include <QStringList>

/// Rules, their changes and what a change does, as people call them, and their codes.
QString kindOfRule(const RetentionRule &rule);
/// Which categories of which kinds of contact.
QString coverageWords(const RetentionRule &rule);
QString ruleIsOn();
/// Why it is off: switched off, not confirmed, or nothing records its start.
QString whyRuleIsOff(const RetentionRule &rule);

QString stateWord(RuleChange::State state);
/// Who proposed it when and why, and what was decided.
QString changeSentence(const RuleChange &change);

QString effectWord(RuleEffect effect);
QString flagSentence(const RuleFlag &flag);
/// What a change would do, line by line.
QStringList previewLines(const RulePreview &preview);

QString codeOf(RuleChange::State state);
QString codeOf(RuleEffect effect);
QString codeOf(RuleFlag::Kind kind);

/// The rule as the program brought it; none for one of the organisation's own.
std::optional<RetentionRule> ruleAsBrought(const QString &id);
