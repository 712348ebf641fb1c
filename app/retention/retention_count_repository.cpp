#include "app/retention/retention_count_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace retention_count_repository {

namespace {

QString listOf(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                   : QStringLiteral("list_employees");
}

QString dayOf(const ContactStanding &standing)
{
    return standing.dueOn ? standing.dueOn->toString(Qt::ISODate) : QStringLiteral("");
}

RetentionCount countFrom(const Row &row)
{
    RetentionCount count{.kind = row.as<ContactKind>(0), .people = row.integer(3)};
    count.standing.standing = row.as<Standing>(1);
    if (const QDate due = row.day(2); due.isValid())
        count.standing.dueOn = due;
    return count;
}

} // namespace

Outcome adjust(Connection &connection, FilingSystem filingSystem, ContactKind kind,
    const ContactStanding &standing, qint64 change)
{
    return outcomeOf(Sql(connection, "retention.count",
        QStringLiteral("INSERT INTO retention_count (filing_system, kind, standing, due_on, people) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (filing_system, kind, standing, due_on) "
                       "DO UPDATE SET people = retention_count.people + excluded.people"))
                         .bind(filingSystem)
                         .bind(kind)
                         .bind(standing.standing)
                         .bind(dayOf(standing))
                         .bind(change)
                         .run());
}

Outcome rebuild(Connection &connection, FilingSystem filingSystem)
{
    auto emptied = outcomeOf(Sql(connection, "retention.recount",
        QStringLiteral("DELETE FROM retention_count WHERE filing_system = ?"))
                                 .bind(filingSystem)
                                 .run());
    if (!emptied)
        return emptied;
    return outcomeOf(Sql(connection, "retention.recount",
        QStringLiteral("INSERT INTO retention_count (filing_system, kind, standing, due_on, people) "
                       "SELECT %1, kind, standing, due_on, COUNT(*) FROM %2 GROUP BY kind, standing, due_on")
            .arg(static_cast<int>(filingSystem))
            .arg(listOf(filingSystem)))
                         .run());
}

Result<QList<RetentionCount>> all(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "retention.counts",
        QStringLiteral("SELECT kind, standing, due_on, people FROM retention_count "
                       "WHERE filing_system = ? AND people > 0 ORDER BY kind, standing, due_on"))
        .bind(filingSystem)
        .list(countFrom);
}

Result<QList<RetentionCount>> counted(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "retention.counted",
        QStringLiteral("SELECT kind, standing, due_on, COUNT(*) FROM %1 GROUP BY kind, standing, due_on "
                       "ORDER BY kind, standing, due_on")
            .arg(listOf(filingSystem)))
        .list(countFrom);
}

} // namespace retention_count_repository
