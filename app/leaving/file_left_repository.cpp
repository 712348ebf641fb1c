#include "app/leaving/file_left_repository.h"

#include "app/storage/sql.h"

namespace file_left_repository {

namespace {

FileLeft fileLeftFrom(const Row &row)
{
    return {.id = row.id<FileLeft>(0),
        .ref = row.text(1),
        .filingSystem = row.filingSystem(2),
        .way = row.text(3),
        .dataClass = row.as<DataClass>(4),
        .isEncrypted = row.flag(5),
        .plainReason = row.text(6),
        .happenedAt = row.instant(7),
        .madeBy = row.text(8),
        .digest = row.bytes(9)};
}

} // namespace

Result<Id<FileLeft>> add(Connection &connection, const FileLeft &file)
{
    const auto id = Sql(connection, "leaving.add",
        QStringLiteral("INSERT INTO file_left (filing_system, ref, way, data_class, is_encrypted, "
                       "plain_reason, happened_at, made_by, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"))
                        .bind(file.filingSystem)
                        .bind(file.ref)
                        .bind(file.way)
                        .bind(file.dataClass)
                        .bind(file.isEncrypted)
                        .bind(file.plainReason)
                        .bind(file.happenedAt)
                        .bind(file.madeBy)
                        .bind(file.digest)
                        .number();
    if (!id)
        return id.error();
    return Id<FileLeft>(*id);
}

Result<QList<FileLeft>> list(Connection &connection, FilingSystem filingSystem, bool isPlainOnly, int limit)
{
    return Sql(connection, "leaving.list",
        QStringLiteral("SELECT id, ref, filing_system, way, data_class, is_encrypted, plain_reason, "
                       "happened_at, made_by, digest FROM file_left WHERE filing_system = ? AND "
                       "is_encrypted <= ? ORDER BY id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(!isPlainOnly)
        .bind(limit)
        .list(fileLeftFrom);
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<FileLeft> file)
{
    const auto gone = Sql(connection, "leaving.remove",
        QStringLiteral("DELETE FROM file_left WHERE filing_system = ? AND id = ?"))
                          .bind(filingSystem)
                          .bind(file)
                          .run();
    return gone ? Outcome(done) : Outcome(gone.error());
}

} // namespace file_left_repository
