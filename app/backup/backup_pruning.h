#pragma once

#include "app/backup/backup_retention.h"

struct ServiceContext;
class Permit;

/// Destroying the backups of one folder whose time is over (security.md 0.7, 4.6).
namespace backup_pruning {

/// Only files whose header is the one that was recorded hold a place; what else is called a backup of this
/// file is taken as not verified. Refused as retentionPlan(); then nothing is destroyed.
Result<RetentionPlan> prune(const ServiceContext &context, const Permit &permit, const QString &folder);

} // namespace backup_pruning
