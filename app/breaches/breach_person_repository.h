#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/breaches/breach_scope.h"

#include <QList>

class Connection;
struct Breach;
struct Contact;

/// Who was touched by a breach, apart from its register. Somebody of two records that were merged may stand
/// there twice, and counts once.
namespace breach_person_repository {

/// In the place of those who stood there.
Outcome replace(
    Connection &connection, Id<Breach> breach, FilingSystem filingSystem, const BreachPeople &people);
/// In the order of their numbers, after one of them; at most so many.
Result<QList<Id<Contact>>> list(
    Connection &connection, Id<Breach> breach, FilingSystem filingSystem, qint64 after, int limit);
Result<qint64> count(Connection &connection, Id<Breach> breach, FilingSystem filingSystem);
/// All of them; how many.
Result<int> forget(Connection &connection, Id<Breach> breach);

} // namespace breach_person_repository
