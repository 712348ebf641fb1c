#include "app/breaches/breach_person_repository.h"

#include "app/storage/sql.h"

namespace breach_person_repository {

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
    constexpr qsizetype atOnce = 200;
    const QList<qint64> numbers = people.keys();
    for (qsizetype from = 0; from < numbers.size(); from += atOnce) {
        const QList<qint64> some = numbers.mid(from, atOnce);
        Sql sql(connection, "breach.people-add",
            QStringLiteral("INSERT INTO breach_person (filing_system, breach_id, contact_id, source) VALUES "
                           "(?, ?, ?, ?)") +
                QStringLiteral(", (?, ?, ?, ?)").repeated(some.size() - 1));
        for (const qint64 number : some)
            sql.bind(filingSystem).bind(breach).bind(number).bind(people.value(number));
        if (some.size() != atOnce)
            sql.once();
        if (auto added = sql.run(); !added)
            return added.error();
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
