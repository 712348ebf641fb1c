#include "app/contacts/identifier_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace identifier_repository {

namespace {

Identifier identifierFrom(const Row &row)
{
    return {.id = row.id<Identifier>(0),
        .kind = row.as<Identifier::Kind>(1),
        .value = row.text(2),
        .normalised = row.text(3),
        .provenance = row.id<Provenance>(4)};
}

} // namespace

Result<QList<Identifier>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "identifier.list",
        QStringLiteral("SELECT id, kind, value, normalised, provenance_id FROM identifier "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY id"))
        .bind(filingSystem)
        .bind(contact)
        .list(identifierFrom);
}

Result<Id<Identifier>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Identifier &identifier)
{
    const auto number = Sql(connection, "identifier.add",
        QStringLiteral(
            "INSERT INTO identifier (filing_system, contact_id, kind, value, normalised, provenance_id) "
            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(identifier.kind)
                            .bind(identifier.value)
                            .bind(identifier.normalised)
                            .bind(identifier.provenance)
                            .number();
    if (!number)
        return number.error();
    return Id<Identifier>(*number);
}

Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Identifier &identifier)
{
    return oneTouched(
        Sql(connection, "identifier.replace",
            QStringLiteral("UPDATE identifier SET kind = ?, value = ?, normalised = ?, "
                           "provenance_id = ? WHERE filing_system = ? AND contact_id = ? AND id = ?"))
            .bind(identifier.kind)
            .bind(identifier.value)
            .bind(identifier.normalised)
            .bind(identifier.provenance)
            .bind(filingSystem)
            .bind(contact)
            .bind(identifier.id)
            .run(),
        QStringLiteral("identifier.replace"));
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Identifier> id)
{
    return oneTouched(
        Sql(connection, "identifier.remove",
            QStringLiteral("DELETE FROM identifier WHERE filing_system = ? AND contact_id = ? AND id = ?"))
            .bind(filingSystem)
            .bind(contact)
            .bind(id)
            .run(),
        QStringLiteral("identifier.remove"));
}

} // namespace identifier_repository
