#pragma once

#include "app/base/result.h"
#include "app/gate/addressee.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"
#include "app/merging/merge_fields.h"
#include "app/merging/merge_lines.h"

#include <QHash>

class Connection;
class Permit;

/// What merging reads of two records before anything is written.
namespace merge_reading {

/// What has to be recorded again because the other record is stricter (newest_counts.h).
struct Restored
{
    QList<Addressee> addressees = {};
    QList<SoftOptIn> softOptIns = {};
    QList<PublishedAddress> published = {};

    int count() const { return int(addressees.size() + softOptIns.size() + published.size()); }
};

struct Found
{
    merge_fields::Side kept = {};
    merge_fields::Side absorbed = {};
    QList<merge_lines::UnitedLine> lines = {};
    /// Of addresses and numbers that both records hold: the absorbed one's number and the kept one's.
    QHash<qint64, qint64> details = {};
    Restored restored = {};
    MergePlan plan = {};
};

/// Fails as merge_run::plan does.
Result<Found> find(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const MergeOrder &order, Instant now);

} // namespace merge_reading
