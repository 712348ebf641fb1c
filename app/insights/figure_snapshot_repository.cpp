#include "app/insights/figure_snapshot_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace figure_snapshot_repository {

namespace {

/// A year: what was found longer ago shows nothing.
constexpr int longestKnown = 366;

/// The first name behind all that begin so; names are of letters, digits, hyphens and points.
QString behind(const QString &beginning)
{
    return beginning + QChar(u'~');
}

} // namespace

Outcome put(
    Connection &connection, FilingSystem filingSystem, const FigureSnapshot &snapshot, Instant takenAt)
{
    for (auto figure = snapshot.figures.cbegin(); figure != snapshot.figures.cend(); ++figure) {
        auto written = outcomeOf(Sql(connection, "snapshot.put",
            QStringLiteral(
                "INSERT INTO figure_snapshot (filing_system, day, figure, amount, rules, taken_at) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (filing_system, day, figure) DO UPDATE SET "
                "amount = excluded.amount, rules = excluded.rules, taken_at = excluded.taken_at"))
                                     .bind(filingSystem)
                                     .bind(snapshot.day)
                                     .bind(figure.key())
                                     .bind(figure.value())
                                     .bind(snapshot.rules)
                                     .bind(takenAt)
                                     .run());
        if (!written)
            return written;
    }
    return done;
}

Result<QList<FigureSnapshot>> since(
    Connection &connection, FilingSystem filingSystem, const QString &beginning, QDate first)
{
    QList<FigureSnapshot> found;
    const auto read = Sql(connection, "snapshot.since",
        QStringLiteral("SELECT day, figure, amount, rules FROM figure_snapshot WHERE filing_system = ? AND "
                       "day >= ? AND figure >= ? AND figure < ? ORDER BY day, taken_at, figure"))
                          .bind(filingSystem)
                          .bind(first)
                          .bind(beginning)
                          .bind(behind(beginning))
                          .each([&](const Row &row) {
                              const QDate day = row.day(0);
                              if (found.isEmpty() || found.last().day != day)
                                  found.append({.day = day});
                              found.last().figures.insert(row.text(1), row.integer(2));
                              found.last().rules = row.text(3);
                              return true;
                          });
    if (!read)
        return read.error();
    return found;
}

Result<FigureSnapshot> lastKnown(
    Connection &connection, FilingSystem filingSystem, const QString &beginning, QDate today)
{
    auto known = since(connection, filingSystem, beginning, today.addDays(-longestKnown));
    if (!known)
        return known.error();
    // A day that is still to come is from a clock that was wrong.
    known->removeIf([today](const FigureSnapshot &snapshot) { return snapshot.day > today; });
    return known->isEmpty() ? FigureSnapshot() : known->last();
}

} // namespace figure_snapshot_repository
