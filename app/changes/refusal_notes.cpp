#include "app/changes/refusal_notes.h"

#include "app/changes/service_context.h"
#include "app/staff/rights.h"

#include <utility>

namespace {

AuditEntry refusalEntry(const Refusal &refusal, int times)
{
    return {.action = QStringLiteral("staff.refused"),
        .filingSystem = refusal.filingSystem,
        .objectKind = QStringLiteral("staff"),
        .objectRef = refusal.permit.staffRef(),
        .detail = {
            {QStringLiteral("operation"), nameOf(refusal.operation)}, {QStringLiteral("times"), times}}};
}

} // namespace

RefusalNotes::RefusalNotes(const ServiceContext &context) : m_context(context)
{
    // Nothing is written where a copy is only read.
    if (!context.isReading)
        m_listener.emplace(context.quarantine, [this](const Refusal &refusal) { hear(refusal); });
}

RefusalNotes::~RefusalNotes()
{
    m_listener.reset();
    for (const Tally &tally : std::as_const(m_tallies)) {
        if (tally.unwritten > 0)
            write(tally);
    }
    // A thread that ends drops what waits.
    m_written.waitForFinished();
}

void RefusalNotes::hear(const Refusal &refusal)
{
    const What what{refusal.permit.staffRef(), refusal.operation,
        refusal.filingSystem ? static_cast<int>(*refusal.filingSystem) : 0};
    const qint64 hour = m_context.clock.now().micros / Instant::hour;
    const std::lock_guard lock(m_mutex);
    auto tally = m_tallies.find(what);
    if (tally == m_tallies.end())
        tally = m_tallies.insert(what, {.latest = refusal, .hour = hour - 1});
    tally->latest = refusal;
    ++tally->unwritten;
    if (tally->hour == hour)
        return;
    tally->hour = hour;
    write(*tally);
    tally->unwritten = 0;
}

void RefusalNotes::write(const Tally &tally)
{
    m_written = m_context.writer.ask(
        [permit = tally.latest.permit, entry = refusalEntry(tally.latest, tally.unwritten),
            clock = m_context.clock](Connection &connection) -> Outcome {
            ChangeFeed nobody;
            return changing(
                connection, permit, clock, nobody, [&](Change &change) { return change.audit(entry); });
        });
}
