#include "app/lists/list_place.h"

#include "app/lists/list_table.h"

#include <algorithm>

namespace {

using MaybeRank = std::optional<quint32>;

quint32 rankFrom(const Row &row)
{
    return static_cast<quint32>(row.integer(0));
}

/// The nearest row before or after a place in the order.
Result<MaybeRank> neighbour(Connection &connection, FilingSystem filingSystem, const ListRow &row, bool before)
{
    const QString direction = before ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return Sql(connection, "list.neighbour",
        QStringLiteral("SELECT rank FROM %1 WHERE (sort_key, contact_id) %2 (?, ?) "
                       "ORDER BY sort_key %3, contact_id %3 LIMIT 1")
            .arg(list_table::name(filingSystem), before ? QStringLiteral("<") : QStringLiteral(">"), direction))
        .bind(row.sortKey)
        .bind(row.contact)
        .first(rankFrom);
}

/// The nearest `count` ranks from a rank on (including it), outwards.
Result<QList<quint32>> ranksFrom(
    Connection &connection, FilingSystem filingSystem, quint32 rank, bool upwards, int count)
{
    return Sql(connection, "list.neighbours",
        QStringLiteral("SELECT rank FROM %1 WHERE rank %2 ? ORDER BY rank %3 LIMIT ?")
            .arg(list_table::name(filingSystem), upwards ? QStringLiteral(">=") : QStringLiteral("<="),
                upwards ? QStringLiteral("ASC") : QStringLiteral("DESC")))
        .bind(qint64{rank})
        .bind(count)
        .list(rankFrom);
}

/// Rows around a place, and the free span they may be spread over.
struct Neighbourhood
{
    QList<quint32> before;
    QList<quint32> after;
    qint64 low = 0;  ///< the first rank that is taken below, or 0
    qint64 high = 0; ///< the first that is taken above, or where the list may grow to

    qint64 rows() const { return before.size() + after.size() + 1; }
    /// Each row gets a few free ranks around it.
    bool hasRoom() const { return high - low > rows() * 4; }
    qint64 rankAt(qint64 index) const { return low + (high - low) * (index + 1) / (rows() + 1); }
};

Result<Neighbourhood> neighbourhood(
    Connection &connection, FilingSystem filingSystem, MaybeRank previous, MaybeRank next, int reach)
{
    Neighbourhood found;
    if (previous) {
        auto before = ranksFrom(connection, filingSystem, *previous, false, reach + 1);
        if (!before)
            return before.error();
        found.before = *before;
    }
    if (next) {
        auto after = ranksFrom(connection, filingSystem, *next, true, reach + 1);
        if (!after)
            return after.error();
        found.after = *after;
    }
    if (found.before.size() > reach)
        found.low = found.before.takeLast();
    std::reverse(found.before.begin(), found.before.end());
    if (found.after.size() > reach) {
        found.high = found.after.takeLast();
    } else {
        const qint64 last = next ? found.after.last() : found.before.last();
        found.high = std::min(last + qint64{list_table::step} * found.rows(), qint64{list_table::lastRank});
    }
    return found;
}

Outcome move(Connection &connection, FilingSystem filingSystem, qint64 from, qint64 to)
{
    const auto moved = Sql(connection, "list.move",
        QStringLiteral("UPDATE %1 SET rank = ? WHERE rank = ?").arg(list_table::name(filingSystem)))
                           .bind(to)
                           .bind(from)
                           .run();
    if (!moved)
        return moved.error();
    return done;
}

/// Gives every row of a neighbourhood a new rank; the one that is left free between them.
Result<quint32> spread(Connection &connection, FilingSystem filingSystem, const Neighbourhood &around)
{
    // By way of negative ranks, since no two rows may ever have the same.
    qint64 index = 0;
    for (const quint32 rank : around.before) {
        if (auto moved = move(connection, filingSystem, rank, -around.rankAt(index++)); !moved)
            return moved.error();
    }
    const qint64 free = around.rankAt(index++);
    for (const quint32 rank : around.after) {
        if (auto moved = move(connection, filingSystem, rank, -around.rankAt(index++)); !moved)
            return moved.error();
    }
    const auto back = Sql(connection, "list.move",
        QStringLiteral("UPDATE %1 SET rank = -rank WHERE rank < 0").arg(list_table::name(filingSystem)))
                          .run();
    if (!back)
        return back.error();
    const qint64 first = std::min<qint64>(around.before.isEmpty() ? free : around.before.first(), around.rankAt(0));
    const qint64 last
        = std::max<qint64>(around.after.isEmpty() ? free : around.after.last(), around.rankAt(around.rows() - 1));
    if (auto noted = list_table::noteChange(
            connection, filingSystem, static_cast<quint32>(first), static_cast<quint32>(last));
        !noted)
        return noted.error();
    return static_cast<quint32>(free);
}

} // namespace

Result<quint32> makePlaceFor(Connection &connection, FilingSystem filingSystem, const ListRow &row)
{
    const auto previous = neighbour(connection, filingSystem, row, true);
    if (!previous)
        return previous.error();
    const auto next = neighbour(connection, filingSystem, row, false);
    if (!next)
        return next.error();

    const quint32 low = previous->value_or(0);
    if (!*next && !*previous)
        return list_table::base;
    if (!*next && list_table::lastRank - low > list_table::step)
        return low + list_table::step;
    if (*next && **next - low > 1)
        return low + (**next - low) / 2;

    for (int reach = 16;; reach *= 2) {
        const auto around = neighbourhood(connection, filingSystem, *previous, *next, reach);
        if (!around)
            return around.error();
        if (around->hasRoom())
            return spread(connection, filingSystem, *around);
        // Everybody is in it and there is still no room: no list of people is that long.
        if (around->rows() <= reach)
            return Error{Failure::Internal, QStringLiteral("list.full")};
    }
}
