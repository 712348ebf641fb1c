#include "app/retention/retention_subject_reader.h"

#include "app/retention/category_places.h"
#include "app/storage/sql.h"

#include <QMap>

namespace retention_subject_reader {

namespace {

using Subjects = QMap<qint64, Gathered>;

/// The rows of a table that belong to contacts with ids in (after, upTo].
template <typename Take>
Outcome rowsOf(Connection &connection, const char *name, const QString &select, FilingSystem filingSystem,
    qint64 after, qint64 upTo, Take take)
{
    return Sql(connection, name, select).bind(filingSystem).bind(after).bind(upTo).each([&](const Row &row) {
        take(row);
        return true;
    });
}

const QString range = QStringLiteral(" WHERE filing_system = ? AND contact_id > ? AND contact_id <= ?");

Outcome readFacts(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    return rowsOf(connection, "retention.facts",
        QStringLiteral("SELECT contact_id, kind, day FROM relation_fact") + range, filingSystem, after, upTo,
        [&](const Row &row) {
            subjects[row.integer(0)].subject.facts.append(
                {.kind = row.as<RelationFactKind>(1), .on = row.day(2)});
        });
}

/// Who is asked for consent or gave it has a place in what is marketed, with or without a ground yet. Of one
/// that ended the proof is left; what stood beside it is found by its rows, or it would be due for ever.
bool keepsAPlace(ConsentState state)
{
    using enum ConsentState;
    return mayProcess(state) || state == Unknown || state == Requested || state == Pending ||
        state == Deferred;
}

Outcome readConsents(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    return rowsOf(connection, "retention.consents",
        QStringLiteral("SELECT contact_id, state, since, valid_until FROM consent_state") + range,
        filingSystem, after, upTo, [&](const Row &row) {
            Gathered &gathered = subjects[row.integer(0)];
            const QDate until = row.day(3);
            gathered.subject.consents.append({.state = row.as<ConsentState>(1),
                .since = row.instant(2),
                .validUntil = until.isValid() ? std::optional(until) : std::nullopt});
            if (keepsAPlace(gathered.subject.consents.constLast().state))
                gathered.held = gathered.held.with(DataCategory::MarketingProfile);
        });
}

Outcome readHolds(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    return rowsOf(connection, "retention.holds",
        QStringLiteral("SELECT contact_id, categories, review_on FROM legal_hold") + range +
            QStringLiteral(" AND released_at IS NULL"),
        filingSystem, after, upTo, [&](const Row &row) {
            // From whenever: an order that stands stops an erasure also where an earlier day is computed
            // with. The day of its review is its last one: then the rule goes on (domain.md 8.4).
            subjects[row.integer(0)].subject.holds.append(
                {.until = row.day(2), .categories = DataCategories::fromBits(row.text(1).toUInt())});
        });
}

/// Which categories are there, by the tables that hold something: one look for all of them.
Outcome readHeld(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    static const QString all = [] {
        QStringList places;
        for (const category_places::Rows &place : category_places::rows())
            places.append(
                QStringLiteral("SELECT DISTINCT contact_id, %1 FROM ").arg(static_cast<int>(place.category)) +
                place.table + range + place.condition);
        return places.join(QStringLiteral(" UNION ALL "));
    }();
    Sql sql(connection, "retention.held", all);
    for (qsizetype at = 0; at < category_places::rows().size(); ++at)
        sql.bind(filingSystem).bind(after).bind(upTo);
    return sql.each([&](const Row &row) {
        Gathered &gathered = subjects[row.integer(0)];
        gathered.held = gathered.held.with(row.as<DataCategory>(1));
        return true;
    });
}

/// What is told of them by something else than what is held.
Outcome readTold(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    for (const auto read : {readFacts, readConsents, readHolds}) {
        if (auto outcome = read(connection, filingSystem, after, upTo, subjects); !outcome)
            return outcome;
    }
    return done;
}

Outcome readDetails(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo, Subjects &subjects)
{
    auto told = readTold(connection, filingSystem, after, upTo, subjects);
    return told ? readHeld(connection, filingSystem, after, upTo, subjects) : told;
}

/// The categories that stand in columns of the contact itself, each with whether something of it does.
QString columnsHeld(FilingSystem filingSystem)
{
    QString columns;
    for (const DataCategory category : allDataCategories) {
        const QString held = category_places::columnsHeld(filingSystem, category);
        columns += held.isEmpty() ? QStringLiteral(", 0")
                                  : QStringLiteral(", CASE WHEN %1 THEN 1 ELSE 0 END").arg(held);
    }
    return columns;
}

Gathered gatheredOf(Id<Contact> contact, ContactKind kind, int financialYearEndMonth)
{
    Gathered gathered{.contact = contact, .subject = {}, .held = {}};
    gathered.subject.kind = kind;
    gathered.subject.financialYearEndMonth = financialYearEndMonth;
    // Who works here has a personnel file, however little stands in it.
    if (filingSystemOf(kind) == FilingSystem::Employees)
        gathered.held = gathered.held.with(DataCategory::Hr);
    return gathered;
}

Gathered contactFrom(const Row &row, int financialYearEndMonth)
{
    Gathered gathered = gatheredOf(row.id<Contact>(0), row.as<ContactKind>(1), financialYearEndMonth);
    int column = 2;
    for (const DataCategory category : allDataCategories) {
        if (row.flag(column++))
            gathered.held = gathered.held.with(category);
    }
    return gathered;
}

} // namespace

Result<std::optional<Gathered>> one(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int financialYearEndMonth)
{
    std::optional<Gathered> found;
    const auto count = some(connection, filingSystem, contact.number() - 1, 1, financialYearEndMonth,
        [&](const Gathered &gathered) {
            if (gathered.contact == contact)
                found = gathered;
        });
    if (!count)
        return count.error();
    return found;
}

Result<Gathered> ofKnown(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    ContactKind kind, int financialYearEndMonth)
{
    const qint64 number = contact.number();
    Subjects subjects;
    subjects.insert(number, gatheredOf(contact, kind, financialYearEndMonth));
    if (auto told = readTold(connection, filingSystem, number - 1, number, subjects); !told)
        return told.error();
    return subjects.value(number);
}

Result<qint64> some(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    int financialYearEndMonth, const std::function<void(const Gathered &)> &take)
{
    const auto contacts = Sql(connection, "retention.contacts",
        QStringLiteral(
            "SELECT id, kind%1 FROM contact WHERE filing_system = ? AND id > ? ORDER BY id LIMIT ?")
            .arg(columnsHeld(filingSystem)))
                              .bind(filingSystem)
                              .bind(after)
                              .bind(limit)
                              .list([&](const Row &row) { return contactFrom(row, financialYearEndMonth); });
    if (!contacts)
        return contacts.error();
    if (contacts->isEmpty())
        return 0;
    Subjects subjects;
    for (const Gathered &gathered : *contacts)
        subjects.insert(gathered.contact.number(), gathered);
    if (auto read = readDetails(connection, filingSystem, after, contacts->last().contact.number(), subjects);
        !read)
        return read.error();
    for (const Gathered &gathered : *contacts)
        take(subjects.value(gathered.contact.number()));
    return contacts->size();
}

} // namespace retention_subject_reader
