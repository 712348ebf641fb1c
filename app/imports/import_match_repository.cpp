#include "app/imports/import_match_repository.h"

#include "app/imports/import_row.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace import_match_repository {

namespace {

constexpr qsizetype mostAtOnce = 500;

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

/// Asks for many keys in pieces that every engine takes. `select` ends before the list of keys; `read` is
/// given each row.
template <typename Key, typename Read>
Outcome askFor(Connection &connection, const char *name, const QString &select, FilingSystem filingSystem,
    const QList<Key> &keys, Read read)
{
    for (qsizetype at = 0; at < keys.size(); at += mostAtOnce) {
        const qsizetype count = std::min(mostAtOnce, keys.size() - at);
        Sql sql(connection, name, select.arg(marks(count)));
        sql.bind(filingSystem);
        for (qsizetype i = at; i < at + count; ++i)
            sql.bind(keys.at(i));
        if (count != mostAtOnce)
            sql.once();
        auto asked = sql.each([&](const Row &row) {
            read(row);
            return true;
        });
        if (!asked)
            return asked;
    }
    return done;
}

void addTo(Found &found, const QString &key, qint64 id)
{
    QList<qint64> &ids = found[key];
    if (!ids.contains(id))
        ids.append(id);
}

/// Who has one of these values, of a kind, in a table of such values. Ordered past the index over people, by
/// which SQLite would read everybody.
Result<Found> byValue(Connection &connection, const char *name, QStringView table, FilingSystem filingSystem,
    int kind, const QStringList &normalised)
{
    Found found;
    const QString select = QStringLiteral("SELECT normalised, contact_id FROM %2 WHERE filing_system = ? "
                                          "AND kind = %3 AND normalised IN (%1) ORDER BY contact_id + 0");
    const auto asked =
        askFor(connection, name, select.arg(QStringLiteral("%1"), table, QString::number(kind)), filingSystem,
            normalised, [&found](const Row &row) { addTo(found, row.text(0), row.integer(1)); });
    return asked ? Result<Found>(found) : Result<Found>(asked.error());
}

using People = QHash<qint64, ExistingContact>;

Contact contactFrom(const Row &row, FilingSystem filingSystem)
{
    return {.id = row.id<Contact>(0),
        .filingSystem = filingSystem,
        .ref = row.bytes(1),
        .kind = row.as<ContactKind>(2),
        .initials = row.text(3),
        .givenName = row.text(4),
        .infix = row.text(5),
        .surname = row.text(6),
        .partnerInfix = row.text(7),
        .partnerSurname = row.text(8),
        .titleBefore = row.text(9),
        .titleAfter = row.text(10),
        .salutation = row.number(11),
        .gender = row.text(12),
        .birthDate = row.day(13),
        .organisation = row.id<Organisation>(14),
        .jobTitle = row.text(15),
        .language = row.text(16),
        .restrictedAt = row.maybeInstant(18),
        .version = row.number(17)};
}

Outcome loadContacts(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids, People &people)
{
    return askFor(connection, "import.load",
        QStringLiteral(
            "SELECT c.id, c.ref, c.kind, c.initials, c.given_name, c.infix, c.surname, c.partner_infix, "
            "c.partner_surname, c.title_before, c.title_after, c.salutation, c.gender, c.birth_date, "
            "c.organisation_id, c.job_title, c.language, c.version, c.restricted_at, COALESCE(o.name, '') "
            "FROM contact c "
            "LEFT JOIN organisation o ON o.filing_system = c.filing_system AND o.id = c.organisation_id "
            "WHERE c.filing_system = ? AND c.id IN (%1)"),
        filingSystem, ids, [&](const Row &row) {
            ExistingContact &person = people[row.integer(0)];
            person.contact = contactFrom(row, filingSystem);
            person.organisation = row.text(19);
        });
}

Outcome loadPoints(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids, People &people)
{
    return askFor(connection, "import.load",
        QStringLiteral("SELECT contact_id, id, kind, label, value, normalised FROM contact_point "
                       "WHERE filing_system = ? AND contact_id IN (%1) ORDER BY id"),
        filingSystem, ids, [&](const Row &row) {
            people[row.integer(0)].points.append({.id = row.id<ContactPoint>(1),
                .kind = row.as<ContactPoint::Kind>(2),
                .label = row.as<ContactPoint::Label>(3),
                .value = row.text(4),
                .normalised = row.text(5)});
        });
}

Outcome loadAddresses(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids, People &people)
{
    return askFor(connection, "import.load",
        QStringLiteral(
            "SELECT contact_id, id, label, street, house_number, addition, postcode, city, country "
            "FROM postal_address WHERE filing_system = ? AND contact_id IN (%1) ORDER BY id"),
        filingSystem, ids, [&](const Row &row) {
            people[row.integer(0)].addresses.append({.id = row.id<PostalAddress>(1),
                .label = row.as<ContactPoint::Label>(2),
                .street = row.text(3),
                .houseNumber = row.text(4),
                .addition = row.text(5),
                .postcode = row.text(6),
                .city = row.text(7),
                .country = row.text(8)});
        });
}

Outcome loadIdentifiers(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids, People &people)
{
    return askFor(connection, "import.load",
        QStringLiteral("SELECT contact_id, id, kind, value, normalised FROM identifier "
                       "WHERE filing_system = ? AND contact_id IN (%1) ORDER BY id"),
        filingSystem, ids, [&](const Row &row) {
            people[row.integer(0)].identifiers.append({.id = row.id<Identifier>(1),
                .kind = row.as<Identifier::Kind>(2),
                .value = row.text(3),
                .normalised = row.text(4)});
        });
}

Outcome loadRest(Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids, People &people)
{
    if (auto facts = askFor(connection, "import.load",
            QStringLiteral("SELECT contact_id, kind, day FROM relation_fact WHERE filing_system = ? AND "
                           "contact_id IN (%1)"),
            filingSystem, ids,
            [&](const Row &row) {
                people[row.integer(0)].facts.append({.kind = row.as<RelationFactKind>(1), .on = row.day(2)});
            });
        !facts)
        return facts;
    if (auto notes = askFor(connection, "import.load",
            QStringLiteral(
                "SELECT contact_id, body FROM note WHERE filing_system = ? AND contact_id IN (%1)"),
            filingSystem, ids, [&](const Row &row) { people[row.integer(0)].notes.append(row.text(1)); });
        !notes)
        return notes;
    if (auto grounds = askFor(connection, "import.load",
            QStringLiteral("SELECT contact_id, purpose_id FROM processing_ground WHERE filing_system = ? "
                           "AND contact_id IN (%1)"),
            filingSystem, ids,
            [&](const Row &row) { people[row.integer(0)].grounds.insert(row.integer(1)); });
        !grounds)
        return grounds;
    return askFor(connection, "import.load",
        QStringLiteral("SELECT DISTINCT contact_id, field FROM field_history WHERE request_ref <> '' "
                       "AND filing_system = ? AND contact_id IN (%1)"),
        filingSystem, ids,
        [&](const Row &row) { people[row.integer(0)].corrected.insert(row.as<ContactField>(1)); });
}

} // namespace

