#include "app/tool_lists/consent_import_repository.h"

#include "app/storage/sql.h"

namespace consent_import_repository {

namespace {

const QString importSelection = QStringLiteral(
    "SELECT i.ref, i.filing_system, i.purpose_id, i.channel, i.tool, i.file_name, i.source, i.happened_at, "
    "i.made_by, i.rows_read, i.recorded, i.withdrawn, i.undone_at, s.display_name FROM consent_import i "
    "LEFT JOIN staff_member s ON s.ref = i.made_by WHERE i.filing_system = ? ");

ConsentImportBatch importFrom(const Row &row)
{
    return {.ref = row.text(0),
        .filingSystem = row.filingSystem(1),
        .purpose = row.id<Purpose>(2),
        .channel = row.as<Channel>(3),
        .tool = row.as<MarketingTool>(4),
        .fileName = row.text(5),
        .source = row.text(6),
        .happenedAt = row.instant(7),
        .madeBy = row.text(8),
        .read = row.integer(9),
        .recorded = row.integer(10),
        .withdrawn = row.integer(11),
        .undoneAt = row.maybeInstant(12),
        .staffName = row.text(13)};
}

/// %1 is whether somebody is hidden, %2 what else is asked of the acts. After a merge there may be others
/// between those of one import. The numbers are those of ConsentImportUndo::Kept.
const QString memberSelection = QStringLiteral(
    "SELECT l.contact_id, c.ref, (SELECT e.act FROM consent_event e WHERE e.filing_system = "
    "l.filing_system AND e.id = l.last), CASE WHEN c.restricted_at IS NOT NULL THEN 3 "
    "WHEN EXISTS (SELECT 1 FROM consent_event x WHERE x.filing_system = l.filing_system "
    "AND x.purpose_id = l.purpose_id AND x.channel = l.channel AND x.contact_id = l.contact_id "
    "AND x.id > l.first AND x.bulk_ref <> l.bulk_ref) THEN 1 "
    "WHEN EXISTS (SELECT 1 FROM disclosure d WHERE d.filing_system = l.filing_system "
    "AND d.contact_id = l.contact_id AND d.purpose_id = l.purpose_id AND d.happened_at >= ?) THEN 2 "
    "WHEN %1 THEN 4 ELSE 0 END FROM (SELECT filing_system, purpose_id, channel, contact_id, bulk_ref, "
    "MIN(id) AS first, "
    "MAX(id) AS last "
    "FROM consent_event WHERE bulk_ref = ? AND bulk_ref <> '' AND filing_system = ? %2"
    "GROUP BY filing_system, purpose_id, channel, contact_id, bulk_ref) l "
    "JOIN contact c ON c.filing_system = l.filing_system AND c.id = l.contact_id "
    "ORDER BY l.contact_id");

Member memberFrom(const Row &row)
{
    return {row.id<Contact>(0), row.bytes(1), row.as<ConsentAct>(2), row.as<ConsentImportUndo::Kept>(3)};
}

} // namespace

Outcome add(Connection &connection, const ConsentImportBatch &batch)
{
    const auto added = Sql(connection, "consent-import.add",
        QStringLiteral("INSERT INTO consent_import (filing_system, ref, purpose_id, channel, tool, "
                       "file_name, source, happened_at, made_by, rows_read, recorded, withdrawn) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(batch.filingSystem)
                           .bind(batch.ref)
                           .bind(batch.purpose)
                           .bind(batch.channel)
                           .bind(batch.tool)
                           .bind(batch.fileName)
                           .bind(batch.source)
                           .bind(batch.happenedAt)
                           .bind(batch.madeBy)
                           .bind(batch.read)
                           .bind(batch.recorded)
                           .bind(batch.withdrawn)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<std::optional<ConsentImportBatch>> byRef(
    Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    return Sql(connection, "consent-import.by-ref", importSelection + QStringLiteral("AND i.ref = ?"))
        .bind(filingSystem)
        .bind(ref)
        .first(importFrom);
}

Result<QList<ConsentImportBatch>> list(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(
        connection, "consent-import.list", importSelection + QStringLiteral("ORDER BY i.id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(limit)
        .list(importFrom);
}

Outcome markUndone(Connection &connection, const ConsentImportBatch &batch, Instant when)
{
    const auto marked = Sql(connection, "consent-import.undone",
        QStringLiteral("UPDATE consent_import SET undone_at = ? WHERE filing_system = ? AND ref = ? "
                       "AND undone_at IS NULL"))
                            .bind(when)
                            .bind(batch.filingSystem)
                            .bind(batch.ref)
                            .run();
    if (!marked)
        return marked.error();
    if (*marked == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("consent-import.undone")};
    return done;
}

Result<QList<Member>> members(
    Connection &connection, const ConsentImportBatch &batch, const QString &isHidden)
{
    return Sql(connection, "consent-import.members", memberSelection.arg(isHidden, QString()))
        .bind(batch.happenedAt)
        .bind(batch.ref)
        .bind(batch.filingSystem)
        .list(memberFrom);
}

Result<std::optional<Member>> member(
    Connection &connection, const ConsentImportBatch &batch, const QString &isHidden, Id<Contact> contact)
{
    return Sql(connection, "consent-import.member",
        memberSelection.arg(isHidden, QStringLiteral("AND contact_id = ? ")))
        .bind(batch.happenedAt)
        .bind(batch.ref)
        .bind(batch.filingSystem)
        .bind(contact)
        .first(memberFrom);
}

} // namespace consent_import_repository
