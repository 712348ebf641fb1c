#include "app/lists/contact_list_repository.h"
#include "app/lists/list_source_reader.h"
#include "app/lists/list_table.h"

#include <QHash>

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
        QStringLiteral("SELECT sort_key, contact_id FROM %1 ORDER BY rank").arg(list_table::name(filingSystem)))
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

/// A row's place and what its retention columns say.
struct StoredStanding
{
    qint64 rank = 0;
    Standing standing = Standing::NoRule;
    QString dueOn;
};

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

Result<qint64> refreshStandings(Connection &connection, FilingSystem filingSystem)
{
    qint64 changed = 0;
    qint64 after = 0;
    for (;;) {
        QList<ListInputs> people;
        QList<StoredStanding> stored;
        auto read = Sql(connection, "list.standings",
            QStringLiteral("SELECT contact_id, rank, standing, due_on FROM %1 WHERE contact_id > ? "
                           "ORDER BY contact_id LIMIT ?")
                .arg(list_table::name(filingSystem)))
                        .bind(after)
                        .bind(comparedAtOnce)
                        .each([&](const Row &row) {
                            people.append(ListInputs{.contact = {.id = row.id<Contact>(0)}});
                            stored.append({row.integer(1), row.as<Standing>(2), row.text(3)});
                            return true;
                        });
        if (!read)
            return read.error();
        if (auto added = list_source_reader::addStandings(connection, filingSystem, people); !added)
            return added.error();
        for (qsizetype i = 0; i < people.size(); ++i) {
            const ContactStanding &now = people[i].standing;
            if (now.standing == stored[i].standing && isoDay(now.dueOn) == stored[i].dueOn)
                continue;
            const auto written = Sql(connection, "list.standings",
                QStringLiteral("UPDATE %1 SET standing = ?, due_on = ? WHERE rank = ?")
                    .arg(list_table::name(filingSystem)))
                                     .bind(now.standing)
                                     .bind(isoDay(now.dueOn))
                                     .bind(stored[i].rank)
                                     .run();
            if (!written)
                return written.error();
            ++changed;
        }
        if (people.size() < comparedAtOnce)
            break;
        after = people.last().contact.id.number();
    }
    if (changed == 0)
        return changed;
    if (auto noted = list_table::noteShown(connection, filingSystem); !noted)
        return noted.error();
    return changed;
}

Result<qint64> total(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "list.total",
        QStringLiteral("SELECT COUNT(*) FROM %1").arg(list_table::name(filingSystem)))
        .number();
}

} // namespace contact_list_repository
