#pragma once

#include "app/audit/epoch_entry.h"
#include "app/audit/sealed_trail_repository.h"

#include <QFuture>

#include <functional>

/// The whole of a log that backups were restored in: an epoch a restore, each with a tree of its own, each
/// told of by the first entry of the next (security.md 4.5.4).
namespace trail_epochs {

/// The head of every epoch that is vouched for, the newest first, which is this one. Errors of the database
/// alone.
Result<QList<LogHead>> chain(Connection &connection, const LogHead &newest);

/// Whether this head begins with an entry that tells of a restore, and that is in its tree.
Result<bool> isRestored(Connection &connection, const LogHead &head);

/// The epoch whose tree had this root at this size; nothing where none had. A hint, which TrailCheck proves:
/// kept roots of subtrees are believed.
Result<std::optional<LogHead>> holding(
    Connection &connection, const QList<LogHead> &chain, quint64 size, const Digest &root);

/// Entries behind `after` (a position) of an epoch, in their order; none at its end.
using Slice = Result<QList<sealed_trail_repository::SealedRow>>;

/// Asks for a slice. The next one is asked for before the last one is looked at, so that it is read
/// meanwhile; whatever was asked for is waited for before check() returns.
using Rows = std::function<QFuture<Slice>(const LogHead &epoch, qint64 after)>;

/// Looks at every entry of every epoch, the oldest first, each epoch against its head and against those of
/// `known` that are of it. One report over all: entries are counted on from epoch to epoch, as their
/// positions are; the root is that of the newest. Errors of `rows`.
Result<TrailReport> check(const QList<LogHead> &chain, const QList<LogHead> &known, const Rows &rows);

/// Entries that stand under an epoch which nothing vouches for: Added, in the same numbers.
Result<std::optional<TrailFinding>> strays(Connection &connection, const QList<LogHead> &chain);

/// How many entries the epochs before the newest have.
quint64 sizeBefore(const QList<LogHead> &chain);

} // namespace trail_epochs
