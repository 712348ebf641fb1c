#pragma once

#include "app/grounds/grounds.h"

class Change;

/// Giving people a ground, inside a change.
namespace ground_giving {

/// Whether whoever acts may give this reason to so many people: Refused "ground.reason-for-many".
Outcome mayGive(const Permit &permit, FilingSystem filingSystem, const GroundWish &wish, qint64 people);

/// As Grounds::give; the answer is how many.
Result<int> give(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    const GroundDecision &decision);

} // namespace ground_giving
