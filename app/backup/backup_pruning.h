#pragma once

#include "app/backup/backup_retention.h"

#include <QUuid>

struct ServiceContext;
class Permit;

/// Destroying the backups whose time is over (security.md 0.7, 4.6), and what was left of those that were cut
/// off.
namespace backup_pruning {

/// What became of the backups that lay there.
struct Pruned
{
    QStringList destroyed = {}; ///< names of those that are gone
    QStringList expired = {};   ///< of these, those that reached 90 days
    int verifiedLeft = 0;       ///< in the folder itself
    /// Refused as retentionPlan(), of a clock that cannot be believed; Unavailable ("backup.not-destroyed")
    /// for a file that the medium did not let go.
    QList<Error> troubles = {};
};

/// Looks through `folder`, in which a backup was just made, and destroys in every other known folder that can
/// be reached what reached 90 days. A backup is known by its header, wherever it lies and whatever letter its
/// stick has; it counts as verified while it is as long as it was. After a leap of the clock only that goes
/// which was 90 days old when the file was last worked with.
Result<Pruned> prune(const ServiceContext &context, const Permit &permit, const QString &folder);

/// Removes what a backup of this file left that was cut off. One program at a time has the file, so nobody
/// else is writing it.
void removeLeftovers(const QString &folder, const QUuid &vault);

} // namespace backup_pruning
