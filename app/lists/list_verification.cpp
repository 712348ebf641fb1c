#include "app/lists/contact_list_repository.h"
#include "app/lists/list_source_reader.h"
#include "app/lists/list_table.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/bulk_update.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace contact_list_repository {

namespace {

constexpr int comparedAtOnce = 5000;

Result<QHash<qint64, ListRow>> rowsBetween(
    Connection &connection, FilingSystem filingSystem, qint64 after, qint64 upTo)
{
    QHash<qint64, ListRow> rows;
    auto read = Sql(connection, "list.verify",
        QStringLiteral("SELECT %2 FROM %1 WHERE contact_id > ? AND contact_id <= ?")
            .arg(list_table::name(filingSystem), list_table::wholeColumns()))
                    .bind(after)
                    .bind(upTo)
                    .each([&](const Row &row) {
                        const ListRow whole = list_table::wholeFrom(row);
                        rows.insert(whole.contact.number(), whole);
                        return true;
                    });
    if (!read)
        return read.error();
    return rows;
}

Outcome compareOrder(Connection &connection, FilingSystem filingSystem, ListComparison &comparison)
{
    QByteArray lastKey;
    qint64 lastContact = 0;
    return Sql(connection, "list.verify",
        QStringLiteral("SELECT sort_key, contact_id FROM %1 ORDER BY rank")
            .arg(list_table::name(filingSystem)))
        .each([&](const Row &row) {
            const QByteArray key = row.text(0).toUtf8();
            const qint64 contact = row.integer(1);
            if (comparison.rows > 0 && std::pair(key, contact) <= std::pair(lastKey, lastContact))
                ++comparison.misplaced;
            ++comparison.rows;
            lastKey = key;
            lastContact = contact;
            return true;
        });
}

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QStringLiteral("");
}

/// Their ranks, each with their place among `people`.
Result<std::vector<std::pair<qint64, qsizetype>>> placesOf(
    Connection &connection, FilingSystem filingSystem, const QList<NewStanding> &people)
{
    std::vector<std::pair<qint64, qsizetype>> placed;
    placed.reserve(static_cast<std::size_t>(people.size()));
    qsizetype at = 0;
    auto read = BulkReader(connection, "list.places",
        QStringLiteral("SELECT contact_id, rank FROM %1 WHERE contact_id >= ? AND contact_id <= ? "
                       "ORDER BY contact_id")
            .arg(list_table::name(filingSystem)))
                    .bind(people.constFirst().contact.number())
                    .bind(people.constLast().contact.number())
                    .each([&](const BulkRow &row) {
                        const qint64 contact = row.integer(0);
                        while (at < people.size() && people.at(at).contact.number() < contact)
                            ++at;
                        if (at < people.size() && people.at(at).contact.number() == contact)
                            placed.push_back({row.integer(1), at});
                        return true;
                    });
    if (!read)
        return read.error();
    return placed;
}

} // namespace

Result<ListComparison> verify(Connection &connection, FilingSystem filingSystem, const Progress &progress)
{
    ListComparison comparison;
    if (auto ordered = compareOrder(connection, filingSystem, comparison); !ordered)
        return ordered.error();
    qint64 after = 0;
    qint64 matched = 0;
    qint64 seen = 0;
    for (;;) {
        const auto people = list_source_reader::some(connection, filingSystem, after, comparedAtOnce);
        if (!people)
            return people.error();
        if (people->isEmpty())
            break;
        const qint64 last = people->last().contact.id.number();
        const auto rows = rowsBetween(connection, filingSystem, after, last);
        if (!rows)
            return rows.error();
        for (const ListInputs &inputs : *people) {
            const auto row = rows->constFind(inputs.contact.id.number());
            if (row == rows->constEnd()) {
                ++comparison.missing;
                continue;
            }
            ++matched;
            ListRow made = makeListRow(inputs);
            made.rank = row->rank;
            if (made != *row)
                ++comparison.different;
        }
        seen += people->size();
        if (progress && !progress(seen))
            return Error{Failure::Cancelled, QStringLiteral("list.verify")};
        after = last;
    }
    comparison.surplus = comparison.rows - matched;
    return comparison;
}

Outcome setStandings(Connection &connection, FilingSystem filingSystem, const QList<NewStanding> &people)
{
    if (people.isEmpty())
        return done;
    // Places stay as they are from here on.
    if (auto taken = list_table::take(connection, filingSystem); !taken)
        return taken;
    auto placed = placesOf(connection, filingSystem, people);
    if (!placed)
        return placed.error();
    // In the order of the table: each of its pages is written once.
    std::sort(placed->begin(), placed->end());
    BulkUpdate update(connection, "list.standings", list_table::name(filingSystem), {},
        {.keys = {QStringLiteral("rank")},
            .numbers = {QStringLiteral("standing")},
            .texts = {QStringLiteral("due_on")}});
    for (const auto &[rank, at] : *placed) {
        const ContactStanding &standing = people.at(at).standing;
        update.number(rank);
        update.number(static_cast<qint64>(standing.standing));
        update.text(isoDay(standing.dueOn));
        update.endRow();
    }
    if (auto written = update.finish(); !written)
        return written;
    return list_table::noteShown(connection, filingSystem);
}

Result<qint64> total(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "list.total",
        QStringLiteral("SELECT COUNT(*) FROM %1").arg(list_table::name(filingSystem)))
        .number();
}

} // namespace contact_list_repository
