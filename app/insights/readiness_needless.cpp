#include "app/insights/readiness_needless.h"

#include "app/insights/figure_snapshot_repository.h"
#include "app/insights/people_figure_reader.h"
#include "app/lists/list_search_repository.h"
#include "app/necessity/necessity_rule.h"
#include "app/necessity/need_reader.h"
#include "app/storage/connection.h"

namespace readiness_needless {

namespace {

constexpr int peopleASlice = 20'000;
/// A year: what was found longer ago shows nothing.
constexpr int longestKnown = 366;

const QString needlessBeginning = QStringLiteral("necessity.");
const QString needlessPeople = QStringLiteral("necessity.people");
const QString needlessConcerned = QStringLiteral("necessity.concerned");

struct Walk
{
    qint64 people = 0;
    qint64 concerned = 0;
    QList<Id<Contact>> first = {};
};

Result<Walk> walk(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    if (auto patient = connection.allowLongStatements(); !patient)
        return patient.error();
    const auto terms = need_reader::termsFor(connection, filingSystem, today);
    if (!terms)
        return terms.error();
    Walk found;
    Id<Contact> last;
    for (;;) {
        const auto count =
            need_reader::some(connection, *terms, last, peopleASlice, [&](const PersonNeeds &person) {
                last = person.contact;
                if (needlessFields(person.held, person.needs, filingSystem).isEmpty())
                    return;
                ++found.concerned;
                if (found.first.size() < limit)
                    found.first.append(person.contact);
            });
        if (!count)
            return count.error();
        found.people += *count;
        if (*count < peopleASlice)
            return found;
    }
}

} // namespace

Result<ReadinessCheck> check(Connection &connection, FilingSystem filingSystem, QDate today)
{
    ReadinessCheck found{.key = checkKey, .row = ReadinessRow::Consent, .weight = 2, .seen = 0};
    const auto people = need_reader::countPeople(connection, filingSystem);
    if (!people)
        return people.error();
    if (*people <= mostAtOnce) {
        const auto walked = walk(connection, filingSystem, today, 0);
        if (!walked)
            return walked.error();
        found.seen = walked->people;
        found.failing = walked->concerned;
        return found;
    }
    const auto known = figure_snapshot_repository::since(
        connection, filingSystem, needlessBeginning, today.addDays(-longestKnown));
    if (!known)
        return known.error();
    for (const FigureSnapshot &snapshot : *known) {
        if (snapshot.day > today)
            continue;
        found.asOf = snapshot.day;
        found.seen = snapshot.figures.value(needlessPeople);
        found.failing = snapshot.figures.value(needlessConcerned);
    }
    return found;
}

Result<QHash<QString, qint64>> counted(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto walked = walk(connection, filingSystem, today, 0);
    if (!walked)
        return walked.error();
    return QHash<QString, qint64>{{needlessPeople, walked->people}, {needlessConcerned, walked->concerned}};
}

Result<FailingRecords> people(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    const auto found = check(connection, filingSystem, today);
    if (!found)
        return found.error();
    FailingRecords records{.total = found->failing};
    if (found->asOf.isValid())
        return records;
    const auto walked = walk(connection, filingSystem, today, limit);
    if (!walked)
        return walked.error();
    QList<quint32> ranks;
    for (const Id<Contact> contact : walked->first) {
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

} // namespace readiness_needless
