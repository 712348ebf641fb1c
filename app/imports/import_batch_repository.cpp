#include "app/imports/import_batch_repository.h"

#include "app/storage/sql.h"

namespace import_batch_repository {

namespace {

/// The provenance that an import's people share is the first it wrote; it belongs to no one person.
const QString selection = QStringLiteral(
    "SELECT b.id, b.filing_system, b.ref, b.file_name, b.mapping, b.started_at, b.finished_at, b.staff_ref, "
    "b.rows_read, b.imported, b.updated, b.duplicates, b.suppressed, b.rejected, b.undone_at, s.display_name, "
    "(SELECT p.source FROM provenance p WHERE p.filing_system = b.filing_system AND p.contact_id IS NULL "
    "AND p.batch_id = b.id ORDER BY p.id LIMIT 1) "
    "FROM import_batch b LEFT JOIN staff_member s ON s.ref = b.staff_ref ");

ImportBatch batchFrom(const Row &row)
{
    ImportBatch batch{.id = row.id<ImportBatch>(0),
        .filingSystem = row.filingSystem(1),
        .ref = row.text(2),
        .fileName = row.text(3),
        .mapping = row.text(4),
        .startedAt = row.instant(5),
        .finishedAt = row.maybeInstant(6),
        .staffRef = row.text(7),
        .read = row.integer(8),
        .imported = row.integer(9),
        .updated = row.integer(10),
        .duplicates = row.integer(11),
        .suppressed = row.integer(12),
        .rejected = row.integer(13),
        .undoneAt = row.maybeInstant(14)};
    batch.staffName = row.text(15);
    batch.source = row.text(16);
    return batch;
}

} // namespace

Result<Id<ImportBatch>> add(Connection &connection, const ImportBatch &batch)
{
    const auto number = Sql(connection, "import.add",
        QStringLiteral("INSERT INTO import_batch (filing_system, ref, file_name, mapping, started_at, staff_ref) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(batch.filingSystem)
                            .bind(batch.ref)
                            .bind(batch.fileName)
                            .bind(batch.mapping)
                            .bind(batch.startedAt)
                            .bind(batch.staffRef)
                            .number();
    if (!number)
        return number.error();
    return Id<ImportBatch>(*number);
}

Outcome finish(Connection &connection, const ImportBatch &batch)
{
    const auto touched = Sql(connection, "import.finish",
        QStringLiteral("UPDATE import_batch SET finished_at = ?, rows_read = ?, imported = ?, updated = ?, "
                       "duplicates = ?, suppressed = ?, rejected = ? WHERE filing_system = ? AND id = ?"))
                             .bind(batch.finishedAt)
                             .bind(batch.read)
                             .bind(batch.imported)
                             .bind(batch.updated)
                             .bind(batch.duplicates)
                             .bind(batch.suppressed)
                             .bind(batch.rejected)
                             .bind(batch.filingSystem)
                             .bind(batch.id)
                             .run();
    if (!touched)
        return touched.error();
    return done;
}

Outcome markUndone(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> id, Instant when)
{
    const auto touched = Sql(connection, "import.undone",
        QStringLiteral("UPDATE import_batch SET undone_at = ? WHERE filing_system = ? AND id = ? AND undone_at IS NULL"))
                             .bind(when)
                             .bind(filingSystem)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("import.undone")};
    return done;
}

Result<std::optional<ImportBatch>> byId(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> id)
{
    return Sql(connection, "import.by-id",
        selection + QStringLiteral("WHERE b.filing_system = ? AND b.id = ?"))
        .bind(filingSystem)
        .bind(id)
        .first(batchFrom);
}

Result<std::optional<ImportBatch>> byNumber(Connection &connection, Id<ImportBatch> id)
{
    return Sql(connection, "import.by-number",
        selection + QStringLiteral("WHERE b.id = ? ORDER BY b.filing_system"))
        .bind(id)
        .first(batchFrom);
}

Result<QList<ImportBatch>> list(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "import.list",
        selection + QStringLiteral("WHERE b.filing_system = ? ORDER BY b.id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(limit)
        .list(batchFrom);
}

} // namespace import_batch_repository
