#include "app/accountability/accountability_facts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace accountability_facts {

namespace {

const auto settingsKey = QStringLiteral("settings");
const auto figuresKey = QStringLiteral("figures");
const auto asOfKey = QStringLiteral("as_of");

/// The names of the rows that are there on one side only, or otherwise.
QStringList changedItems(const QJsonObject &then, const QJsonObject &now, bool onlyNew)
{
    QStringList items;
    for (const QString &name : now.keys()) {
        const bool isKnown = then.contains(name);
        if (!isKnown || (!onlyNew && then.value(name) != now.value(name)))
            items.append(name);
    }
    for (const QString &name : then.keys()) {
        if (!onlyNew && !now.contains(name))
            items.append(name);
    }
    items.sort();
    return items;
}

std::optional<ChangedPart> changedPart(const QString &part, const QJsonValue &then, const QJsonValue &now)
{
    const bool onlyNew = part == QLatin1String(groupsPart);
    if (then == now)
        return std::nullopt;
    if (!then.isObject() || !now.isObject())
        return ChangedPart{.part = part};
    const QStringList items = changedItems(then.toObject(), now.toObject(), onlyNew);
    return items.isEmpty() ? std::nullopt : std::optional(ChangedPart{.part = part, .items = items});
}

} // namespace

QByteArray bytesOf(const AccountabilityFacts &facts)
{
    return QJsonDocument(QJsonObject{{settingsKey, facts.settings}, {figuresKey, facts.figures},
                             {asOfKey, facts.asOf.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

Result<AccountabilityFacts> from(const QByteArray &bytes)
{
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    const AccountabilityFacts facts{.settings = body.value(settingsKey).toObject(),
        .figures = body.value(figuresKey).toObject(),
        .asOf = QDate::fromString(body.value(asOfKey).toString(), Qt::ISODate)};
    if (facts.settings.isEmpty() || !facts.asOf.isValid())
        return Error{Failure::Damaged, QStringLiteral("document.stored")};
    return facts;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QList<ChangedPart> changedParts(const QJsonObject &then, const QJsonObject &now)
{
    QStringList parts = then.keys();
    for (const QString &part : now.keys()) {
        if (!then.contains(part))
            parts.append(part);
    }
    QList<ChangedPart> changed;
    for (const QString &part : std::as_const(parts)) {
        if (const auto one = changedPart(part, then.value(part), now.value(part)))
            changed.append(*one);
    }
    return changed;
}

} // namespace accountability_facts
