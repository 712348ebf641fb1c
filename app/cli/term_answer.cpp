#include "app/cli/term_answer.h"

#include "app/cli/command_values.h"
#include "app/documents/retention_words.h"
#include "app/documents/term_words.h"

#include <QJsonArray>

namespace {

QJsonObject ruleLineJson(const RuleLine &line)
{
    return {{QStringLiteral("rule"), line.rule}, {QStringLiteral("kind"), codeOf(line.kind)},
        {QStringLiteral("runs"), codeOf(line.run)},
        {QStringLiteral("start"), dayJson(line.startedOn.value_or(QDate()))},
        {QStringLiteral("start_moment"), line.startedBy ? QJsonValue(codeOf(*line.startedBy)) : QJsonValue()},
        {QStringLiteral("until"), dayJson(line.lastDay.value_or(QDate()))},
        {QStringLiteral("outcome"), codeOf(line.fate)},
        {QStringLiteral("by"), line.by.isEmpty() ? QJsonValue() : QJsonValue(line.by)},
        {QStringLiteral("text"), ruleLineSentence(line)}};
}

} // namespace

QJsonObject termJson(const TermExplanation &explanation)
{
    const DueResult &due = explanation.due;
    QJsonArray lines;
    for (const RuleLine &line : explanation.lines)
        lines.append(ruleLineJson(line));
    return {{QStringLiteral("category"), codeOf(explanation.category)},
        {QStringLiteral("state"), codeOf(due.state)}, {QStringLiteral("rule"), due.decidingRule},
        {QStringLiteral("keep_until"), dayJson(due.keepUntil.value_or(QDate()))},
        {QStringLiteral("phase"), codeOf(due.phase)},
        {QStringLiteral("restricted_from"), dayJson(due.restrictedFrom.value_or(QDate()))},
        {QStringLiteral("action_from"), dayJson(due.actionFrom.value_or(QDate()))},
        {QStringLiteral("held"), due.state == RetentionState::Held},
        {QStringLiteral("text"), termConclusion(due)}, {QStringLiteral("because"), lines}};
}
