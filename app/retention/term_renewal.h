#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/prepared_terms.h"

#include <QList>
#include <QSet>

#include <functional>

class Connection;

/// Everybody's terms computed anew after a change of rules or of the day. Nobody holds anything else by that,
/// so what they hold is as the stored terms have it, and only what differs is written.
namespace term_renewal {

/// Takes those who stand otherwise, in the order of their numbers; more than once where they are many.
using TakeStandings = std::function<Outcome(const QList<NewStanding> &moved)>;
using IsCancelled = std::function<bool()>;

/// By the rules as they count now.
Result<RenewalBasis> basis(Connection &connection, QDate today);

/// In one go. `isCancelled` is asked now and then: Cancelled "retention.recompute".
Outcome renewAll(Connection &connection, FilingSystem filingSystem, QDate today,
    const IsCancelled &isCancelled, const TakeStandings &take);

/// Only works out what would be written of the people with numbers above `after`, `limit` at most; how many
/// there were, and in `after` the last of them.
Result<qint64> prepareSome(Connection &connection, FilingSystem filingSystem, qint64 &after, int limit,
    const RenewalBasis &basis, const RuleTable &rules, PreparedTerms &into);
/// Writes it, but not of those people.
Outcome write(Connection &connection, FilingSystem filingSystem, const PreparedTerms &prepared,
    const QSet<qint64> &but, const IsCancelled &isCancelled, const TakeStandings &take);

} // namespace term_renewal
