#include "app/contacts/provenance_repository.h"

#include "app/contacts/edit_rule.h"
#include "app/storage/sql.h"

namespace provenance_repository {

namespace {

QString columnsOf(QStringView table)
{
    return QStringLiteral("%1.id, %1.source, %1.collected_on, %1.basis, %1.purpose_id, %1.batch_id, "
                          "%1.recorded_by, %1.recorded_at, %1.reason_from, %1.reason, %1.until_rule, "
                          "%1.until_on, %1.interest, %1.balancing, %1.review_on")
        .arg(table);
}

Provenance provenanceFrom(const Row &row)
{
    return {.id = row.id<Provenance>(0),
        .source = row.text(1),
        .collectedOn = row.day(2),
        .basis = row.text(3),
        .purpose = row.id<Purpose>(4),
        .batch = row.id<ImportBatch>(5),
        .recordedBy = row.text(6),
        .recordedAt = row.instant(7),
        .ground = {.reasonFrom = row.as<ReasonOrigin>(8),
            .reason = row.text(9),
            .untilRule = row.text(10),
            .untilOn = row.day(11),
            .interest = row.text(12),
            .balancing = row.text(13),
            .reviewOn = row.day(14)}};
}

} // namespace

Result<Id<Provenance>> add(
    Connection &connection, FilingSystem filingSystem, const Provenance &provenance, Id<Contact> contact)
{
    const auto number = Sql(connection, "provenance.add",
        QStringLiteral(
            "INSERT INTO provenance (filing_system, source, collected_on, basis, purpose_id, batch_id, "
            "recorded_by, recorded_at, contact_id, reason_from, reason, until_rule, until_on, interest, "
            "balancing, review_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(provenance.source)
                            .bind(provenance.collectedOn)
                            .bind(provenance.basis)
                            .bind(provenance.purpose)
                            .bind(provenance.batch)
                            .bind(provenance.recordedBy)
                            .bind(provenance.recordedAt)
                            .bind(contact)
                            .bind(provenance.ground.reasonFrom)
                            .bind(provenance.ground.reason)
                            .bind(provenance.ground.untilRule)
                            .bind(provenance.ground.untilOn)
                            .bind(provenance.ground.interest)
                            .bind(provenance.ground.balancing)
                            .bind(provenance.ground.reviewOn)
                            .number();
    if (!number)
        return number.error();
    return Id<Provenance>(*number);
}

Outcome own(Connection &connection, FilingSystem filingSystem, Id<Provenance> id, Id<Contact> contact)
{
    const auto touched = Sql(connection, "provenance.own",
        QStringLiteral("UPDATE provenance SET contact_id = ? WHERE filing_system = ? AND id = ?"))
                             .bind(contact)
                             .bind(filingSystem)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    return done;
}

Outcome setContact(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Provenance> provenance)
{
    const auto touched = Sql(connection, "provenance.set-contact",
        QStringLiteral("UPDATE contact SET provenance_id = ?, version = version + 1 "
                       "WHERE filing_system = ? AND id = ?"))
                             .bind(provenance)
                             .bind(filingSystem)
                             .bind(contact)
                             .run();
    if (!touched)
        return touched.error();
    return done;
}

Result<std::optional<Provenance>> byId(Connection &connection, FilingSystem filingSystem, Id<Provenance> id)
{
    return Sql(connection, "provenance.by-id",
        QStringLiteral("SELECT %1 FROM provenance p WHERE p.filing_system = ? AND p.id = ?")
            .arg(columnsOf(u"p")))
        .bind(filingSystem)
        .bind(id)
        .first(provenanceFrom);
}

Outcome setField(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, ContactField field,
    Id<Provenance> provenance)
{
    const auto set = Sql(connection, "provenance.set-field",
        QStringLiteral("INSERT INTO field_provenance (filing_system, contact_id, field, provenance_id) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (filing_system, contact_id, field) "
                       "DO UPDATE SET provenance_id = excluded.provenance_id"))
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(field)
                         .bind(provenance)
                         .run();
    if (!set)
        return set.error();
    return done;
}

Result<QHash<ContactField, Provenance>> ofFields(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QHash<ContactField, Provenance> fields;
    const auto read = Sql(connection, "provenance.of-fields",
        QStringLiteral("SELECT %1, f.field FROM field_provenance f JOIN provenance p ON "
                       "p.filing_system = f.filing_system AND p.id = f.provenance_id "
                       "WHERE f.filing_system = ? AND f.contact_id = ?")
            .arg(columnsOf(u"p")))
                          .bind(filingSystem)
                          .bind(contact)
                          .each([&](const Row &row) {
                              fields.insert(row.as<ContactField>(15), provenanceFrom(row));
                              return true;
                          });
    if (!read)
        return read.error();
    return fields;
}

} // namespace provenance_repository
