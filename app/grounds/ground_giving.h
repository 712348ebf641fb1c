#pragma once

#include "app/grounds/grounds.h"

#include <QSet>

class Change;
class Connection;

/// Giving people a ground, inside a change.
namespace ground_giving {

/// To whom whoever acts gave the same words already on this day; nobody where they say none of their own, or
/// may give them to any number.
Result<QSet<qint64>> givenToday(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const GroundWish &wish, QDate today);
/// Whether whoever acts may give this reason to so many people, those of the same day included: Refused
/// "ground.reason-for-many".
Outcome mayGive(const Permit &permit, FilingSystem filingSystem, const GroundWish &wish, qint64 people);

/// As Grounds::give; the answer is how many.
Result<int> give(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    const GroundDecision &decision);

} // namespace ground_giving
