#include "app/access_reviews/access_line.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace access_lines {

namespace {

using namespace Qt::StringLiterals;

QJsonValue momentOrNull(std::optional<Instant> moment)
{
    // As text: a number of JSON holds no microseconds of today.
    return moment ? QJsonValue(QString::number(moment->micros)) : QJsonValue();
}

std::optional<Instant> momentIn(const QJsonValue &value)
{
    return value.isString() ? std::optional(Instant{value.toString().toLongLong()}) : std::nullopt;
}

QJsonObject jsonOf(const AccessLine &line)
{
    return {{u"matter"_s, codeOf(line.matter)}, {u"key"_s, line.key}, {u"subject"_s, line.subject},
        {u"role"_s, line.role ? QJsonValue(static_cast<int>(*line.role)) : QJsonValue()},
        {u"filing_system"_s,
            line.filingSystem ? QJsonValue(static_cast<int>(*line.filingSystem)) : QJsonValue()},
        {u"place"_s, line.place}, {u"since"_s, momentOrNull(line.since)},
        {u"last_use"_s, momentOrNull(line.lastUse)}, {u"count"_s, line.count}, {u"fault"_s, line.fault}};
}

std::optional<AccessLine> lineFrom(const QJsonObject &json)
{
    const auto matter = accessMatterFrom(json.value("matter"_L1).toString());
    if (!matter)
        return std::nullopt;
    AccessLine line{.matter = *matter,
        .key = json.value("key"_L1).toString(),
        .subject = json.value("subject"_L1).toString(),
        .place = json.value("place"_L1).toString(),
        .since = momentIn(json.value("since"_L1)),
        .lastUse = momentIn(json.value("last_use"_L1)),
        .count = json.value("count"_L1).toInteger(),
        .fault = json.value("fault"_L1).toString()};
    if (const QJsonValue role = json.value("role"_L1); role.isDouble())
        line.role = static_cast<Role>(role.toInt());
    if (const QJsonValue filingSystem = json.value("filing_system"_L1); filingSystem.isDouble())
        line.filingSystem = static_cast<FilingSystem>(filingSystem.toInt());
    return line;
}

} // namespace

QByteArray bytesOf(const QList<AccessLine> &lines)
{
    QJsonArray all;
    for (const AccessLine &line : lines)
        all.append(jsonOf(line));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<QList<AccessLine>> from(const QByteArray &bytes)
{
    const Error damaged{Failure::Damaged, u"access-review.stored"_s};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return damaged;
    QList<AccessLine> lines;
    const QJsonArray all = document.array();
    for (const QJsonValue &each : all) {
        auto line = lineFrom(each.toObject());
        if (!line)
            return damaged;
        lines.append(*std::move(line));
    }
    return lines;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace access_lines
