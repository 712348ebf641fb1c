#include "app/registers/holder_repository.h"

#include "app/consent/consent_state.h"
#include "app/storage/sql.h"

namespace holder_repository {

namespace {

/// What they were collected for, each ground that was recorded, and each consent that once was given: what
/// went out under it is still where it went. The acts are of one person: not by the index over the purposes
/// of everybody, which would have them in order.
Result<QList<Id<Purpose>>> purposesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "holder.purposes",
        QStringLiteral(
            "SELECT purpose_id FROM provenance WHERE filing_system = ? AND contact_id = ? "
            "AND purpose_id IS NOT NULL UNION "
            "SELECT purpose_id FROM processing_ground WHERE filing_system = ? AND contact_id = ? "
            "UNION SELECT purpose_id + 0 FROM consent_event WHERE filing_system = ? AND contact_id = ? "
            "AND act IN (%1, %2, %3) AND LENGTH(statement) >= 0 UNION "
            "SELECT purpose_id FROM soft_opt_in WHERE filing_system = ? AND contact_id = ? "
            "ORDER BY 1")
            .arg(static_cast<int>(ConsentAct::Given))
            .arg(static_cast<int>(ConsentAct::Confirmed))
            .arg(static_cast<int>(ConsentAct::Reaffirmed)))
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) { return row.id<Purpose>(0); });
}

} // namespace

Result<HeldOfPerson> tracesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    HeldOfPerson person{.filingSystem = filingSystem};
    auto purposes = purposesOf(connection, filingSystem, contact);
    if (!purposes)
        return purposes.error();
    person.purposes = *std::move(purposes);
    auto deliveries = Sql(connection, "holder.deliveries",
        QStringLiteral(
            "SELECT DISTINCT d.recipient, h.processor_id, d.purpose_id, COALESCE(h.fields, ''), "
            "COALESCE(d.fields, -1) FROM disclosure d "
            "LEFT JOIN handover h ON h.filing_system = d.filing_system AND h.id = d.handover_id "
            "WHERE d.filing_system = ? AND d.contact_id = ? AND d.recipient <> '' ORDER BY d.recipient"))
                          .bind(filingSystem)
                          .bind(contact)
                          .list([](const Row &row) {
                              return HeldOfPerson::Delivery{.recipient = row.text(0),
                                  .processor = row.id<Processor>(1),
                                  .purpose = row.id<Purpose>(2),
                                  .fields = row.integer(4) < 0 ? handoverFieldsFrom(row.text(3))
                                                               : handoverFieldsFromBits(row.integer(4))};
                          });
    if (!deliveries)
        return deliveries.error();
    person.deliveries = *std::move(deliveries);
    return person;
}

} // namespace holder_repository
