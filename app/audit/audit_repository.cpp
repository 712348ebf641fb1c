#include "app/audit/audit_repository.h"

#include "app/audit/audit_detail.h"
#include "app/storage/sql.h"

namespace audit_repository {

namespace {

const QString columns = QStringLiteral("e.position, happened_at, actor, action, filing_system, object_kind, "
                                       "object_ref, request_ref, detail");
/// Details that were erased are not there.
const QString entries = QStringLiteral("audit_entry e LEFT JOIN audit_detail d ON d.position = e.position");

AuditEntry entryFrom(const Row &row)
{
    AuditEntry entry{.action = row.text(3),
        .filingSystem = row.isNull(4) ? std::nullopt : std::optional(row.filingSystem(4)),
        .objectKind = row.text(5),
        .objectRef = row.text(6),
        .requestRef = row.text(7),
        .detail = {},
        .position = row.integer(0),
        .happenedAt = row.instant(1),
        .actor = row.text(2)};
    audit_detail::readInto(entry, row.bytes(8));
    return entry;
}

QString conditionOf(const AuditFilter &filter, const QList<FilingSystem> &filingSystems)
{
    QString where = QStringLiteral(" WHERE (filing_system IS NULL");
    for (qsizetype i = 0; i < filingSystems.size(); ++i)
        where += QStringLiteral(" OR filing_system = ?");
    where += u')';
    if (!filter.actor.isEmpty())
        where += QStringLiteral(" AND actor = ?");
    if (!filter.objectKind.isEmpty())
        where += QStringLiteral(" AND object_kind = ?");
    if (filter.from.micros > 0)
        where += QStringLiteral(" AND happened_at >= ?");
    if (filter.until.micros > 0)
        where += QStringLiteral(" AND happened_at < ?");
    return where;
}

/// The values of conditionOf(), in its order.
Sql &bound(Sql &sql, const AuditFilter &filter, const QList<FilingSystem> &filingSystems)
{
    for (const FilingSystem filingSystem : filingSystems)
        sql.bind(filingSystem);
    if (!filter.actor.isEmpty())
        sql.bind(filter.actor);
    if (!filter.objectKind.isEmpty())
        sql.bind(filter.objectKind);
    if (filter.from.micros > 0)
        sql.bind(filter.from);
    if (filter.until.micros > 0)
        sql.bind(filter.until);
    return sql;
}

} // namespace

Result<qint64> count(
    Connection &connection, const AuditFilter &filter, const QList<FilingSystem> &filingSystems)
{
    Sql counting(connection, "audit.count",
        QStringLiteral("SELECT COUNT(*) FROM audit_entry") + conditionOf(filter, filingSystems));
    return bound(counting, filter, filingSystems).number();
}

Result<QList<AuditEntry>> slice(Connection &connection, const AuditFilter &filter,
    const QList<FilingSystem> &filingSystems, qint64 before, int limit)
{
    Sql listing(connection, "audit.list",
        QStringLiteral("SELECT %1 FROM %2%3%4 ORDER BY e.position DESC LIMIT ?")
            .arg(columns, entries, conditionOf(filter, filingSystems),
                before > 0 ? QStringLiteral(" AND e.position < ?") : QString()));
    bound(listing, filter, filingSystems);
    if (before > 0)
        listing.bind(before);
    return listing.bind(limit).list(entryFrom);
}

Result<PageOf<AuditEntry>> list(Connection &connection, const AuditFilter &filter,
    const QList<FilingSystem> &filingSystems, qint64 before, int limit)
{
    const auto total = count(connection, filter, filingSystems);
    if (!total)
        return total.error();
    auto rows = slice(connection, filter, filingSystems, before, limit);
    if (!rows)
        return rows.error();
    PageOf<AuditEntry> page{.rows = *std::move(rows), .total = *total};
    if (page.rows.size() == limit)
        page.next = QString::number(page.rows.last().position);
    return page;
}

Result<QList<AuditEntry>> about(Connection &connection, const QString &objectRef, int limit)
{
    return Sql(connection, "audit.about",
        QStringLiteral("SELECT %1 FROM %2 WHERE object_ref = ? ORDER BY e.position DESC LIMIT ?")
            .arg(columns, entries))
        .bind(objectRef)
        .bind(limit)
        .list(entryFrom);
}

Result<QList<AuditEntry>> ofRequest(
    Connection &connection, const QString &requestRef, const QString &action, const QString &actor)
{
    // As in sealed_trail_repository::rowsOfRequest(): said again that it is not empty, for the index.
    return Sql(connection, "audit.of-request",
        QStringLiteral("SELECT %1 FROM %2 WHERE request_ref = ? AND request_ref <> '' AND action = ? "
                       "AND actor = ? ORDER BY e.position DESC")
            .arg(columns, entries))
        .bind(requestRef)
        .bind(action)
        .bind(actor)
        .list(entryFrom);
}

Result<QList<AuditEntry>> byOthers(
    Connection &connection, const QString &member, const QStringList &actions, qint64 position, int limit)
{
    QStringList places;
    places.fill(QStringLiteral("?"), actions.size());
    Sql listing(connection, "audit.by-others",
        QStringLiteral("SELECT %1 FROM %2 WHERE e.position > ? AND actor <> ? AND action IN (%3) "
                       "ORDER BY e.position LIMIT ?")
            .arg(columns, entries, places.join(u',')));
    listing.bind(position).bind(member);
    for (const QString &action : actions)
        listing.bind(action);
    return listing.bind(limit).list(entryFrom);
}

} // namespace audit_repository
