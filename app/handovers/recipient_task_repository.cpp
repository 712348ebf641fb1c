#include "app/handovers/recipient_task_repository.h"

#include "app/contacts/person_name.h"
#include "app/storage/sql.h"

namespace recipient_task_repository {

Result<int> open(Connection &connection, FilingSystem filingSystem, const ConsentEvent &event,
    RecipientTask::Why why, Instant now)
{
    // An objection is against all marketing (art. 21(2) GDPR), whatever channel it came by: not against what
    // a contract or a statute asks.
    const bool isObjection = why == RecipientTask::Why::Objected;
    const QString reach = isObjection
        ? QStringLiteral("h.purpose_id IN (SELECT id FROM purpose WHERE basis IN ('a', 'f') OR id = ?)")
        : QStringLiteral("h.purpose_id = ? AND h.channel IN (0, ?)");
    const qint64 channel = isObjection ? 0 : static_cast<qint64>(event.channel);
    Sql sql(connection, "recipient-task.open",
        QStringLiteral(
            "INSERT INTO recipient_task (filing_system, contact_id, processor_id, recipient, purpose_id, "
            "handover_id, why, channel, event_id, opened_at) "
            "SELECT h.filing_system, d.contact_id, MAX(h.processor_id), h.recipient, h.purpose_id, "
            "MAX(h.id), "
            "CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT) "
            "FROM disclosure d JOIN handover h ON h.filing_system = d.filing_system AND h.id = d.handover_id "
            "WHERE d.filing_system = ? AND d.contact_id = ? AND %1 AND NOT EXISTS (SELECT 1 FROM "
            "recipient_task t WHERE t.filing_system = d.filing_system AND t.contact_id = d.contact_id "
            "AND t.recipient = h.recipient AND t.purpose_id = h.purpose_id AND t.why = ? AND t.channel = ? "
            "AND t.done_at IS NULL) "
            "GROUP BY h.filing_system, d.contact_id, h.recipient, h.purpose_id")
            .arg(reach));
    sql.bind(why).bind(channel).bind(event.id).bind(now).bind(filingSystem).bind(event.contact);
    sql.bind(event.purpose);
    if (!isObjection)
        sql.bind(channel);
    return sql.bind(why).bind(channel).run();
}

Outcome takeBack(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    Channel channel)
{
    // Who was found on a recipient's list has no act of their own: it is about the channel of that list.
    const auto gone = Sql(connection, "recipient-task.take-back",
        QStringLiteral(
            "DELETE FROM recipient_task WHERE filing_system = ? AND contact_id = ? AND purpose_id = ? "
            "AND done_at IS NULL AND why <> ? AND (channel = ? OR (channel = 0 AND handover_id IN "
            "(SELECT id FROM handover WHERE filing_system = ? AND channel = ?)))"))
                          .bind(filingSystem)
                          .bind(contact)
                          .bind(purpose)
                          .bind(RecipientTask::Why::Objected)
                          .bind(channel)
                          .bind(filingSystem)
                          .bind(channel)
                          .run();
    return gone ? Outcome(done) : Outcome(gone.error());
}

Outcome takeBackOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> mistaken)
{
    const auto gone = Sql(connection, "recipient-task.take-back-of",
        QStringLiteral(
            "DELETE FROM recipient_task WHERE filing_system = ? AND event_id = ? AND done_at IS NULL"))
                          .bind(filingSystem)
                          .bind(mistaken)
                          .run();
    return gone ? Outcome(done) : Outcome(gone.error());
}

Result<QList<RecipientTask>> listOpen(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "recipient-task.list",
        QStringLiteral("SELECT t.id, t.contact_id, c.initials, c.given_name, c.infix, c.surname, "
                       "c.partner_infix, c.partner_surname, c.name_use, c.name_convention, t.recipient, "
                       "t.purpose_id, p.key, h.ref, t.why, t.opened_at FROM recipient_task t "
                       "JOIN contact c ON c.filing_system = t.filing_system AND c.id = t.contact_id "
                       "JOIN purpose p ON p.id = t.purpose_id "
                       "JOIN handover h ON h.filing_system = t.filing_system AND h.id = t.handover_id "
                       "WHERE t.filing_system = ? AND t.done_at IS NULL ORDER BY t.opened_at, t.id"))
        .bind(filingSystem)
        .list([filingSystem](const Row &row) {
            return RecipientTask{.id = row.id<RecipientTask>(0),
                .filingSystem = filingSystem,
                .contact = row.id<Contact>(1),
                .contactName = listName({.initials = row.text(2),
                    .givenName = row.text(3),
                    .infix = row.text(4),
                    .surname = row.text(5),
                    .partnerInfix = row.text(6),
                    .partnerSurname = row.text(7),
                    .use = row.as<NameUse>(8),
                    .convention = row.as<NameConvention>(9)}),
                .recipient = row.text(10),
                .purpose = row.id<Purpose>(11),
                .purposeKey = row.text(12),
                .handoverRef = row.text(13),
                .why = row.as<RecipientTask::Why>(14),
                .openedAt = row.instant(15)};
        });
}

Outcome settle(
    Connection &connection, FilingSystem filingSystem, Id<RecipientTask> task, Instant now, const QString &by)
{
    const auto settled = Sql(connection, "recipient-task.settle",
        QStringLiteral(
            "UPDATE recipient_task SET done_at = ?, done_by = ? WHERE filing_system = ? AND id = ? "
            "AND done_at IS NULL"))
                             .bind(now)
                             .bind(by)
                             .bind(filingSystem)
                             .bind(task)
                             .run();
    if (!settled)
        return settled.error();
    if (*settled == 0)
        return Error{Failure::NotFound, QStringLiteral("handover.task")};
    return done;
}

} // namespace recipient_task_repository
