#pragma once

#include "app/base/result.h"
#include "app/breaches/breach_scope.h"

#include <QDate>
#include <QHash>

#include <functional>

class Connection;
class Permit;

/// Whom and what an incident touches, counted on a line that only reads (ahead.md 3, item 12).
namespace breach_scope_counting {

/// Told how far it is, from 0 to 1; answers whether to go on.
using Progress = std::function<bool(double share)>;

/// What the file knows of the question, and who it is in each filing system that the permit keeps breaches
/// of.
struct FoundScope
{
    BreachScope scope;
    QHash<int, BreachPeople> people;
};

/// In one look at the file. Refused unless the permit keeps breaches; NotFound "breach.scope-member",
/// "breach.scope-export"; Invalid "breach.scope-period"; Cancelled "breach.scope".
Result<FoundScope> count(Connection &connection, const Permit &permit, const BreachScopeQuestion &question,
    QDate today, Instant now, const Progress &progress);

} // namespace breach_scope_counting
