#include "app/merging/duplicate_repository.h"

#include "app/contacts/contact_details.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace duplicate_repository {

namespace {

constexpr int mostInGroup = 20;
/// So many values are looked at for one page.
constexpr qint64 stretch = 100'000;

/// Where a sign stands: a table, the column whose order it is looked through in, and the kind in it.
struct Source
{
    QLatin1String table;
    QLatin1String column;
    int kind = 0; ///< none of a postcode

    QString rows() const
    {
        const QString ofKind = kind == 0 ? QString() : QStringLiteral(" AND kind = %1").arg(kind);
        return QStringLiteral("FROM %1 WHERE filing_system = ?%2").arg(table, ofKind);
    }
};

Source sourceOf(DuplicateSign sign)
{
    switch (sign) {
    case DuplicateSign::CustomerNumber:
        return {QLatin1String("identifier"), QLatin1String("normalised"),
            static_cast<int>(Identifier::Kind::CustomerNumber)};
    case DuplicateSign::Email:
        return {QLatin1String("contact_point"), QLatin1String("normalised"),
            static_cast<int>(ContactPoint::Kind::Email)};
    case DuplicateSign::Phone:
        return {QLatin1String("contact_point"), QLatin1String("normalised"),
            static_cast<int>(ContactPoint::Kind::Phone)};
    case DuplicateSign::NameAndPostcode:
        break;
    }
    return {QLatin1String("postal_address"), QLatin1String("postcode")};
}

/// The value at which the stretch ends; none where it is the last.
Result<std::optional<QString>> endOfStretch(
    Connection &connection, FilingSystem filingSystem, const Source &source, const QString &after)
{
    return Sql(connection, "duplicates.stretch",
        QStringLiteral("SELECT %1 %2 AND %1 > ? ORDER BY %1 LIMIT 1 OFFSET %3")
            .arg(source.column, source.rows())
            .arg(stretch))
        .bind(filingSystem)
        .bind(after)
        .first([](const Row &row) { return row.text(0); });
}

/// A value of the stretch that several people have; of a postcode those who are called the same as well.
struct Shared
{
    QString value = {};
    QString sortKey = {};
};

Result<QList<Shared>> sharedIn(Connection &connection, FilingSystem filingSystem, DuplicateSign sign,
    const QString &after, const std::optional<QString> &end, int most)
{
    const Source source = sourceOf(sign);
    const QString until = end ? QStringLiteral(" AND %1 <= ?").arg(source.column) : QString();
    QString sql = QStringLiteral("SELECT %1, '' %2 AND %1 > ?%3 GROUP BY %1 "
                                 "HAVING MIN(contact_id) <> MAX(contact_id) ORDER BY %1 LIMIT %4")
                      .arg(source.column, source.rows(), until)
                      .arg(most);
    if (sign == DuplicateSign::NameAndPostcode)
        sql = QStringLiteral("SELECT a.postcode, c.sort_key FROM postal_address a JOIN contact c "
                             "ON c.filing_system = a.filing_system AND c.id = a.contact_id "
                             "WHERE a.filing_system = ? AND a.postcode > ?%1 AND c.surname <> '' "
                             "GROUP BY a.postcode, c.sort_key HAVING MIN(c.id) <> MAX(c.id) "
                             "ORDER BY a.postcode, c.sort_key LIMIT %2")
                  .arg(end ? QStringLiteral(" AND a.postcode <= ?") : QString())
                  .arg(most);
    Sql query(connection, "duplicates.shared", sql);
    query.bind(filingSystem).bind(after);
    if (end)
        query.bind(*end);
    return query.list([](const Row &row) { return Shared{row.text(0), row.text(1)}; });
}

/// Everybody with a value, or the first of them.
struct Sharers
{
    QList<Id<Contact>> people = {};
    bool hasMore = false;
};

Result<Sharers> peopleWith(
    Connection &connection, FilingSystem filingSystem, DuplicateSign sign, const Shared &shared)
{
    const Source source = sourceOf(sign);
    const bool isByName = sign == DuplicateSign::NameAndPostcode;
    const QString byName = isByName
        ? QStringLiteral(" AND EXISTS (SELECT 1 FROM contact c WHERE c.filing_system = "
                         "postal_address.filing_system AND c.id = postal_address.contact_id "
                         "AND c.sort_key = ?)")
        : QString();
    Sql sql(connection, "duplicates.people",
        QStringLiteral("SELECT DISTINCT contact_id %1 AND %2 = ?%3 ORDER BY contact_id LIMIT %4")
            .arg(source.rows(), source.column, byName)
            .arg(mostInGroup + 1));
    sql.bind(filingSystem).bind(shared.value);
    if (isByName)
        sql.bind(shared.sortKey);
    const auto people = sql.list([](const Row &row) { return row.id<Contact>(0); });
    if (!people)
        return people.error();
    return Sharers{
        people->first(std::min<qsizetype>(people->size(), mostInGroup)), people->size() > mostInGroup};
}

DuplicatePlace placeAfter(DuplicateSign sign, const std::optional<QString> &end)
{
    if (end)
        return {.by = sign, .after = *end};
    const auto at = std::find(allDuplicateSigns.begin(), allDuplicateSigns.end(), sign);
    const auto next = std::next(at);
    return next == allDuplicateSigns.end() ? DuplicatePlace{.by = sign, .isEnd = true}
                                           : DuplicatePlace{.by = *next};
}

/// A full page goes on after its last value: one postcode of which not all may have come waits for the next.
void trim(QList<Shared> &shared)
{
    const QString last = shared.constLast().value;
    if (shared.constFirst().value != last)
        shared.removeIf([&](const Shared &each) { return each.value == last && !each.sortKey.isEmpty(); });
}

/// The values of a person by which others may be the same.
Result<QList<Shared>> valuesOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DuplicateSign sign)
{
    const Source source = sourceOf(sign);
    return Sql(connection, "duplicates.values",
        QStringLiteral("SELECT DISTINCT %1, (SELECT sort_key FROM contact c WHERE c.filing_system = ? "
                       "AND c.id = ? AND c.surname <> '') %2 AND contact_id = ? AND %1 <> ''")
            .arg(source.column, source.rows()))
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Shared{row.text(0), row.text(1)};
        });
}

} // namespace

