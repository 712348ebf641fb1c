#include "app/contacts/contact_erasure.h"

#include "app/contacts/contact_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/storage/sql.h"

namespace contact_erasure {

namespace {

using enum Fate;

/// Runs a statement that ends in the filing system and the contact.
Result<int> runFor(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "contact.erase", sql).bind(filingSystem).bind(contact).run();
}

/// What was asked and decided stays, without the person and without what was written about them.
Result<int> blankRequests(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto steps = Sql(connection, "contact.erase",
        QStringLiteral("UPDATE request_step SET remark = '' WHERE filing_system = ? AND request_id IN ("
                       "SELECT id FROM request WHERE filing_system = ? AND contact_id = ?)"))
                           .bind(filingSystem)
                           .bind(filingSystem)
                           .bind(contact)
                           .run();
    if (!steps)
        return steps.error();
    return runFor(connection,
        QStringLiteral("UPDATE request SET contact_id = NULL, remark = '', proposal = '' "
                       "WHERE filing_system = ? AND contact_id = ?"),
        filingSystem, contact);
}

Result<int> empty(
    Connection &connection, const PersonalPlace &place, FilingSystem filingSystem, Id<Contact> contact)
{
    if (place.fate == Blanked)
        return blankRequests(connection, filingSystem, contact);
    return runFor(connection,
        QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND %2 = ?")
            .arg(place.table.toString(), place.contactColumn.toString()),
        filingSystem, contact);
}

} // namespace

const QList<PersonalPlace> &personalPlaces()
{
    static const QList<PersonalPlace> places = {
        {u"list_customers", u"contact_id", Listed}, {u"list_employees", u"contact_id", Listed},
        {u"retention_due", u"contact_id", Deleted}, {u"request", u"contact_id", Blanked},
        {u"consent_event", u"contact_id", Deleted}, {u"consent_state", u"contact_id", Deleted},
        {u"processing_ground", u"contact_id", Deleted}, {u"disclosure", u"contact_id", Deleted},
        {u"legal_hold", u"contact_id", Deleted}, {u"relation_fact", u"contact_id", Deleted},
        {u"field_history", u"contact_id", Deleted}, {u"field_provenance", u"contact_id", Deleted},
        {u"attachment", u"contact_id", Deleted}, {u"note", u"contact_id", Deleted},
        {u"identifier", u"contact_id", Deleted}, {u"postal_address", u"contact_id", Deleted},
        {u"contact_point", u"contact_id", Deleted}, {u"provenance", u"contact_id", Deleted},
        {u"contact", u"id", Deleted},
        {u"erasure_permit", u"contact_id", Deleted}, // last: it lets the history before it go
    };
    return places;
}

Result<QHash<QString, int>> eraseRows(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto stored = contact_repository::byId(connection, filingSystem, contact);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{Failure::NotFound, QStringLiteral("contact.erase")};
    if (auto permitted = runFor(connection,
            QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)"),
            filingSystem, contact);
        !permitted)
        return permitted.error();
    QHash<QString, int> gone;
    for (const PersonalPlace &place : personalPlaces()) {
        if (place.fate == Listed)
            continue;
        const auto rows = empty(connection, place, filingSystem, contact);
        if (!rows)
            return rows.error();
        gone.insert(place.table.toString(), *rows);
    }
    const Id<Organisation> organisation = (*stored)->organisation;
    if (organisation.isStored()) {
        if (auto forgotten = organisation_repository::removeUnused(connection, filingSystem, organisation);
            !forgotten)
            return forgotten.error();
    }
    return gone;
}

} // namespace contact_erasure
