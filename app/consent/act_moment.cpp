#include "app/consent/act_moment.h"

#include <QRegularExpression>

#include <set>

namespace {

Error noMoment(const char *what, const QString &text)
{
    return {Failure::Invalid, QString::fromLatin1(what), {text}};
}

/// Every moment at which a clock in the zone shows this, most often one.
std::set<qint64> momentsShowing(qint64 wallMsecs, const QTimeZone &zone)
{
    constexpr qint64 aDay = 86'400'000;
    std::set<qint64> moments;
    for (const qint64 near : {wallMsecs - aDay, wallMsecs + aDay}) {
        const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(near, Qt::UTC));
        const qint64 moment = wallMsecs - qint64{offset} * 1000;
        if (zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)) == offset)
            moments.insert(moment);
    }
    return moments;
}

} // namespace

Result<Instant> actMoment(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression withOffset(QStringLiteral("T.*(Z|z|[+-]\\d\\d:?\\d\\d)\\z"));
    QString trimmed = text.trimmed();
    if (trimmed.size() > 10 && trimmed.at(10) == u' ')
        trimmed[10] = u'T';
    if (withOffset.match(trimmed).hasMatch()) {
        const QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
        return moment.isValid() ? Result<Instant>(Instant::fromDateTime(moment))
                                : Result<Instant>(noMoment("moment.text", text));
    }
    const QString whole = trimmed.contains(u'T') ? trimmed : trimmed + QStringLiteral("T00:00:00");
    const QDateTime onTheWall = QDateTime::fromString(whole + u'Z', Qt::ISODateWithMs);
    if (!onTheWall.isValid())
        return noMoment("moment.text", text);
    if (!trimmed.contains(u'T'))
        return Instant::fromDateTime(onTheWall.date().startOfDay(zone));
    const std::set<qint64> moments = momentsShowing(onTheWall.toMSecsSinceEpoch(), zone);
    if (moments.empty())
        return noMoment("moment.skipped", text);
    if (moments.size() > 1)
        return noMoment("moment.twice", text);
    return Instant{*moments.begin() * 1000};
}
