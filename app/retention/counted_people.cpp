#include "app/retention/counted_people.h"

#include "app/lists/list_table.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace counted_people {

namespace {

/// People who stand alike: a stretch of the list's index.
struct Alike
{
    int kind = 0;
    int standing = 0;
    QString dueOn = {};
    qint64 people = 0;
};

/// The counters of the days on which the first `limit` people fall.
Result<QList<Alike>> firstDays(
    Connection &connection, FilingSystem filingSystem, const QString &condition, int limit)
{
    QList<Alike> days;
    qint64 people = 0;
    auto read = Sql(connection, "retention.first-days",
        QStringLiteral(
            "SELECT kind, standing, due_on, people FROM retention_count WHERE filing_system = ? AND "
            "people > 0 AND (%1) ORDER BY CASE WHEN due_on = '' THEN 1 ELSE 0 END, due_on")
            .arg(condition))
                    .once()
                    .bind(filingSystem)
                    .each([&](const Row &row) {
                        const Alike alike{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                            row.text(2), row.integer(3)};
                        if (people >= limit && alike.dueOn != days.constLast().dueOn)
                            return false;
                        people += alike.people;
                        days.append(alike);
                        return true;
                    });
    return read ? Result<QList<Alike>>(days) : Result<QList<Alike>>(read.error());
}

Result<QList<quint32>> ranksOf(Connection &connection, const QString &list, const Alike &alike, int limit)
{
    return Sql(connection, "retention.alike",
        QStringLiteral(
            "SELECT rank FROM %1 WHERE standing = ? AND due_on = ? AND kind = ? ORDER BY rank LIMIT ?")
            .arg(list))
        .bind(alike.standing)
        .bind(alike.dueOn)
        .bind(alike.kind)
        .bind(limit)
        .list([](const Row &row) { return static_cast<quint32>(row.integer(0)); });
}

} // namespace

Result<qint64> count(Connection &connection, FilingSystem filingSystem, const QString &condition)
{
    return Sql(connection, "retention.counted-people",
        QStringLiteral(
            "SELECT COALESCE(SUM(people), 0) FROM retention_count WHERE filing_system = ? AND (%1)")
            .arg(condition))
        .once()
        .bind(filingSystem)
        .number();
}

Result<QList<quint32>> first(
    Connection &connection, FilingSystem filingSystem, const QString &condition, int limit)
{
    const auto days = firstDays(connection, filingSystem, condition, limit);
    if (!days)
        return days.error();
    QList<quint32> found;
    QList<quint32> ofDay;
    for (qsizetype at = 0; at < days->size(); ++at) {
        const auto ranks = ranksOf(connection, list_table::name(filingSystem), days->at(at), limit);
        if (!ranks)
            return ranks.error();
        ofDay += *ranks;
        const bool isLast = at + 1 == days->size() || days->at(at + 1).dueOn != days->at(at).dueOn;
        if (!isLast)
            continue;
        std::sort(ofDay.begin(), ofDay.end());
        found += ofDay;
        ofDay.clear();
    }
    return found.mid(0, limit);
}

} // namespace counted_people
