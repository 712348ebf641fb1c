#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"

#include <QJsonArray>

class Change;

/// What an import brought in for somebody, or recorded for them with others, is taken back with all it did.
namespace consent_undoing {

/// Their acts of that import go, with the bars, tasks and tokens that came of them; a withdrawal that the
/// import had answered with a yes counts again.
Outcome undoBatch(Change &change, FilingSystem filingSystem, Id<Contact> contact, Id<ImportBatch> batch);
/// The same of the acts that have this reference in common, which are the last of their lines. The audit
/// entry is the caller's, one for all of them; in it the trail must be told the references that are appended
/// to `brought`: of acts that came along with a merge, each of which it knows by its hash.
Outcome undoBulk(Change &change, FilingSystem filingSystem, Id<Contact> contact, const QString &bulkRef,
    QJsonArray &brought);

} // namespace consent_undoing
