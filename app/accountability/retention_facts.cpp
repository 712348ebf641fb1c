#include "app/accountability/retention_facts.h"

#include "app/retention/rule_json.h"

namespace retention_facts {

namespace {

const auto versionKey = QStringLiteral("version");
const auto ruleKey = QStringLiteral("rule");

} // namespace

QJsonObject rules(const QList<RetentionRule> &rules)
{
    QJsonObject inForce;
    for (const RetentionRule &rule : rules) {
        if (rule.inForce)
            inForce.insert(rule.id, QJsonObject{{versionKey, rule.version}, {ruleKey, jsonOf(rule)}});
    }
    return inForce;
}

Result<QList<RetentionRule>> rulesFrom(const QJsonObject &rules)
{
    QList<RetentionRule> read;
    for (const QString &id : rules.keys()) {
        const QJsonObject stored = rules.value(id).toObject();
        auto rule = ruleFromJson(stored.value(ruleKey).toObject(), id);
        if (!rule)
            return Error{Failure::Damaged, QStringLiteral("document.stored")};
        rule->version = stored.value(versionKey).toInt();
        read.append(*std::move(rule));
    }
    return read;
}

} // namespace retention_facts