Result<DuplicatePage> page(
    Connection &connection, FilingSystem filingSystem, const DuplicatePlace &from, int most)
{
    DuplicatePage page;
    if (from.isEnd)
        return DuplicatePage{.next = from};
    const auto end = endOfStretch(connection, filingSystem, sourceOf(from.by), from.after);
    if (!end)
        return end.error();
    auto shared = sharedIn(connection, filingSystem, from.by, from.after, *end, most);
    if (!shared)
        return shared.error();
    const bool isFull = shared->size() >= most;
    if (isFull)
        trim(*shared);
    for (const Shared &each : std::as_const(*shared)) {
        const auto sharers = peopleWith(connection, filingSystem, from.by, each);
        if (!sharers)
            return sharers.error();
        if (sharers->people.size() > 1)
            page.groups.append({from.by, sharers->people, sharers->hasMore});
    }
    page.next = isFull ? DuplicatePlace{.by = from.by, .after = shared->constLast().value}
                       : placeAfter(from.by, *end);
    return page;
}

Result<QList<DuplicateGroup>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QList<DuplicateGroup> groups;
    for (const DuplicateSign sign : allDuplicateSigns) {
        const auto values = valuesOf(connection, filingSystem, contact, sign);
        if (!values)
            return values.error();
        DuplicateGroup group{.by = sign};
        for (const Shared &value : *values) {
            if (sign == DuplicateSign::NameAndPostcode && value.sortKey.isEmpty())
                continue;
            const auto sharers = peopleWith(connection, filingSystem, sign, value);
            if (!sharers)
                return sharers.error();
            group.hasMore = group.hasMore || sharers->hasMore;
            for (const Id<Contact> person : sharers->people) {
                if (person != contact && !group.contacts.contains(person))
                    group.contacts.append(person);
            }
        }
        if (!group.contacts.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace duplicate_repository
