#pragma once

#include "app/findings/finding.h"

class Change;

/// Settling a finding in one transaction, with its entry in the trail, which names place and kind alone.
namespace finding_settling {

/// As Findings::settle() says.
Result<Finding> settle(
    Change &change, FilingSystem filingSystem, Id<Finding> id, Settlement settlement, const QString &reason);

} // namespace finding_settling
