#pragma once

#include "app/base/result.h"
#include "app/gate/addressee.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"
#include "app/merging/informing_uniting.h"
#include "app/merging/merge_fields.h"
#include "app/merging/merge_lines.h"

#include <QHash>

#include <optional>

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
    /// What the kept record says of informing; none where neither keeps a day.
    std::optional<informing_uniting::Informing> informing = std::nullopt;
    /// Why they are kept, where the kept record does not say so already.
    std::optional<Provenance> ground = std::nullopt;
    MergePlan plan = {};
};

/// Fails as merge_run::plan does.
Result<Found> find(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const MergeOrder &order, Instant now);

} // namespace merge_reading
