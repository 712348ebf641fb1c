#include "app/retention/retention_pack.h"

#include "app/retention/rule_check.h"
#include "app/retention/rule_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace {

Error packError(const char *what, const QStringList &place)
{
    return {Failure::Invalid, QLatin1String(what), place};
}

/// "12:7", counted from one.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

Outcome checkHead(const QJsonObject &pack)
{
    static const QStringList names = {
        QStringLiteral("format"), QStringLiteral("pack"), QStringLiteral("rules"), QStringLiteral("source")};
    for (const QString &name : names) {
        if (!pack.contains(name))
            return packError("rule.field-missing", {name});
    }
    const QStringList found = pack.keys();
    for (const QString &name : found) {
        if (!names.contains(name))
            return packError("rule.field-unknown", {name.left(40)});
    }
    if (pack.value(QLatin1String("format")) != QJsonValue(1))
        return packError("rule.field-value",
            {QStringLiteral("format"), pack.value(QLatin1String("format")).toVariant().toString()});
    for (const char *name : {"pack", "source"}) {
        if (!pack.value(QLatin1String(name)).isString())
            return packError("rule.field-type", {QLatin1String(name)});
    }
    return pack.value(QLatin1String("rules")).isArray() ? Outcome(done)
                                                        : packError("rule.field-type", {names[2]});
}

} // namespace

Result<QList<RetentionRule>> readRetentionPack(const QByteArray &pack)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(pack, &problem);
    if (!document.isObject())
        return packError("rule.unreadable", {lineAndColumn(pack, problem.offset)});
    if (auto head = checkHead(document.object()); !head)
        return head.error();
    QList<RetentionRule> rules;
    QSet<QString> ids;
    const QJsonArray all = document.object().value(QLatin1String("rules")).toArray();
    for (int i = 0; i < all.size(); ++i) {
        const QString id = all[i].toObject().value(QLatin1String("id")).toString().left(20);
        const QString where = QStringLiteral("rules[%1] %2").arg(i).arg(id).trimmed();
        if (!all[i].isObject())
            return packError("rule.field-type", {where});
        const auto rule = ruleFromJson(all[i].toObject(), where);
        if (!rule)
            return rule.error();
        if (auto sound = checkRule(*rule, where); !sound)
            return sound.error();
        if (ids.contains(rule->id))
            return packError("rule.twice", {rule->id});
        ids.insert(rule->id);
        rules.append(*rule);
    }
    return rules;
}
