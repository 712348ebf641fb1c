#include "app/cli/retention_rule_answers.h"

#include "app/cli/command_words.h"
#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "app/retention/retention_code.h"
#include "app/retention/rule_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace retention_rule_answers {

namespace {

QString termOf(const RetentionRule &rule)
{
    return rule.duration ? rule.duration->toText() : QString();
}

QJsonObject countsOf(const QMap<RuleEffect, qint64> &counts)
{
    QJsonObject json;
    for (const RuleEffect effect : allRuleEffects)
        json.insert(codeOf(effect), counts.value(effect));
    return json;
}

} // namespace

QJsonObject jsonOf(const RetentionRule &rule, bool waits)
{
    return {{QStringLiteral("id"), rule.id}, {QStringLiteral("row"), rule.sourceRow},
        {QStringLiteral("version"), rule.version}, {QStringLiteral("basis"), rule.basis},
        {QStringLiteral("duration"), termOf(rule)}, {QStringLiteral("in_force"), rule.inForce},
        {QStringLiteral("confirmed"), rule.confirmed},
        {QStringLiteral("start_recorded"), !rule.unrecorded.has_value()},
        {QStringLiteral("change_waits"), waits}, {QStringLiteral("rule"), ::jsonOf(rule)}};
}

QString lineOf(const RetentionRule &rule, bool waits)
{
    QString standing = rule.inForce ? retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "on"))
                                    : retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "off"));
    if (waits)
        standing +=
            QStringLiteral(", ") + retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "a change waits"));
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(rule.id, rule.duration ? termOf(rule) : QStringLiteral("-"), standing, ruleWord(rule.subject),
            rule.basis);
}

QStringList linesOf(const RetentionRule &rule)
{
    QStringList lines{
        ruleWord(rule.subject), kindOfRule(rule), rule.inForce ? ruleIsOn() : whyRuleIsOff(rule)};
    lines += countingSentence(rule).split(QLatin1Char('\n'));
    lines.append(coverageWords(rule));
    lines.append(ruleWord(rule.rationale));
    return lines;
}

QJsonObject jsonOf(const RuleChange &change)
{
    return {{QStringLiteral("change"), change.number}, {QStringLiteral("state"), codeOf(change.state)},
        {QStringLiteral("version"), change.version > 0 ? QJsonValue(change.version) : QJsonValue()},
        {QStringLiteral("base_version"), change.baseVersion}, {QStringLiteral("reason"), change.reason},
        {QStringLiteral("proposed_by"), change.proposedByName},
        {QStringLiteral("proposed_at"), change.proposedAt.toText()},
        {QStringLiteral("decided_by"), change.decidedByName},
        {QStringLiteral("decided_at"),
            change.decidedAt ? QJsonValue(change.decidedAt->toText()) : QJsonValue()},
        {QStringLiteral("decision"), change.decision}, {QStringLiteral("rule"), ::jsonOf(change.rule)}};
}

QString lineOf(const RuleChange &change)
{
    return QStringLiteral("%1\t%2").arg(change.number).arg(changeSentence(change));
}

QJsonObject jsonOf(const RulePreview &preview)
{
    QJsonObject categories;
    for (auto category = preview.byCategory.cbegin(); category != preview.byCategory.cend(); ++category)
        categories.insert(codeOf(category.key()), countsOf(category.value()));
    QJsonArray flags;
    for (const RuleFlag &flag : preview.flags)
        flags.append(
            QJsonObject{{QStringLiteral("kind"), codeOf(flag.kind)}, {QStringLiteral("other"), flag.other}});
    return {{QStringLiteral("people"), preview.people}, {QStringLiteral("affected"), preview.affected},
        {QStringLiteral("people_by"), countsOf(preview.peopleBy)},
        {QStringLiteral("categories_by"), countsOf(preview.categoriesBy)},
        {QStringLiteral("by_category"), categories}, {QStringLiteral("flags"), flags},
        {QStringLiteral("as_of"), preview.asOf.toString(Qt::ISODate)}};
}

} // namespace retention_rule_answers
