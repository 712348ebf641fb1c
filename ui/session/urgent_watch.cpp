#include "ui/session/urgent_watch.h"

#include "app/breaches/breaches.h"
#include "app/documents/breach_sentence.h"
#include "app/requests/requests.h"
#include "ui/models/breach_faces.h"
#include "ui/session/session.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"

UrgentWatch::UrgentWatch(Session &session, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_requests([this](const Result<QList<Request>> &requests) {
        if (requests)
            count(*requests);
    })
    , m_breaches([this](const Result<QList<Breach>> &breaches) {
        if (breaches)
            countClocks(*breaches);
    })
{
    connect(&session.feed(), &ChangeFeed::requestsChanged, this, &UrgentWatch::refresh);
    connect(&session, &Session::filingSystemChanged, this, &UrgentWatch::refresh);
    // A breach may be recorded on any page, and its hours count.
    connect(&session.feed(), &ChangeFeed::written, this, [this](ChangeFeed::Written what) {
        if (what == ChangeFeed::Written::Saved)
            readClocks();
    });
    refresh();
}

void UrgentWatch::refresh()
{
    readClocks();
    if (m_session.may(Operation::ViewContacts)) {
        m_requests.expect(
            m_session.services().requests().list(m_session.permit(), m_session.filingSystem(), true));
        return;
    }
    m_requests.forget();
    count({}); // what was counted of another filing system is no longer for this member
}

void UrgentWatch::count(const QList<Request> &open)
{
    constexpr int week = 7;
    const QDate today = m_session.today();
    m_late = 0;
    m_soon = 0;
    for (const Request &request : open) {
        if (request.dueOn < today)
            ++m_late;
        else if (today.daysTo(request.dueOn) <= week)
            ++m_soon;
    }
    m_window.setBadge(QStringLiteral("requests"), int(open.size()));
    retranslate();
}

void UrgentWatch::readClocks()
{
    const Permit &permit = m_session.permit();
    if (permit.mayAnywhere(Operation::RecordBreaches) || permit.mayAnywhere(Operation::DecideBreaches))
        m_breaches.expect(m_session.services().breaches().list(permit));
}

void UrgentWatch::countClocks(const QList<Breach> &breaches)
{
    m_clock.reset();
    const Instant now = m_session.services().clock().computedNow();
    for (const Breach &breach : breaches) {
        const BreachClock clock = breach.clock(BreachClockKind::Authority, now);
        if (clock.isOpen() && (!m_clock || *clock.due < *m_clock->due))
            m_clock = clock;
    }
    retranslate();
}

void UrgentWatch::retranslate()
{
    QList<UrgentChip> chips;
    if (m_clock) {
        const Instant now = m_session.services().clock().computedNow();
        const PillFace face = breachClockFace(*m_clock, now);
        chips.append({QStringLiteral("breaches"), face.tone, face.iconName,
            tr("Breach: %1").arg(breachClockChip(*m_clock, now))});
    }
    if (m_late > 0)
        chips.append({QStringLiteral("requests"), Tone::Danger, QStringLiteral("alert-triangle"),
            tr("%n request(s) late", nullptr, m_late)});
    if (m_soon > 0)
        chips.append({QStringLiteral("requests"), Tone::Warn, QStringLiteral("calendar-due"),
            tr("%n due this week", nullptr, m_soon)});
    m_window.header()->setUrgentChips(chips);
}
