#include "ui/session/lapse_watch.h"

#include "app/consent/consents.h"
#include "ui/session/session.h"

#include <tuple>

LapseWatch::LapseWatch(Session &session) : QObject(&session), m_session(session)
{
    constexpr int anHour = 60 * 60 * 1000;
    m_timer.setInterval(anHour);
    connect(&m_timer, &QTimer::timeout, this, &LapseWatch::look);
    m_timer.start();
    // After the first page is painted, which is what everybody waits for.
    QTimer::singleShot(1000, this, &LapseWatch::look);
}

void LapseWatch::look()
{
    if (m_session.permit().isReading() || m_session.permit().isQuarantined())
        return;
    // What cannot be done now is done in an hour, or by whoever sits down next.
    for (const FilingSystem filingSystem : m_session.filingSystemsFor(Operation::RecordConsent))
        std::ignore = m_session.services().consents().lapse(m_session.permit(), filingSystem);
}
