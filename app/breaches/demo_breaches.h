#pragma once

#include "app/base/result.h"

#include <functional>

class Change;
struct Breach;
struct BreachDecision;

/// The breaches of a demonstration: one that the authority was told of, and one that it was not, for a reason
/// that a second person agreed to.
namespace demo_breaches {

/// Puts the second person's signature under a decision.
using Sign = std::function<Outcome(const Breach &breach, BreachDecision &decision)>;

Outcome add(Change &change, const Sign &sign);

} // namespace demo_breaches
