#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/log_head.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/trail_check.h"
#include "app/base/result.h"

#include <optional>

class Connection;

/// The tree over the trail (security.md 4.5): entries are sealed into it, never changed, and read back as
/// they are stored.
namespace sealed_trail_repository {

/// An entry as it is stored; what stored() gives lies in it.
struct SealedRow
{
    qint64 position = 0;
    quint64 sequence = 0;
    /// Of audit_leaf, made anew from the stored fields; empty where these are none that it can be made of.
    QByteArray header = {};
    QByteArray leafHash = {};
    QByteArray salt = {};
    QByteArray detail = {};
    bool hasDetail = false;
    /// Whether a digest of a row stands in it (row_state.h).
    bool tellsOfRow = false;

    StoredEntry stored() const;
};

/// A head that somebody signed, or on a server only wrote down, as a note.
struct StoredCheckpoint
{
    quint64 epoch = 0;
    quint64 size = 0;
    Instant madeAt = {};
    QByteArray note = {};
};

/// Writes the entries into the tree, in this transaction and as its last act: others who write wait from here
/// on, which is what keeps the numbers without gaps. The first call begins the log and takes over what was in
/// the plain trail. Invalid "audit.actor" for an actor that is no UUID, Damaged "trail.state" for a state
/// that this did not write.
Result<LogHead> seal(Connection &connection, const QList<AuditEntry> &entries);

/// After a restore (security.md 4.5.4): counts the log anew, behind what the backup held and behind what this
/// desk had `seen` of it; positions go on. `first` becomes the first entry, with both heads in its detail
/// (epoch_entry.h). Errors of seal().
Result<LogHead> beginEpoch(
    Connection &connection, const AuditEntry &first, const std::optional<LogHead> &seen);

/// How the log ends, in one look.
struct Ending
{
    LogHead head = {};
    /// Of the last entry that is stored, also of one that the head knows nothing of.
    qint64 lastPosition = 0;
};

/// Size 0, and on a server no UUID, before the first entry. Damaged "trail.state".
Result<Ending> ending(Connection &connection);
/// The same without the entries.
Result<LogHead> head(Connection &connection);

/// The entries behind `after` (a position), up to and with `last`, in their order.
Result<QList<SealedRow>> rows(
    Connection &connection, const LogHead &head, qint64 after, qint64 last, int limit);
/// The one at sequence 0 of this epoch.
Result<std::optional<SealedRow>> firstRow(Connection &connection, const LogHead &head);
/// Those of one request.
Result<QList<SealedRow>> rowsOfRequest(
    Connection &connection, const LogHead &head, const QString &requestRef);

/// Whether the roots of subtrees that seal() keeps are used, or the hashes of all leaves.
enum class NodesFrom { Kept, Leaves };
/// The connection must live as long. Damaged "trail.nodes" where hashes are missing.
merkle::Nodes nodes(Connection &connection, quint64 epoch, NodesFrom from);

Outcome addCheckpoint(Connection &connection, const StoredCheckpoint &checkpoint);
/// That of the furthest head; the last one made of several.
Result<std::optional<StoredCheckpoint>> newestCheckpoint(Connection &connection);
/// The oldest first.
Result<QList<StoredCheckpoint>> checkpoints(Connection &connection);

} // namespace sealed_trail_repository
