#include "app/merging/merge_informing.h"

#include "app/informing/informing_repository.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace merge_informing {

namespace {

using informing_uniting::Informing;

/// What moved a day forward, besides the day itself.
struct MovedForward
{
    Id<Handover> by = {};
    InformingTerm before = {};
};

Outcome repeatInformings(Connection &connection, FilingSystem filingSystem, Id<Contact> from, Id<Contact> to)
{
    const auto repeated = Sql(connection, "merge.repeat-informing",
        QStringLiteral(
            "INSERT INTO informing_event (filing_system, ref, contact_id, manner, origin, happened_at, "
            "recorded_at, recorded_by, statement, reason, bulk_ref) SELECT filing_system, ref, ?, manner, "
            "origin, happened_at, recorded_at, recorded_by, statement, reason, bulk_ref "
            "FROM informing_event WHERE filing_system = ? AND contact_id = ? ORDER BY id"))
                              .bind(to)
                              .bind(filingSystem)
                              .bind(from)
                              .run();
    return repeated ? Outcome(done) : Outcome(repeated.error());
}

/// Under which number an event stands with the contact.
Result<qint64> numberOfInforming(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &ref)
{
    return Sql(connection, "merge.informing-number",
        QStringLiteral(
            "SELECT MAX(id) FROM informing_event WHERE filing_system = ? AND contact_id = ? AND ref = ?"))
        .bind(filingSystem)
        .bind(contact)
        .bind(ref)
        .number();
}

} // namespace

Result<std::optional<Informing>> find(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto state = informing_repository::state(connection, filingSystem, contact);
    if (!state)
        return state.error();
    if (!state->due)
        return std::optional<Informing>();
    const auto moved =
        Sql(connection, "merge.informing-moved",
            QStringLiteral("SELECT handover_id, before_on, before_cause FROM informing_due "
                           "WHERE filing_system = ? AND contact_id = ? AND before_on IS NOT NULL"))
            .bind(filingSystem)
            .bind(contact)
            .first([](const Row &row) {
                return MovedForward{row.id<Handover>(0), {row.day(1), row.as<InformingCause>(2)}};
            });
    if (!moved)
        return moved.error();
    Informing informing{.due = *state->due};
    if (*moved) {
        informing.movedBy = (*moved)->by;
        informing.before = (*moved)->before;
    }
    const auto settled = std::find_if(state->events.begin(), state->events.end(),
        [&](const InformingEvent &event) { return event.id == state->due->settledBy; });
    if (settled != state->events.end())
        informing.settled = *settled;
    return std::optional(informing);
}

Outcome bring(Connection &connection, FilingSystem filingSystem, Id<Contact> from, Id<Contact> to,
    const std::optional<Informing> &united)
{
    if (auto repeated = repeatInformings(connection, filingSystem, from, to); !repeated)
        return repeated;
    if (!united)
        return done;
    Id<InformingEvent> settledBy;
    if (united->settled) {
        const auto number = numberOfInforming(connection, filingSystem, to, united->settled->ref);
        if (!number)
            return number.error();
        settledBy = Id<InformingEvent>(*number);
    }
    const bool isMoved = united->before.on.isValid();
    const auto written = Sql(connection, "merge.informing-due",
        QStringLiteral(
            "INSERT INTO informing_due (filing_system, contact_id, origin, obtained_on, due_on, cause, "
            "event_id, before_on, before_cause, handover_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (filing_system, contact_id) DO UPDATE SET origin = excluded.origin, "
            "obtained_on = excluded.obtained_on, due_on = excluded.due_on, cause = excluded.cause, "
            "event_id = excluded.event_id, before_on = excluded.before_on, "
            "before_cause = excluded.before_cause, handover_id = excluded.handover_id"))
                             .bind(filingSystem)
                             .bind(to)
                             .bind(united->due.origin)
                             .bind(united->due.obtainedOn)
                             .bind(united->due.term.on)
                             .bind(united->due.term.cause)
                             .bind(settledBy)
                             .bind(united->before.on)
                             .bind(isMoved ? std::optional(united->before.cause) : std::nullopt)
                             .bind(united->movedBy)
                             .run();
    return written ? Outcome(done) : Outcome(written.error());
}

} // namespace merge_informing
