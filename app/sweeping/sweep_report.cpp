#include "app/sweeping/sweep_report.h"

#include <QJsonArray>

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

/// The kind of failure, what failed, and the moments that tell of it (moment_in_error.h).
QJsonArray stopToJson(const Error &error)
{
    QJsonArray parts{static_cast<int>(error.failure), error.what};
    for (const QString &place : error.place)
        parts.append(place);
    return parts;
}

Error stopFrom(const QJsonArray &parts)
{
    Error error{.failure = static_cast<Failure>(parts.at(0).toInt()), .what = parts.at(1).toString()};
    for (qsizetype at = 2; at < parts.size(); ++at)
        error.place.append(parts.at(at).toString());
    return error;
}

} // namespace

QString codeOf(SweepOrigin origin)
{
    switch (origin) {
    case SweepOrigin::Unknown:
        return {};
    case SweepOrigin::ByItself:
        return QStringLiteral("by-itself");
    case SweepOrigin::ByHand:
        return QStringLiteral("by-hand");
    case SweepOrigin::Command:
        return QStringLiteral("command");
    }
    Q_UNREACHABLE();
}

QJsonObject SweepReport::toJson() const
{
    QMap<QString, qint64> categories;
    for (auto at = byCategory.cbegin(); at != byCategory.cend(); ++at)
        categories.insert(QString::number(static_cast<int>(at.key())), at.value());
    QJsonObject json{{QStringLiteral("due"), due}, {QStringLiteral("opened"), opened},
        {QStringLiteral("waiting"), waiting}, {QStringLiteral("voided"), voided},
        {QStringLiteral("more"), isMore}, {QStringLiteral("passed_over"), countsToJson(passedOver)},
        {QStringLiteral("rules"), countsToJson(byRule)},
        {QStringLiteral("categories"), countsToJson(categories)},
        {QStringLiteral("origin"), static_cast<int>(origin)}};
    if (endedAt)
        json.insert(QStringLiteral("ended_at"), endedAt->micros);
    if (stopped)
        json.insert(QStringLiteral("stopped"), stopToJson(*stopped));
    return json;
}

SweepReport SweepReport::fromJson(const QJsonObject &json)
{
    SweepReport report{.origin = static_cast<SweepOrigin>(json[QStringLiteral("origin")].toInt()),
        .due = json[QStringLiteral("due")].toInteger(),
        .opened = json[QStringLiteral("opened")].toInteger(),
        .waiting = json[QStringLiteral("waiting")].toInteger(),
        .voided = json[QStringLiteral("voided")].toInteger(),
        .isMore = json[QStringLiteral("more")].toBool(),
        .passedOver = countsFrom(json[QStringLiteral("passed_over")].toObject()),
        .byRule = countsFrom(json[QStringLiteral("rules")].toObject())};
    const auto categories = countsFrom(json[QStringLiteral("categories")].toObject());
    for (auto at = categories.cbegin(); at != categories.cend(); ++at)
        report.byCategory.insert(static_cast<DataCategory>(at.key().toInt()), at.value());
    if (const QJsonValue ended = json[QStringLiteral("ended_at")]; ended.isDouble())
        report.endedAt = Instant{ended.toInteger()};
    if (const QJsonArray why = json[QStringLiteral("stopped")].toArray(); why.size() >= 2)
        report.stopped = stopFrom(why);
    return report;
}
