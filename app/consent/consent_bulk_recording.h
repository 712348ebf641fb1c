#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_bulk.h"

#include <functional>

class Change;

/// Recording for many at once, within somebody's change: whoever cannot is passed over and counted, and one
/// entry of the trail tells of all (its members are the events that bear its reference, which leave with an
/// erased person; their digest stays).
namespace consent_bulk_recording {

/// Told how many of how many are done; false stops the work with Cancelled and nothing is changed.
using Progress = std::function<bool(int, int)>;

/// What carryOut() would do; writes nothing. Invalid "consent.bulk-act" for an act that is of one person
/// only, "consent.bulk-source" for consent without a word of where it comes from.
Result<BulkConsentOutcome> preview(
    Change &change, FilingSystem filingSystem, const BulkConsent &bulk, const Progress &progress);
Result<BulkConsentOutcome> carryOut(
    Change &change, FilingSystem filingSystem, const BulkConsent &bulk, const Progress &progress);

} // namespace consent_bulk_recording