Result<Found> byNumber(
    Connection &connection, FilingSystem filingSystem, Identifier::Kind kind, const QStringList &normalised)
{
    return byValue(
        connection, "import.by-number", u"identifier", filingSystem, static_cast<int>(kind), normalised);
}

Result<Found> byEmail(Connection &connection, FilingSystem filingSystem, const QStringList &normalised)
{
    return byValue(connection, "import.by-email", u"contact_point", filingSystem,
        static_cast<int>(ContactPoint::Kind::Email), normalised);
}

Result<Found> byNameAndAddress(
    Connection &connection, FilingSystem filingSystem, const QStringList &postcodes)
{
    Found found;
    auto asked = askFor(connection, "import.by-address",
        QStringLiteral(
            "SELECT c.id, c.initials, c.given_name, c.surname, a.postcode, a.house_number, a.addition "
            "FROM postal_address a JOIN contact c ON c.filing_system = a.filing_system AND c.id = "
            "a.contact_id "
            "WHERE a.filing_system = ? AND a.postcode IN (%1) ORDER BY c.id"),
        filingSystem, postcodes, [&](const Row &row) {
            const PersonName name{.initials = row.text(1), .givenName = row.text(2), .surname = row.text(3)};
            const PostalAddress address{
                .houseNumber = row.text(5), .addition = row.text(6), .postcode = row.text(4)};
            if (const QString key = nameAndAddressKey(name, address); !key.isEmpty())
                addTo(found, key, row.integer(0));
        });
    if (!asked)
        return asked.error();
    return found;
}

Result<QHash<qint64, ExistingContact>> load(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids)
{
    People people;
    people.reserve(ids.size());
    for (const auto part : {loadContacts, loadPoints, loadAddresses, loadIdentifiers, loadRest}) {
        if (auto loaded = part(connection, filingSystem, ids, people); !loaded)
            return loaded.error();
    }
    return people;
}

} // namespace import_match_repository
