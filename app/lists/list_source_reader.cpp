#include "app/lists/list_source_reader.h"

#include "app/storage/sql.h"

namespace list_source_reader {

namespace {

ListInputs inputsFrom(const Row &row)
{
    ListInputs inputs;
    Contact &contact = inputs.contact;
    contact.id = row.id<Contact>(0);
    contact.kind = row.as<ContactKind>(1);
    contact.initials = row.text(2);
    contact.givenName = row.text(3);
    contact.infix = row.text(4);
    contact.surname = row.text(5);
    contact.partnerInfix = row.text(6);
    contact.partnerSurname = row.text(7);
    contact.nameUse = row.number(8);
    contact.nameConvention = row.number(9);
    contact.sortKey = row.text(10);
    contact.restrictedAt = row.maybeInstant(11);
    inputs.organisation = row.text(12);
    return inputs;
}

const QString contacts = QStringLiteral(
    "SELECT c.id, c.kind, c.initials, c.given_name, c.infix, c.surname, c.partner_infix, c.partner_surname, "
    "c.name_use, c.name_convention, c.sort_key, c.restricted_at, COALESCE(o.name, '') FROM contact c "
    "LEFT JOIN organisation o ON o.filing_system = c.filing_system AND o.id = c.organisation_id "
    "WHERE c.filing_system = ? AND c.id %1 ? ORDER BY c.id LIMIT ?");

/// Adds to people, who are in the order of their ids, what one table holds on them. `select` begins with
/// contact_id and is completed here.
template <typename Take>
Outcome addTo(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people, const char *name,
    const QString &select, const QString &rest, Take take)
{
    qsizetype at = 0;
    return Sql(connection, name,
        select + QStringLiteral(" WHERE filing_system = ? AND contact_id >= ? AND contact_id <= ?") + rest)
        .bind(filingSystem)
        .bind(people.first().contact.id)
        .bind(people.last().contact.id)
        .each([&](const Row &row) {
            const Id<Contact> contact = row.id<Contact>(0);
            while (at < people.size() && people[at].contact.id < contact)
                ++at;
            if (at < people.size() && people[at].contact.id == contact)
                take(people[at], row);
            return at < people.size();
        });
}

const QString inOrder = QStringLiteral(" ORDER BY contact_id, id");

Outcome addDetails(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people)
{
    auto points = addTo(connection, filingSystem, people, "list.points",
        QStringLiteral("SELECT contact_id, kind, value, normalised FROM contact_point"), inOrder,
        [](ListInputs &person, const Row &row) {
            person.points.append({.kind = row.as<ContactPoint::Kind>(1),
                .value = row.text(2),
                .normalised = row.text(3)});
        });
    if (!points)
        return points;
    auto addresses = addTo(connection, filingSystem, people, "list.addresses",
        QStringLiteral("SELECT contact_id, city FROM postal_address"), inOrder,
        [](ListInputs &person, const Row &row) { person.addresses.append({.city = row.text(1)}); });
    if (!addresses)
        return addresses;
    return addTo(connection, filingSystem, people, "list.identifiers",
        QStringLiteral("SELECT contact_id, kind, value FROM identifier"), inOrder,
        [](ListInputs &person, const Row &row) {
            person.identifiers.append({.kind = row.as<Identifier::Kind>(1), .value = row.text(2)});
        });
}

Outcome addRights(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people)
{
    auto consents = addTo(connection, filingSystem, people, "list.consents",
        QStringLiteral("SELECT contact_id, state, valid_until FROM consent_state"),
        QStringLiteral(" ORDER BY contact_id, purpose_id, channel"), [](ListInputs &person, const Row &row) {
            const QDate until = row.day(2);
            person.consents.append({.state = row.as<ConsentState>(1),
                .validUntil = until.isValid() ? std::optional(until) : std::nullopt});
        });
    if (!consents)
        return consents;
    auto grounds = addTo(connection, filingSystem, people, "list.grounds",
        QStringLiteral("SELECT contact_id FROM processing_ground"),
        QStringLiteral(" AND basis <> 'a' ORDER BY contact_id"),
        [](ListInputs &person, const Row &) { person.hasOtherGround = true; });
    if (!grounds)
        return grounds;
    return addTo(connection, filingSystem, people, "list.requests",
        QStringLiteral("SELECT contact_id FROM request"),
        QStringLiteral(" AND closed_at IS NULL ORDER BY contact_id"),
        [](ListInputs &person, const Row &) { person.hasOpenRequest = true; });
}

Outcome complete(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people)
{
    if (people.isEmpty())
        return done;
    if (auto details = addDetails(connection, filingSystem, people); !details)
        return details;
    if (auto rights = addRights(connection, filingSystem, people); !rights)
        return rights;
    return addStandings(connection, filingSystem, people);
}

Result<QList<ListInputs>> read(
    Connection &connection, FilingSystem filingSystem, const QString &comparison, qint64 id, int count)
{
    auto people = Sql(connection, "list.contacts", contacts.arg(comparison))
                      .bind(filingSystem)
                      .bind(id)
                      .bind(count)
                      .list(inputsFrom);
    if (!people)
        return people.error();
    if (auto completed = complete(connection, filingSystem, *people); !completed)
        return completed.error();
    return people;
}

} // namespace

Outcome addStandings(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people)
{
    if (people.isEmpty())
        return done;
    QList<CategoryTerm> terms;
    ListInputs *current = nullptr;
    auto read = addTo(connection, filingSystem, people, "list.terms",
        QStringLiteral("SELECT contact_id, standing, keep_until FROM retention_due"),
        QStringLiteral(" ORDER BY contact_id"), [&](ListInputs &person, const Row &row) {
            if (current != &person) {
                if (current)
                    current->standing = standingOf(terms);
                current = &person;
                terms.clear();
            }
            CategoryTerm term;
            term.due.state = row.as<RetentionState>(1);
            if (const QDate until = row.day(2); until.isValid())
                term.due.keepUntil = until;
            terms.append(term);
        });
    if (read && current)
        current->standing = standingOf(terms);
    return read;
}

Result<std::optional<ListInputs>> one(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto people = read(connection, filingSystem, QStringLiteral("="), contact.number(), 1);
    if (!people)
        return people.error();
    return people->isEmpty() ? std::nullopt : std::optional(people->first());
}

Result<QList<ListInputs>> some(Connection &connection, FilingSystem filingSystem, qint64 after, int count)
{
    return read(connection, filingSystem, QStringLiteral(">"), after, count);
}

} // namespace list_source_reader
