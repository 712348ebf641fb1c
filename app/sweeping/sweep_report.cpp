#include "app/sweeping/sweep_report.h"

namespace {

QJsonObject countsToJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QMap<QString, qint64> countsFrom(const QJsonObject &json)
{
    QMap<QString, qint64> counts;
    for (auto at = json.constBegin(); at != json.constEnd(); ++at)
        counts.insert(at.key(), at.value().toInteger());
    return counts;
}

} // namespace

QJsonObject SweepReport::toJson() const
{
    QMap<QString, qint64> categories;
    for (auto at = byCategory.cbegin(); at != byCategory.cend(); ++at)
        categories.insert(QString::number(static_cast<int>(at.key())), at.value());
    return {{QStringLiteral("due"), due}, {QStringLiteral("opened"), opened},
        {QStringLiteral("waiting"), waiting}, {QStringLiteral("voided"), voided},
        {QStringLiteral("more"), isMore}, {QStringLiteral("passed_over"), countsToJson(passedOver)},
        {QStringLiteral("rules"), countsToJson(byRule)},
        {QStringLiteral("categories"), countsToJson(categories)}};
}

SweepReport SweepReport::fromJson(const QJsonObject &json)
{
    SweepReport report{.due = json[QStringLiteral("due")].toInteger(),
        .opened = json[QStringLiteral("opened")].toInteger(),
        .waiting = json[QStringLiteral("waiting")].toInteger(),
        .voided = json[QStringLiteral("voided")].toInteger(),
        .isMore = json[QStringLiteral("more")].toBool(),
        .passedOver = countsFrom(json[QStringLiteral("passed_over")].toObject()),
        .byRule = countsFrom(json[QStringLiteral("rules")].toObject())};
    const auto categories = countsFrom(json[QStringLiteral("categories")].toObject());
    for (auto at = categories.cbegin(); at != categories.cend(); ++at)
        report.byCategory.insert(static_cast<DataCategory>(at.key().toInt()), at.value());
    return report;
}
