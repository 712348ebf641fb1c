#include "app/backup/erasure_record.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/storage/padded_places.h"
#include "app/storage/sql.h"

#include <QHash>

#include <algorithm>

namespace contact_erasure {

namespace {

/// So many people are read in one statement.
constexpr qsizetype rememberedAtOnce = 64;

/// What is still to be known of somebody.
struct Remembered
{
    QList<QUuid> records = {};
    QString surname = {};
    QString firstNames = {};
    QList<ContactPoint> points = {};
    QList<PostalAddress> addresses = {};
};

using RememberedPeople = QHash<qint64, Remembered>;

/// Every row that the statement gives of these people.
template <typename Take>
Outcome eachRowOf(Connection &connection, const QString &sql, FilingSystem filingSystem,
    const QList<Id<Contact>> &people, Take take)
{
    Sql query(connection, "contact.remember", sql.arg(padded_places::condition(people.size())));
    return padded_places::bind(query.bind(filingSystem), people).each([&](const Row &row) {
        take(row);
        return true;
    });
}

/// By what backups know them: their own reference first, then those of records that went into theirs.
Outcome readRecords(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people,
    RememberedPeople &found)
{
    auto read = eachRowOf(connection,
        QStringLiteral("SELECT id, ref, surname, CASE WHEN initials <> '' THEN initials ELSE given_name END "
                       "FROM contact WHERE filing_system = ? AND id %1"),
        filingSystem, people, [&](const Row &row) {
            found.insert(row.integer(0),
                {.records = {QUuid::fromRfc4122(row.bytes(1))},
                    .surname = row.text(2),
                    .firstNames = row.text(3)});
        });
    if (!read)
        return read;
    // Not by an index over everybody in which all that is asked stands.
    return eachRowOf(connection,
        QStringLiteral("SELECT contact_id, absorbed_ref FROM contact_alias WHERE filing_system = ? AND "
                       "contact_id %1 AND LENGTH(merge_ref) >= 0 ORDER BY id + 0"),
        filingSystem, people,
        [&](const Row &row) { found[row.integer(0)].records.append(QUuid::fromRfc4122(row.bytes(1))); });
}

Outcome readDetails(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people,
    RememberedPeople &found)
{
    auto read = eachRowOf(connection,
        QStringLiteral("SELECT contact_id, kind, normalised FROM contact_point WHERE filing_system = ? AND "
                       "contact_id %1 AND LENGTH(value) >= 0"),
        filingSystem, people, [&](const Row &row) {
            found[row.integer(0)].points.append(
                {.kind = row.as<ContactPoint::Kind>(1), .normalised = row.text(2)});
        });
    if (!read)
        return read;
    return eachRowOf(connection,
        QStringLiteral("SELECT contact_id, house_number, addition, postcode FROM postal_address WHERE "
                       "filing_system = ? AND contact_id %1 AND LENGTH(street) >= 0"),
        filingSystem, people, [&](const Row &row) {
            found[row.integer(0)].addresses.append(
                {.houseNumber = row.text(1), .addition = row.text(2), .postcode = row.text(3)});
        });
}

Result<RememberedPeople> read(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people)
{
    RememberedPeople found;
    for (const auto step : {readRecords, readDetails}) {
        if (auto done = step(connection, filingSystem, people, found); !done)
            return done.error();
    }
    const bool isWhole = std::all_of(people.cbegin(), people.cend(),
        [&](Id<Contact> contact) { return !found.value(contact.number()).records.isEmpty(); });
    return isWhole ? Result<RememberedPeople>(found)
                   : Result<RememberedPeople>(Error{Failure::NotFound, QStringLiteral("contact.erase")});
}

/// What nobody brings back without being told.
QList<std::pair<SuppressedKind, QString>> suppressedOf(const Remembered &person)
{
    QList<std::pair<SuppressedKind, QString>> values;
    for (const ContactPoint &point : person.points) {
        if (point.kind != ContactPoint::Kind::Website)
            values.append({suppression_list::kindOf(point), point.normalised});
    }
    for (const PostalAddress &address : person.addresses)
        values.append(
            {SuppressedKind::Resident, suppressedResident(person.surname, person.firstNames, address)});
    values.removeIf([](const auto &value) { return value.second.isEmpty(); });
    return values;
}

/// In the order in which they would be read from the list.
QList<ErasedIdentifier> identifiersFrom(QList<suppression_list::Hash> hashes)
{
    std::sort(hashes.begin(), hashes.end(),
        [](const auto &one, const auto &other) { return one.bytes < other.bytes; });
    QList<ErasedIdentifier> identifiers;
    for (const suppression_list::Hash &hash : std::as_const(hashes))
        identifiers.append({quint8(hash.kind), quint16(hash.keyVersion), hash.bytes});
    return identifiers;
}

Outcome rememberSome(Connection &connection, FilingSystem filingSystem, const QList<Going> &people)
{
    QList<Id<Contact>> contacts;
    for (const Going &each : people)
        contacts.append(each.contact);
    const auto found = read(connection, filingSystem, contacts);
    const bool isAnySuppressed =
        std::any_of(people.cbegin(), people.cend(), [](const Going &each) { return each.isSuppressed; });
    const auto key =
        isAnySuppressed ? suppression_list::keyOrNew(connection) : Result<SecretBytes>(SecretBytes());
    if (!found || !key)
        return found ? key.error() : found.error();
    QList<suppression_list::Line> lines;
    QList<DoneAct> acts;
    for (const Going &each : people) {
        const Remembered &person = *found->constFind(each.contact.number());
        QList<suppression_list::Hash> hashes;
        if (each.isSuppressed)
            hashes = suppression_list::hashesOf(*key, suppressedOf(person));
        for (const suppression_list::Hash &hash : std::as_const(hashes))
            lines.append({hash, suppression_list::erasedScope, each.occasion.requestRef, each.occasion.when});
        acts.append({.done = each.occasion.when,
            .request = QUuid::fromString(each.occasion.requestRef),
            .records = person.records,
            .identifiers = identifiersFrom(hashes)});
    }
    if (auto suppressed = suppression_list::addLines(connection, filingSystem, lines); !suppressed)
        return suppressed;
    return erasure_record::add(connection, acts);
}

} // namespace

Outcome rememberErased(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &reason, Instant now)
{
    const auto found = read(connection, filingSystem, {contact});
    if (!found)
        return found.error();
    return suppression_list::addAll(connection, filingSystem,
        suppressedOf(*found->constFind(contact.number())), suppression_list::erasedScope, reason, now);
}

Outcome rememberGoing(Connection &connection, FilingSystem filingSystem, const QList<Going> &people)
{
    for (qsizetype from = 0; from < people.size(); from += rememberedAtOnce) {
        if (auto some = rememberSome(connection, filingSystem, people.mid(from, rememberedAtOnce)); !some)
            return some;
    }
    return done;
}

} // namespace contact_erasure
