#include "app/gate/gate_people_repository.h"

#include "app/consent/consent_detail.h"
#include "app/contacts/suppression_list.h"
#include "app/retention/archive_reader.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace gate_people_repository {

namespace {

/// One person by statements that are kept, or many by the engine's own functions: the same text either way.
enum class Pace { One, Many };

struct Reading
{
    Connection &connection;
    const GateTerms &terms;
    Pace pace;
    Suppressibles suppressibles;

    qint64 filingSystem() const { return static_cast<qint64>(terms.filingSystem); }
    qint64 purpose() const { return terms.purpose.id.number(); }
    qint64 channel() const { return static_cast<qint64>(terms.channel); }
    qint64 at() const { return terms.at.micros; }
    bool isByPost() const { return terms.channel == Channel::Post; }
    bool readsValues() const { return suppressibles == Suppressibles::Read; }
    /// Of the past what was known by then. Of now whatever ended something counts, at whatever moment a desk
    /// whose clock is ahead put it, or was committed while a lock was waited for; what opens must have
    /// happened.
    QString actsThatCount() const
    {
        return terms.isPast ? QStringLiteral("AND happened_at <= ? AND recorded_at <= ? ")
                            : QStringLiteral("AND (happened_at <= ? OR act IN (4, 6, 7, 8, 9, 10)) ");
    }
    QList<qint64> moments() const { return QList<qint64>(terms.isPast ? 2 : 1, at()); }
    bool asksForGround() const { return !terms.purpose.asksConsent() && !terms.purpose.promotes(); }
};

template <typename Take>
Outcome eachRow(
    const Reading &reading, const char *name, const QString &sql, const QList<qint64> &values, Take take)
{
    if (reading.pace == Pace::Many) {
        BulkReader reader(reading.connection, name, sql);
        for (const qint64 value : values)
            reader.bind(value);
        return reader.each([&](const BulkRow &row) { return take(row); });
    }
    Sql query(reading.connection, name, sql);
    for (const qint64 value : values)
        query.bind(value);
    return query.each([&](const Row &row) { return take(row); });
}

/// A table that holds something on people.
struct Source
{
    const char *name;
    /// Begins with contact_id.
    QString columns;
    QString table;
    /// What else a row must satisfy, and the order within a person.
    QString rest;
    QList<qint64> values = {};
};

/// Adds to people, who are in the order of their ids, what a table holds on them.
template <typename Take>
Outcome addTo(const Reading &reading, QList<Person> &people, const Source &source, Take take)
{
    qsizetype at = 0;
    return eachRow(reading, source.name,
        QStringLiteral("SELECT %1 FROM %2 WHERE filing_system = ? AND contact_id >= ? AND contact_id <= ? %3")
            .arg(source.columns, source.table, source.rest),
        QList<qint64>{reading.filingSystem(), people.first().id.number(), people.last().id.number()} +
            source.values,
        [&](const auto &row) {
            const Id<Contact> contact = row.template id<Contact>(0);
            while (at < people.size() && people[at].id < contact)
                ++at;
            if (at < people.size() && people[at].id == contact)
                take(people[at], row);
            return at < people.size();
        });
}

Outcome addLine(const Reading &reading, QList<Person> &people)
{
    const bool twoSteps = reading.terms.purpose.doubleOptIn;
    return addTo(reading, people,
        {.name = "gate.line",
            .columns =
                QStringLiteral("contact_id, id, act, happened_at, COALESCE(valid_until, ''), "
                               "CASE WHEN method <> '' AND happened_at <> 0 AND (wording_id IS NOT NULL OR "
                               "TRIM(statement) <> '') THEN 1 ELSE 0 END, COALESCE(detail_id, 0), "
                               "COALESCE(corrects_id, 0), "
                               "ref, CASE WHEN representative <> '' THEN 1 ELSE 0 END, "
                               "CASE WHEN entry_hash IS NULL THEN 1 ELSE 0 END, ") +
                (reading.terms.isPast ? QStringLiteral("recorded_at") : QStringLiteral("0")),
            .table = QStringLiteral("consent_event"),
            .rest = QStringLiteral("AND purpose_id = ? AND channel = ? ") + reading.actsThatCount() +
                QStringLiteral("ORDER BY contact_id, happened_at, id"),
            .values = QList<qint64>{reading.purpose(), reading.channel()} + reading.moments()},
        [twoSteps](Person &person, const auto &row) {
            const QDate until = row.day(4);
            const qint64 corrects = row.integer(7);
            person.facts.line.append(
                {.act = {.act = row.template as<ConsentAct>(2),
                     .at = Instant{row.integer(3)},
                     .id = row.integer(1),
                     .validUntil = until.isValid() ? std::optional(until) : std::nullopt,
                     // A correction restores what was there, which a second step had confirmed already.
                     .guards = {.doubleOptInRequired = twoSteps && corrects == 0,
                         .proofComplete = row.integer(5) != 0}},
                    .ref = row.text(8),
                    .detail = row.template id<ContactPoint>(6),
                    .isOfBefore = row.integer(10) != 0,
                    .byRepresentative = row.integer(9) != 0,
                    .corrects = corrects,
                    .recordedAt = Instant{row.integer(11)}});
        });
}

Outcome addEndings(const Reading &reading, QList<Person> &people)
{
    return addTo(reading, people,
        {.name = "gate.endings",
            .columns =
                QStringLiteral("contact_id, id, act, happened_at, purpose_id, channel, ref, COALESCE((SELECT "
                               "MIN(x.happened_at) FROM consent_event x WHERE x.filing_system = "
                               "consent_event.filing_system AND x.contact_id = consent_event.contact_id AND "
                               "x.corrects_id = consent_event.id), 0), ") +
                (reading.terms.isPast ? QStringLiteral("recorded_at") : QStringLiteral("0")),
            .table = QStringLiteral("consent_event"),
            // As the index says it.
            .rest = QStringLiteral("AND act IN (6, 8) ORDER BY contact_id, happened_at, id")},
        [&](Person &person, const auto &row) {
            if (reading.terms.isPast && std::max(row.integer(3), row.integer(8)) > reading.at()) {
                person.laterRefs.append(row.text(6));
                return;
            }
            const qint64 correctedAt = row.integer(7);
            person.facts.endings.append({.event = row.template id<ConsentEvent>(1),
                .ref = row.text(6),
                .act = row.template as<ConsentAct>(2),
                .purpose = row.template id<Purpose>(4),
                .channel = row.template as<Channel>(5),
                .at = Instant{row.integer(3)},
                .isCorrected = correctedAt != 0 && correctedAt <= reading.at()});
        });
}

Outcome addPoints(const Reading &reading, QList<Person> &people)
{
    const auto kind = consent_detail::kindFor(reading.terms.channel);
    if (!kind)
        return done;
    const auto suppressedKind =
        *kind == ContactPoint::Kind::Email ? SuppressedKind::Email : SuppressedKind::Phone;
    return addTo(reading, people,
        {.name = "gate.points",
            .columns = reading.readsValues() ? QStringLiteral("contact_id, id, normalised")
                                             : QStringLiteral("contact_id, id, ''"),
            .table = QStringLiteral("contact_point"),
            .rest = QStringLiteral("AND kind = ? ORDER BY contact_id, id"),
            .values = {static_cast<qint64>(*kind)}},
        [&](Person &person, const auto &row) {
            person.facts.points.append({.id = row.template id<ContactPoint>(1), .kind = *kind});
            const QString value = row.text(2);
            if (value.isEmpty())
                return;
            const auto id = row.template id<ContactPoint>(1);
            person.suppressibles.append({suppressedKind, value, id});
            // Who objected with the plain address objected with every tag of it.
            if (const QString plain = withoutPlusTag(value);
                suppressedKind == SuppressedKind::Email && plain != value)
                person.suppressibles.append({suppressedKind, plain, id});
        });
}

/// An address abroad may have its number in the street.
Outcome addPostalAddresses(const Reading &reading, QList<Person> &people)
{
    if (!reading.isByPost())
        return done;
    return addTo(reading, people,
        {.name = "gate.addresses",
            .columns = reading.readsValues() ? QStringLiteral("contact_id, house_number, addition, postcode")
                                             : QStringLiteral("contact_id, '', '', ''"),
            .table = QStringLiteral("postal_address"),
            .rest =
                QStringLiteral("AND street <> '' AND city <> '' AND ((house_number <> '' AND postcode <> '') "
                               "OR country NOT IN ('', 'NL')) ORDER BY contact_id, id")},
        [](Person &person, const auto &row) {
            person.facts.hasPostalAddress = true;
            const PostalAddress address{
                .houseNumber = row.text(1), .addition = row.text(2), .postcode = row.text(3)};
            if (address.postcode.isEmpty() || address.houseNumber.isEmpty())
                return;
            const Resident &who = person.resident;
            const QString resident = suppressedResident(who.surname, who.initialsOrGivenName, address);
            if (!resident.isEmpty())
                person.suppressibles.append({SuppressedKind::Resident, resident, {}});
        });
}

Outcome addCapacity(const Reading &reading, QList<Person> &people)
{
    return addTo(reading, people,
        {.name = "gate.addressees",
            .columns = QStringLiteral("contact_id, capacity, local_rule"),
            .table = QStringLiteral("addressee"),
            .rest = QStringLiteral("AND recorded_at <= ? ORDER BY contact_id, recorded_at, id"),
            .values = {reading.at()}},
        [](Person &person, const auto &row) {
            person.facts.capacity = row.template as<AddresseeCapacity>(1);
            person.facts.localRule = row.text(2);
        });
}

Outcome addSoftOptIns(const Reading &reading, QList<Person> &people)
{
    return addTo(reading, people,
        {.name = "gate.soft-opt-in",
            .columns = QStringLiteral("contact_id, id, sold_on, tests, recorded_at, detail_id"),
            .table = QStringLiteral("soft_opt_in"),
            .rest = QStringLiteral("AND purpose_id = ? AND channel = ? AND recorded_at <= ? "
                                   "ORDER BY contact_id, recorded_at, id"),
            .values = {reading.purpose(), reading.channel(), reading.at()}},
        [](Person &person, const auto &row) {
            person.facts.softOptIn = SoftOptIn{.id = row.template id<SoftOptIn>(1),
                .detail = row.template id<ContactPoint>(5),
                .soldOn = row.day(2),
                .tests = SoftOptInTests::fromBits(static_cast<quint32>(row.integer(3))),
                .recordedAt = Instant{row.integer(4)}};
        });
}

Outcome addPublished(const Reading &reading, QList<Person> &people)
{
    return addTo(reading, people,
        {.name = "gate.published-addresses",
            .columns = QStringLiteral("contact_id, id, detail_id, seen_on, is_gone, recorded_at"),
            .table = QStringLiteral("published_address"),
            .rest = QStringLiteral(
                "AND purpose_id = ? AND recorded_at <= ? ORDER BY contact_id, recorded_at, id"),
            .values = {reading.purpose(), reading.at()}},
        [](Person &person, const auto &row) {
            const PublishedAddress address{.id = row.template id<PublishedAddress>(1),
                .detail = row.template id<ContactPoint>(2),
                .seenOn = row.day(3),
                .isGone = row.integer(4) != 0,
                .recordedAt = Instant{row.integer(5)}};
            person.facts.published.removeIf(
                [&](const PublishedAddress &older) { return older.detail == address.detail; });
            if (!address.isGone)
                person.facts.published.append(address);
        });
}

Outcome addGrounds(const Reading &reading, QList<Person> &people)
{
    return addTo(reading, people,
        {.name = "gate.grounds",
            .columns = QStringLiteral("contact_id, id, COALESCE(holds_until, '')"),
            .table = QStringLiteral("processing_ground"),
            .rest = QStringLiteral(
                "AND purpose_id = ? AND recorded_at <= ? ORDER BY contact_id, recorded_at DESC, id DESC"),
            .values = {reading.purpose(), reading.at()}},
        [](Person &person, const auto &row) {
            person.facts.grounds.append({row.template id<ProcessingGround>(1), row.day(2)});
        });
}

/// Only what the rule can ask of this purpose and channel is read.
Outcome complete(const Reading &reading, QList<Person> &people)
{
    QList<Outcome (*)(const Reading &, QList<Person> &)> steps{
        addLine, addEndings, addPoints, addPostalAddresses};
    if (reading.asksForGround())
        steps.append(addGrounds);
    else
        steps.append(addCapacity);
    if (reading.terms.purpose.promotes() && !reading.isByPost())
        steps += {addSoftOptIns, addPublished};
    for (const auto step : std::as_const(steps)) {
        if (auto taken = step(reading, people); !taken)
            return taken;
    }
    return done;
}

Result<QList<Person>> read(const Reading &reading, const QString &condition, const QList<qint64> &values)
{
    const bool isNamed = reading.isByPost() && reading.readsValues();
    // What was in the archive at a past moment is not kept.
    const QString isArchived = archive_reader::conditionOfReach(reading.terms.day);
    QList<Person> people;
    const auto found = eachRow(reading, "gate.people",
        QStringLiteral("SELECT id, COALESCE(birth_date, ''), COALESCE(restricted_at, 0), %1, "
                       "CASE WHEN %3 THEN 1 ELSE 0 END FROM contact WHERE filing_system = ? AND %2")
            .arg(isNamed ? QStringLiteral("surname, initials, given_name") : QStringLiteral("'', '', ''"),
                condition, reading.terms.isPast ? QStringLiteral("1 = 0") : isArchived),
        QList<qint64>{reading.filingSystem()} + values, [&](const auto &row) {
            Person person{.id = row.template id<Contact>(0)};
            person.facts.birthDate = row.day(1);
            if (const qint64 since = row.integer(2); since != 0)
                person.facts.restrictedAt = Instant{since};
            person.facts.isArchived = row.integer(6) != 0;
            const QString initials = row.text(4);
            person.resident = {row.text(3), initials.isEmpty() ? row.text(5) : initials};
            people.append(std::move(person));
            return true;
        });
    if (!found)
        return found.error();
    if (people.isEmpty())
        return people;
    if (auto completed = complete(reading, people); !completed)
        return completed.error();
    return people;
}

/// What may be on the list for it: all marketing, whoever was erased, the purpose, the channel.
QString suppressionSelect(const GateTerms &terms)
{
    const QString select = QStringLiteral("SELECT hash, scope, reason, since FROM suppression WHERE "
                                          "filing_system = ? AND scope IN ('all', ?, ?, ?)");
    return terms.isPast ? select + QStringLiteral(" AND since <= ?") : select;
}

Sql &bindReach(Sql &sql, const GateTerms &terms)
{
    sql.bind(terms.filingSystem)
        .bind(suppression_list::erasedScope)
        .bind(terms.purpose.key)
        .bind(keyOf(terms.channel));
    return terms.isPast ? sql.bind(terms.at) : sql;
}

Result<SuppressionRows> rowsOf(Sql &sql)
{
    SuppressionRows rows;
    auto read = sql.each([&](const Row &row) {
        rows.insert(row.bytes(0), {.scope = row.text(1), .reason = row.text(2), .since = row.instant(3)});
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

} // namespace

Result<QList<Person>> slice(
    Connection &connection, const GateTerms &terms, Id<Contact> after, int count, Suppressibles suppressibles)
{
    return read({connection, terms, Pace::Many, suppressibles}, QStringLiteral("id > ? ORDER BY id LIMIT ?"),
        {after.number(), count});
}

Result<std::optional<Person>> person(Connection &connection, const GateTerms &terms, Id<Contact> contact)
{
    auto people = read(
        {connection, terms, Pace::One, Suppressibles::Read}, QStringLiteral("id = ?"), {contact.number()});
    if (!people)
        return people.error();
    return people->isEmpty() ? std::nullopt : std::optional(people->takeFirst());
}

Result<SuppressionRows> suppressions(Connection &connection, const GateTerms &terms)
{
    Sql sql(connection, "gate.suppressions", suppressionSelect(terms));
    return rowsOf(bindReach(sql, terms));
}

Result<SuppressionRows> suppressions(
    Connection &connection, const GateTerms &terms, const QList<QByteArray> &hashes)
{
    if (hashes.isEmpty())
        return SuppressionRows();
    const QStringList places(hashes.size(), QStringLiteral("?"));
    Sql sql(connection, "gate.suppression",
        suppressionSelect(terms) +
            QStringLiteral(" AND hash IN (%1)").arg(places.join(QStringLiteral(", "))));
    bindReach(sql, terms);
    for (const QByteArray &hash : hashes)
        sql.bind(hash);
    return rowsOf(sql);
}

} // namespace gate_people_repository
