#include "app/audit/audit_repository.h"

#include "app/storage/sql.h"

#include <QJsonDocument>

namespace audit_repository {

namespace {

const QString columns = QStringLiteral("position, happened_at, actor, action, filing_system, object_kind, "
                                       "object_ref, request_ref, detail, computed_for");

AuditEntry entryFrom(const Row &row)
{
    return {.action = row.text(3),
        .filingSystem = row.isNull(4) ? std::nullopt : std::optional(row.filingSystem(4)),
        .objectKind = row.text(5),
        .objectRef = row.text(6),
        .requestRef = row.text(7),
        .detail = QJsonDocument::fromJson(row.text(8).toUtf8()).object(),
        .position = row.integer(0),
        .happenedAt = row.instant(1),
        .actor = row.text(2),
        .computedFor = row.day(9)};
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

Result<qint64> append(Connection &connection, const AuditEntry &entry)
{
    return Sql(connection, "audit.append",
        QStringLiteral("INSERT INTO audit_entry (happened_at, actor, action, filing_system, object_kind, "
                       "object_ref, request_ref, detail, computed_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING position"))
        .bind(entry.happenedAt)
        .bind(entry.actor)
        .bind(entry.action)
        .bind(entry.filingSystem)
        .bind(entry.objectKind)
        .bind(entry.objectRef)
        .bind(entry.requestRef)
        .bind(QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact)))
        .bind(entry.computedFor)
        .number();
}

Result<PageOf<AuditEntry>> list(Connection &connection, const AuditFilter &filter,
    const QList<FilingSystem> &filingSystems, qint64 before, int limit)
{
    const QString where = conditionOf(filter, filingSystems);
    Sql counting(connection, "audit.count", QStringLiteral("SELECT COUNT(*) FROM audit_entry") + where);
    const auto total = bound(counting, filter, filingSystems).number();
    if (!total)
        return total.error();
    Sql listing(connection, "audit.list",
        QStringLiteral("SELECT %1 FROM audit_entry%2%3 ORDER BY position DESC LIMIT ?")
            .arg(columns, where, before > 0 ? QStringLiteral(" AND position < ?") : QString()));
    bound(listing, filter, filingSystems);
    if (before > 0)
        listing.bind(before);
    auto rows = listing.bind(limit).list(entryFrom);
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
        QStringLiteral("SELECT %1 FROM audit_entry WHERE object_ref = ? ORDER BY position DESC LIMIT ?")
            .arg(columns))
        .bind(objectRef)
        .bind(limit)
        .list(entryFrom);
}

} // namespace audit_repository
