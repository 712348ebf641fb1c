#include "app/contacts/field_history_repository.h"

#include "app/contacts/edit_rule.h"
#include "app/storage/sql.h"

namespace field_history_repository {

namespace {

const QString columns = QStringLiteral(
    "id, field, before, after, cause, source, batch_id, request_ref, changed_at, changed_by, contact_id, "
    "is_absorbed, values_gone_at");

FieldChange changeFrom(const Row &row)
{
    return {.id = row.id<FieldChange>(0),
        .field = row.as<ContactField>(1),
        .before = row.text(2),
        .after = row.text(3),
        .cause = row.as<EditCause>(4),
        .source = row.text(5),
        .batch = row.id<ImportBatch>(6),
        .requestRef = row.text(7),
        .changedAt = row.instant(8),
        .changedBy = row.text(9),
        .isAbsorbed = row.flag(11),
        .valuesGoneAt = row.maybeInstant(12)};
}

} // namespace

Result<Id<FieldChange>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const FieldChange &change)
{
    const auto number = Sql(connection, "field-history.add",
        QStringLiteral(
            "INSERT INTO field_history (filing_system, contact_id, field, before, after, cause, source, "
            "batch_id, request_ref, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(change.field)
                            .bind(change.before)
                            .bind(change.after)
                            .bind(change.cause)
                            .bind(change.source)
                            .bind(change.batch)
                            .bind(change.requestRef)
                            .bind(change.changedAt)
                            .bind(change.changedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<FieldChange>(*number);
}

Result<QList<FieldChange>> list(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int limit)
{
    return Sql(connection, "field-history.list",
        QStringLiteral("SELECT %1 FROM field_history WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY id DESC LIMIT ?")
            .arg(columns))
        .bind(filingSystem)
        .bind(contact)
        .bind(limit)
        .list(changeFrom);
}

Result<std::optional<Found>> byId(Connection &connection, FilingSystem filingSystem, Id<FieldChange> id)
{
    return Sql(connection, "field-history.by-id",
        QStringLiteral("SELECT %1 FROM field_history WHERE filing_system = ? AND id = ?").arg(columns))
        .bind(filingSystem)
        .bind(id)
        .first([](const Row &row) {
            return Found{changeFrom(row), row.id<Contact>(10)};
        });
}

Result<bool> correctedOnRequest(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, ContactField field)
{
    const auto count = Sql(connection, "field-history.corrected",
        QStringLiteral(
            "SELECT COUNT(*) FROM field_history WHERE filing_system = ? AND contact_id = ? AND field = ? "
            "AND request_ref <> ''"))
                           .bind(filingSystem)
                           .bind(contact)
                           .bind(field)
                           .number();
    if (!count)
        return count.error();
    return *count > 0;
}

} // namespace field_history_repository
