#include "app/contacts/postal_address_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace postal_address_repository {

namespace {

const QString dataColumns =
    QStringLiteral("label, street, house_number, addition, postcode, city, country, provenance_id");

PostalAddress addressFrom(const Row &row)
{
    return {.id = row.id<PostalAddress>(8),
        .label = row.as<ContactPoint::Label>(0),
        .street = row.text(1),
        .houseNumber = row.text(2),
        .addition = row.text(3),
        .postcode = row.text(4),
        .city = row.text(5),
        .country = row.text(6),
        .provenance = row.id<Provenance>(7)};
}

/// In the order of dataColumns.
void bindData(Sql &sql, const PostalAddress &address)
{
    sql.bind(address.label)
        .bind(address.street)
        .bind(address.houseNumber)
        .bind(address.addition)
        .bind(address.postcode)
        .bind(address.city)
        .bind(address.country)
        .bind(address.provenance);
}

} // namespace

Result<QList<PostalAddress>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "postal-address.list",
        QStringLiteral(
            "SELECT %1, id FROM postal_address WHERE filing_system = ? AND contact_id = ? ORDER BY id")
            .arg(dataColumns))
        .bind(filingSystem)
        .bind(contact)
        .list(addressFrom);
}

Result<Id<PostalAddress>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const PostalAddress &address)
{
    Sql sql(connection, "postal-address.add",
        QStringLiteral("INSERT INTO postal_address (%1, filing_system, contact_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .arg(dataColumns));
    bindData(sql, address);
    const auto number = sql.bind(filingSystem).bind(contact).number();
    if (!number)
        return number.error();
    return Id<PostalAddress>(*number);
}

Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const PostalAddress &address)
{
    Sql sql(connection, "postal-address.replace",
        QStringLiteral("UPDATE postal_address SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?) "
                       "WHERE filing_system = ? AND contact_id = ? AND id = ?")
            .arg(dataColumns));
    bindData(sql, address);
    return oneTouched(sql.bind(filingSystem).bind(contact).bind(address.id).run(),
        QStringLiteral("postal-address.replace"));
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<PostalAddress> id)
{
    return oneTouched(
        Sql(connection, "postal-address.remove",
            QStringLiteral(
                "DELETE FROM postal_address WHERE filing_system = ? AND contact_id = ? AND id = ?"))
            .bind(filingSystem)
            .bind(contact)
            .bind(id)
            .run(),
        QStringLiteral("postal-address.remove"));
}

} // namespace postal_address_repository
