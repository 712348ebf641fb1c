#include "app/breaches/breach_person_repository.h"

#include "app/storage/padded_places.h"
#include "app/storage/sql.h"

namespace breach_person_repository {

namespace {

/// Who came in by one way; not whoever was erased since they were counted.
Outcome addOf(Connection &connection, Id<Breach> breach, FilingSystem filingSystem,
    const BreachPeople &people, BreachPersonSource source)
{
    constexpr qsizetype atOnce = 512;
    const QList<qint64> numbers = people.keys(source);
    for (qsizetype from = 0; from < numbers.size(); from += atOnce) {
        const QList<qint64> some = numbers.mid(from, atOnce);
        Sql sql(connection, "breach.people-add",
            QStringLiteral("INSERT INTO breach_person (filing_system, breach_id, contact_id, source) SELECT "
                           "c.filing_system, b.id, c.id, %1 FROM contact c, breach b WHERE "
                           "c.filing_system = ? AND b.id = ? AND c.id %2")
                .arg(QString::number(static_cast<int>(source)), padded_places::condition(some.size())));
        sql.bind(filingSystem).bind(breach);
        if (auto added = padded_places::bind(sql, some).run(); !added)
            return added.error();
    }
    return done;
}

} // namespace

Outcome replace(
    Connection &connection, Id<Breach> breach, FilingSystem filingSystem, const BreachPeople &people)
{
    const auto gone = Sql(connection, "breach.people-forget",
        QStringLiteral("DELETE FROM breach_person WHERE filing_system = ? AND breach_id = ?"))
                          .bind(filingSystem)
                          .bind(breach)
                          .run();
    if (!gone)
        return gone.error();
    for (const auto source :
        {BreachPersonSource::Seen, BreachPersonSource::Left, BreachPersonSource::InReach}) {
        if (auto added = addOf(connection, breach, filingSystem, people, source); !added)
            return added;
    }
    return done;
}

Result<QList<Id<Contact>>> list(
    Connection &connection, Id<Breach> breach, FilingSystem filingSystem, qint64 after, int limit)
{
    return Sql(connection, "breach.people",
        QStringLiteral(
            "SELECT DISTINCT contact_id FROM breach_person WHERE filing_system = ? AND breach_id = ? AND "
            "contact_id > ? ORDER BY contact_id LIMIT ?"))
        .bind(filingSystem)
        .bind(breach)
        .bind(after)
        .bind(limit)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Result<qint64> count(Connection &connection, Id<Breach> breach, FilingSystem filingSystem)
{
    return Sql(connection, "breach.people-count",
        QStringLiteral(
            "SELECT COUNT(DISTINCT contact_id) FROM breach_person WHERE filing_system = ? AND breach_id = ?"))
        .bind(filingSystem)
        .bind(breach)
        .number();
}

Result<int> forget(Connection &connection, Id<Breach> breach)
{
    return Sql(connection, "breach.people-forget-all",
        QStringLiteral("DELETE FROM breach_person WHERE filing_system IN (1, 2) AND breach_id = ?"))
        .bind(breach)
        .run();
}

} // namespace breach_person_repository
