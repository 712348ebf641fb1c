#include "app/audit/audit_leaf.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sealed_trail_repository {

namespace {

/// The number that a filing system has in the leaf; nothing for one that is not stored, such as the 0 that
/// means none there: it would hide the entry from the list of those that belong to no filing system.
std::optional<quint64> filingSystemIn(const Row &row, int column)
{
    if (row.isNull(column))
        return 0;
    const auto stored = row.filingSystem(column);
    const bool isKnown =
        std::find(allFilingSystems.begin(), allFilingSystems.end(), stored) != allFilingSystems.end();
    return isKnown ? std::optional(quint64(row.integer(column))) : std::nullopt;
}

const QString selection =
    u"SELECT e.position, e.sequence, e.happened_at, e.kept_at, e.actor, e.action, e.filing_system, "
    "e.object_kind, e.object_ref, e.request_ref, e.commitment, e.leaf_hash, d.salt, d.detail, e.row_state "
    "FROM audit_entry e LEFT JOIN audit_detail d ON d.position = e.position WHERE "_s;
const QString ofEpoch = u"e.epoch = ?"_s;
/// Not by the index on epochs: it would be sorted anew for each slice.
const QString amongEpochs = u"+e.epoch = ?"_s;

/// Empty where something is stored that seal() does not write.
QByteArray headerOf(const LogHead &head, const Row &row)
{
    const auto actor = audit_leaf::actorFrom(row.text(4).toUtf8());
    const auto commitment = Digest::from(row.bytes(10));
    const auto filingSystem = filingSystemIn(row, 6);
    const auto rowState = Digest::from(row.bytes(14));
    if (!actor || !commitment || !filingSystem || (!rowState && !row.isNull(14)))
        return {};
    const auto header = audit_leaf::headerBytes({.vault = head.vault,
        .epoch = head.epoch,
        .sequence = quint64(row.integer(1)),
        .happenedAt = row.instant(3),
        .clientTime = row.instant(2),
        .actor = *actor,
        .action = row.text(5),
        .objectKind = row.text(7),
        .objectRef = row.text(8),
        .requestRef = row.text(9),
        .filingSystem = *filingSystem,
        .rowState = rowState,
        .commitment = *commitment});
    return header ? *header : QByteArray();
}

SealedRow rowFrom(const LogHead &head, const Row &row)
{
    return {.position = row.integer(0),
        .sequence = quint64(row.integer(1)),
        .header = headerOf(head, row),
        .leafHash = row.bytes(11),
        .salt = row.bytes(12),
        .detail = row.bytes(13),
        .hasDetail = !row.isNull(12),
        .tellsOfRow = !row.isNull(14)};
}

const QString checkpointSelection = u"SELECT epoch, size, made_at, note FROM audit_checkpoint "_s;

StoredCheckpoint checkpointFrom(const Row &row)
{
    return {.epoch = quint64(row.integer(0)),
        .size = quint64(row.integer(1)),
        .madeAt = row.instant(2),
        .note = row.bytes(3)};
}

} // namespace

StoredEntry SealedRow::stored() const
{
    StoredEntry entry{.header = header};
    // A hash of another length is none that was written: it agrees with no header.
    entry.leafHash = Digest::from(leafHash).value_or(Digest{});
    if (hasDetail)
        entry.detail = StoredEntry::Detail{.salt = salt, .bytes = detail};
    return entry;
}

Result<QList<SealedRow>> rows(
    Connection &connection, const LogHead &head, qint64 after, qint64 last, int limit)
{
    return Sql(connection, "trail.rows",
        selection + amongEpochs + u" AND e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?"_s)
        .bind(qint64(head.epoch))
        .bind(after)
        .bind(last)
        .bind(limit)
        .list([&head](const Row &row) { return rowFrom(head, row); });
}

Result<std::optional<SealedRow>> firstRow(Connection &connection, const LogHead &head)
{
    return Sql(connection, "trail.first", selection + ofEpoch + u" AND e.sequence = 0"_s)
        .bind(qint64(head.epoch))
        .first([&head](const Row &row) { return rowFrom(head, row); });
}

Result<QList<SealedRow>> rowsOfRequest(Connection &connection, const LogHead &head, const QString &requestRef)
{
    // Said again that it is not empty: else SQLite does not see that the index, which holds only such, will
    // do.
    return Sql(connection, "trail.request",
        selection + amongEpochs + u" AND e.request_ref = ? AND e.request_ref <> '' ORDER BY e.position"_s)
        .bind(qint64(head.epoch))
        .bind(requestRef)
        .list([&head](const Row &row) { return rowFrom(head, row); });
}

Outcome addCheckpoint(Connection &connection, const StoredCheckpoint &checkpoint)
{
    const auto added = Sql(connection, "trail.checkpoint",
        u"INSERT INTO audit_checkpoint (epoch, size, made_at, note) VALUES (?, ?, ?, ?)"_s)
                           .bind(qint64(checkpoint.epoch))
                           .bind(qint64(checkpoint.size))
                           .bind(checkpoint.madeAt)
                           .bind(checkpoint.note)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<std::optional<StoredCheckpoint>> newestCheckpoint(Connection &connection)
{
    return Sql(connection, "trail.newest-checkpoint",
        checkpointSelection + u"ORDER BY epoch DESC, size DESC, id DESC LIMIT 1"_s)
        .first(checkpointFrom);
}

Result<QList<StoredCheckpoint>> checkpoints(Connection &connection)
{
    return Sql(connection, "trail.checkpoints", checkpointSelection + u"ORDER BY epoch, size, id"_s)
        .list(checkpointFrom);
}

} // namespace sealed_trail_repository
