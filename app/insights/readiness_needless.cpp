#include "app/insights/readiness_needless.h"

#include "app/insights/figure_snapshot_repository.h"
#include "app/insights/readiness_counted.h"
#include "app/lists/list_search_repository.h"
#include "app/necessity/necessity_rule.h"
#include "app/necessity/need_reader.h"
#include "app/storage/connection.h"

namespace readiness_needless {

namespace {

const QString needlessBeginning = QStringLiteral("necessity.");
const QString needlessPeople = QStringLiteral("necessity.people");
const QString needlessConcerned = QStringLiteral("necessity.concerned");

ReadinessCheck checkOf(qint64 people, qint64 concerned, QDate asOf)
{
    return {.key = checkKey,
        .row = ReadinessRow::Consent,
        .weight = 2,
        .seen = people,
        .failing = concerned,
        .asOf = asOf};
}

/// What a look finds: by going through everybody, or as it was found last.
struct Found
{
    ReadinessCheck check = {};
    QList<Id<Contact>> first = {};
};

Result<Found> find(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    const auto people = readiness_counted::people(connection, filingSystem);
    if (!people)
        return people.error();
    if (*people <= mostAtOnce) {
        Walk walk;
        while (!walk.isDone) {
            if (auto gone = goOn(connection, filingSystem, today, walk, mostAtOnce, limit); !gone)
                return gone.error();
        }
        return Found{checkOf(walk.people, walk.concerned, QDate()), walk.first};
    }
    const auto last =
        figure_snapshot_repository::lastKnown(connection, filingSystem, needlessBeginning, today);
    if (!last)
        return last.error();
    return Found{
        checkOf(last->figures.value(needlessPeople), last->figures.value(needlessConcerned), last->day)};
}

} // namespace

Result<ReadinessCheck> check(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto found = find(connection, filingSystem, today, 0);
    return found ? Result<ReadinessCheck>(found->check) : Result<ReadinessCheck>(found.error());
}

Result<FailingRecords> people(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    const auto found = find(connection, filingSystem, today, limit);
    if (!found)
        return found.error();
    FailingRecords records{.total = found->check.failing};
    QList<quint32> ranks;
    for (const Id<Contact> contact : found->first) {
        const auto rank = list_search_repository::rankOf(connection, filingSystem, contact);
        if (!rank)
            return rank.error();
        if (*rank)
            ranks.append(**rank);
    }
    const auto rows = list_search_repository::page(connection, filingSystem, ranks);
    if (!rows)
        return rows.error();
    for (const ListRow &row : *rows)
        records.records.append(
            {.kind = FailingRecord::Kind::Person, .number = row.contact.number(), .name = row.name});
    return records;
}

Outcome goOn(
    Connection &connection, FilingSystem filingSystem, QDate today, Walk &walk, int pieces, int limit)
{
    if (auto patient = connection.allowLongStatements(); !patient)
        return patient.error();
    const auto terms = need_reader::termsFor(connection, filingSystem, today);
    if (!terms)
        return terms.error();
    const auto count =
        need_reader::some(connection, *terms, walk.last, pieces, [&](const PersonNeeds &person) {
            walk.last = person.contact;
            if (needlessFields(person.held, person.needs, filingSystem).isEmpty())
                return;
            ++walk.concerned;
            if (walk.first.size() < limit)
                walk.first.append(person.contact);
        });
    if (!count)
        return count.error();
    walk.people += *count;
    walk.isDone = *count < pieces;
    return done;
}

QHash<QString, qint64> kept(const Walk &walk)
{
    return {{needlessPeople, walk.people}, {needlessConcerned, walk.concerned}};
}

} // namespace readiness_needless
