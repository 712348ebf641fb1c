#include "app/consent/processing_ground_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace processing_ground_repository {

namespace {

ProcessingGround groundFrom(const Row &row)
{
    return {.id = row.id<ProcessingGround>(0),
        .contact = row.id<Contact>(1),
        .purpose = row.id<Purpose>(2),
        .basis = lawfulBasisFrom(row.text(3)).value_or(LawfulBasis::Contract),
        .reason = row.text(4),
        .holdsUntil = row.day(5),
        .provenance = row.id<Provenance>(6),
        .recordedAt = row.instant(7),
        .recordedBy = row.text(8)};
}

} // namespace

Result<Id<ProcessingGround>> add(
    Connection &connection, FilingSystem filingSystem, const ProcessingGround &ground)
{
    const auto number = Sql(connection, "ground.add",
        QStringLiteral(
            "INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, reason, "
            "holds_until, provenance_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id"))
                            .bind(filingSystem)
                            .bind(ground.contact)
                            .bind(ground.purpose)
                            .bind(letterOf(ground.basis))
                            .bind(ground.reason)
                            .bind(ground.holdsUntil)
                            .bind(ground.provenance)
                            .bind(ground.recordedAt)
                            .bind(ground.recordedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<ProcessingGround>(*number);
}

Result<QList<ProcessingGround>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "ground.list",
        QStringLiteral(
            "SELECT id, contact_id, purpose_id, basis, reason, holds_until, provenance_id, recorded_at, "
            "recorded_by FROM processing_ground WHERE filing_system = ? AND contact_id = ? ORDER BY id"))
        .bind(filingSystem)
        .bind(contact)
        .list(groundFrom);
}

Outcome endOn(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    QDate lastDay)
{
    return outcomeOf(Sql(connection, "ground.end",
        QStringLiteral(
            "UPDATE processing_ground SET holds_until = ? WHERE filing_system = ? AND contact_id = "
            "? AND purpose_id = ? AND (holds_until IS NULL OR holds_until > ?)"))
                         .bind(lastDay)
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(purpose)
                         .bind(lastDay)
                         .run());
}

} // namespace processing_ground_repository
