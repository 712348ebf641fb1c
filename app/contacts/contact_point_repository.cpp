#include "app/contacts/contact_point_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace contact_point_repository {

namespace {

ContactPoint pointFrom(const Row &row)
{
    return {.id = row.id<ContactPoint>(0),
        .kind = row.as<ContactPoint::Kind>(1),
        .label = row.as<ContactPoint::Label>(2),
        .value = row.text(3),
        .normalised = row.text(4),
        .provenance = row.id<Provenance>(5)};
}

} // namespace

Result<QList<ContactPoint>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "contact-point.list",
        QStringLiteral("SELECT id, kind, label, value, normalised, provenance_id FROM contact_point "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY id"))
        .bind(filingSystem)
        .bind(contact)
        .list(pointFrom);
}

Result<Id<ContactPoint>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const ContactPoint &point)
{
    const auto number = Sql(connection, "contact-point.add",
        QStringLiteral(
            "INSERT INTO contact_point (filing_system, contact_id, kind, label, value, normalised, "
            "provenance_id) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(point.kind)
                            .bind(point.label)
                            .bind(point.value)
                            .bind(point.normalised)
                            .bind(point.provenance)
                            .number();
    if (!number)
        return number.error();
    return Id<ContactPoint>(*number);
}

Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const ContactPoint &point)
{
    return oneTouched(
        Sql(connection, "contact-point.replace",
            QStringLiteral("UPDATE contact_point SET kind = ?, label = ?, value = ?, normalised = ?, "
                           "provenance_id = ? WHERE filing_system = ? AND contact_id = ? AND id = ?"))
            .bind(point.kind)
            .bind(point.label)
            .bind(point.value)
            .bind(point.normalised)
            .bind(point.provenance)
            .bind(filingSystem)
            .bind(contact)
            .bind(point.id)
            .run(),
        QStringLiteral("contact-point.replace"));
}

Result<bool> isBound(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ContactPoint> id)
{
    for (const char *table : {"consent_event", "soft_opt_in", "published_address"}) {
        const auto bound = Sql(connection, "contact-point.bound",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ? "
                           "AND detail_id = ?")
                .arg(QLatin1String(table)))
                               .bind(filingSystem)
                               .bind(contact)
                               .bind(id)
                               .number();
        if (!bound)
            return bound.error();
        if (*bound > 0)
            return true;
    }
    return false;
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ContactPoint> id)
{
    return oneTouched(
        Sql(connection, "contact-point.remove",
            QStringLiteral("DELETE FROM contact_point WHERE filing_system = ? AND contact_id = ? AND id = ?"))
            .bind(filingSystem)
            .bind(contact)
            .bind(id)
            .run(),
        QStringLiteral("contact-point.remove"));
}

} // namespace contact_point_repository
