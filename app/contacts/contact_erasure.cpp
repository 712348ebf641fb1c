#include "app/contacts/contact_erasure.h"

#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/storage/sql.h"

namespace contact_erasure {

namespace {

using enum Fate;

/// Runs a statement that ends in the filing system and the contact.
Result<int> runFor(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "contact.erase", sql).bind(filingSystem).bind(contact).run();
}

Result<int> empty(
    Connection &connection, const PersonalPlace &place, FilingSystem filingSystem, Id<Contact> contact)
{
    if (place.fate == Blanked) {
        if (auto blanked = blankRequests(connection, filingSystem, contact); !blanked)
            return blanked.error();
        return runFor(connection,
            QStringLiteral("UPDATE request SET contact_id = NULL WHERE filing_system = ? AND contact_id = ?"),
            filingSystem, contact);
    }
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

Outcome blankRequests(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const QString ofContact =
        QStringLiteral("WHERE filing_system = ? AND request_id IN (SELECT id FROM request r "
                       "WHERE r.filing_system = %1.filing_system AND r.contact_id = ?)");
    const QString statements[] = {QStringLiteral("UPDATE request_step SET remark = '' ") +
            ofContact.arg(QStringLiteral("request_step")),
        QStringLiteral("DELETE FROM decision_reason ") + ofContact.arg(QStringLiteral("decision_reason")),
        QStringLiteral(
            "UPDATE request SET remark = '', proposal = '' WHERE filing_system = ? AND contact_id = ?")};
    for (const QString &statement : statements) {
        if (auto ran = runFor(connection, statement, filingSystem, contact); !ran)
            return ran.error();
    }
    return done;
}

Outcome rememberErased(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &reason, Instant now)
{
    const auto person = contact_repository::byId(connection, filingSystem, contact);
    if (!person)
        return person.error();
    const auto points = contact_point_repository::list(connection, filingSystem, contact);
    if (!points)
        return points.error();
    const auto addresses = postal_address_repository::list(connection, filingSystem, contact);
    if (!addresses)
        return addresses.error();
    if (!*person)
        return Error{Failure::NotFound, QStringLiteral("contact.erase")};
    QList<std::pair<SuppressedKind, QString>> values;
    for (const ContactPoint &point : *points) {
        if (point.kind != ContactPoint::Kind::Website)
            values.append({suppression_list::kindOf(point), point.normalised});
    }
    const Contact &known = **person;
    for (const PostalAddress &address : *addresses)
        values.append({SuppressedKind::Resident,
            suppressedResident(
                known.surname, known.initials.isEmpty() ? known.givenName : known.initials, address)});
    for (const auto &[kind, value] : std::as_const(values)) {
        if (value.isEmpty())
            continue;
        auto added = suppression_list::add(
            connection, filingSystem, kind, value, suppression_list::erasedScope, reason, now);
        if (!added)
            return added;
    }
    return done;
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
