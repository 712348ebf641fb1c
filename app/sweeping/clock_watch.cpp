#include "app/sweeping/clock_watch.h"

#include "app/base/moment_in_error.h"

namespace {

Error doubtful(const QString &what, const QList<Instant> &moments)
{
    QStringList places;
    for (const Instant moment : moments)
        places.append(moment.toLocal().toString(momentInError));
    return {Failure::Refused, what, places};
}

} // namespace

void ClockWatch::saw(Instant moment)
{
    if (!m_latest || *m_latest < moment)
        m_latest = moment;
    if (!m_jump && m_seen && moment.micros - m_seen->micros > mostAhead)
        m_jump = {*m_seen, moment};
    if (!m_jump && (!m_seen || *m_seen < moment))
        m_seen = moment;
}

std::optional<Error> ClockWatch::doubt(Instant now) const
{
    if (m_latest && now < *m_latest)
        return doubtful(QStringLiteral("sweep.clock-behind"), {*m_latest});
    if (m_jump)
        return doubtful(QStringLiteral("sweep.clock-ahead"), {m_jump->from, m_jump->to});
    if (m_seen && now.micros - m_seen->micros > mostAhead)
        return doubtful(QStringLiteral("sweep.clock-ahead"), {*m_seen, now});
    return std::nullopt;
}
