#include "app/lists/contact_list_repository.h"

#include "app/lists/list_builder.h"
#include "app/lists/list_place.h"
#include "app/lists/list_source_reader.h"
#include "app/lists/list_table.h"

#include <algorithm>

namespace contact_list_repository {

namespace {

constexpr int slice = 5000;
/// More rows than one in so many: the list is written again.
constexpr qint64 manyOf = 20;

bool isSame(const ListRow &stored, ListRow made)
{
    made.rank = stored.rank;
    return stored == made;
}

/// Writes a row at its place. The list must be taken.
Outcome put(
    Connection &connection, FilingSystem filingSystem, const std::optional<ListRow> &stored, ListRow row)
{
    if (stored && stored->sortKey == row.sortKey) {
        row.rank = stored->rank;
        if (auto updated = list_table::update(connection, filingSystem, row); !updated)
            return updated;
        if (stored->haystack == row.haystack)
            return list_table::noteShown(connection, filingSystem);
        return list_table::noteChange(connection, filingSystem, row.rank, row.rank);
    }
    if (stored) {
        if (auto removed = list_table::removeAt(connection, filingSystem, stored->rank); !removed)
            return removed;
        if (auto noted = list_table::noteChange(connection, filingSystem, stored->rank, stored->rank); !noted)
            return noted;
    }
    const auto rank = makePlaceFor(connection, filingSystem, row);
    if (!rank)
        return rank.error();
    row.rank = *rank;
    if (auto inserted = list_table::insert(connection, filingSystem, row); !inserted)
        return inserted;
    return list_table::noteChange(connection, filingSystem, row.rank, row.rank);
}

/// Tells those who hold the list in memory. Of very many they had better read it all again.
Outcome noteGone(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows)
{
    constexpr qsizetype mostNotes = 2'000;
    if (rows.size() > mostNotes)
        return list_table::noteChange(connection, filingSystem, 0, list_table::lastRank);
    return list_table::noteChanges(connection, filingSystem, rows);
}

/// Everybody who is listed, but for some, into a builder.
Outcome addListed(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &leaveOut, ListBuilder &builder)
{
    std::optional<quint32> after;
    for (;;) {
        const auto rows = Sql(connection, "list.read",
            QStringLiteral("SELECT %2 FROM %1 WHERE rank > ? ORDER BY rank LIMIT ?")
                .arg(list_table::name(filingSystem), list_table::wholeColumns()))
                              .bind(after ? qint64{*after} : qint64{-1})
                              .bind(slice)
                              .list(list_table::wholeFrom);
        if (!rows)
            return rows.error();
        for (const ListRow &row : *rows) {
            if (std::binary_search(leaveOut.begin(), leaveOut.end(), row.contact.number()))
                continue;
            if (auto added = builder.add(row); !added)
                return added;
        }
        if (rows->size() < slice)
            return done;
        after = rows->last().rank;
    }
}

Outcome writeAgainWith(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows)
{
    QList<qint64> numbers;
    numbers.reserve(rows.size());
    for (const ListRow &row : rows)
        numbers.append(row.contact.number());
    std::sort(numbers.begin(), numbers.end());

    ListBuilder builder(connection, filingSystem);
    if (auto added = addListed(connection, filingSystem, numbers, builder); !added)
        return added;
    for (const ListRow &row : rows) {
        if (auto added = builder.add(row); !added)
            return added;
    }
    return builder.write();
}

} // namespace

Result<ListRefresh> refresh(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto inputs = list_source_reader::one(connection, filingSystem, contact);
    if (!inputs)
        return inputs.error();
    if (!*inputs) {
        const auto removed = remove(connection, filingSystem, {contact});
        if (!removed)
            return removed.error();
        return removed->isEmpty() ? ListRefresh() : ListRefresh{.before = removed->first()};
    }
    const ListRow made = makeListRow(**inputs);

    auto stored = list_table::byContact(connection, filingSystem, contact);
    if (!stored)
        return stored.error();
    if (*stored && isSame(**stored, made))
        return ListRefresh{*stored, *stored};
    if (auto taken = list_table::take(connection, filingSystem); !taken)
        return taken.error();
    // Another program may have moved it while this one waited.
    stored = list_table::byContact(connection, filingSystem, contact);
    if (!stored)
        return stored.error();
    if (auto written = put(connection, filingSystem, *stored, made); !written)
        return written.error();
    return ListRefresh{*stored, made};
}

Result<QList<ListRow>> remove(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    if (auto taken = list_table::take(connection, filingSystem); !taken)
        return taken.error();
    QList<ListRow> gone;
    for (qsizetype from = 0; from < contacts.size(); from += list_table::atOnce) {
        const auto rows =
            list_table::remove(connection, filingSystem, contacts.mid(from, list_table::atOnce));
        if (!rows)
            return rows;
        gone += *rows;
    }
    if (auto noted = noteGone(connection, filingSystem, gone); !noted)
        return noted.error();
    return gone;
}

Result<qint64> rebuild(Connection &connection, FilingSystem filingSystem, const Progress &progress)
{
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    ListBuilder builder(connection, filingSystem);
    qint64 after = 0;
    for (;;) {
        const auto people = list_source_reader::some(connection, filingSystem, after, slice);
        if (!people)
            return people.error();
        for (const ListInputs &inputs : *people) {
            if (auto added = builder.add(makeListRow(inputs)); !added)
                return added.error();
        }
        if (progress && !progress(builder.count()))
            return Error{Failure::Cancelled, QStringLiteral("list.build")};
        if (people->size() < slice)
            break;
        after = people->last().contact.id.number();
    }
    if (auto written = builder.write(progress); !written)
        return written.error();
    return builder.count();
}

Outcome insertMany(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows)
{
    if (auto taken = list_table::take(connection, filingSystem); !taken)
        return taken;
    const auto listed = total(connection, filingSystem);
    if (!listed)
        return listed.error();
    if (rows.size() > slice / 10 && rows.size() * manyOf > *listed)
        return writeAgainWith(connection, filingSystem, rows);
    for (const ListRow &row : rows) {
        const auto stored = list_table::byContact(connection, filingSystem, row.contact);
        if (!stored)
            return stored.error();
        if (*stored && isSame(**stored, row))
            continue;
        if (auto written = put(connection, filingSystem, *stored, row); !written)
            return written;
    }
    return done;
}

} // namespace contact_list_repository
