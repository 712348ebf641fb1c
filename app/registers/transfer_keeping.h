#pragma once

#include "app/registers/processors.h"

class Change;

/// What the privacy officer changes in the register of transfers, each with its entry in the trail.
namespace transfer_keeping {

Result<Id<DataTransfer>> add(Change &change, const DataTransfer &transfer);
Outcome replace(Change &change, const DataTransfer &transfer);
Outcome end(Change &change, Id<DataTransfer> transfer);
Outcome setDecision(Change &change, const AdequacyDecision &decision, const QString &reason);

} // namespace transfer_keeping
