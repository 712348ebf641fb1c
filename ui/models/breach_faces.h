#pragma once

#include "app/breaches/breach.h"
#include "ui/widgets/pill.h"

/// How far a breach is, as a pill.
PillFace breachFace(BreachState state);
/// How one of its clocks stands, as a pill.
PillFace breachClockFace(const BreachClock &clock, Instant now);
