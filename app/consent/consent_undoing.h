#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"

class Change;

/// What an import brought in for somebody is taken back with all it did.
namespace consent_undoing {

/// Their acts of that import go, with the bars, tasks and tokens that came of them; a withdrawal that the
/// import had answered with a yes counts again.
Outcome undoBatch(Change &change, FilingSystem filingSystem, Id<Contact> contact, Id<ImportBatch> batch);

} // namespace consent_undoing
