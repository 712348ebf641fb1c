#pragma once

#include "app/base/result.h"

class Change;

/// The record of processing activities of a demonstration: one that is complete, one with gaps, one whose
/// review went out of date, and one purpose without an activity.
namespace demo_activities {

/// For the purposes that a new file starts with; nothing where there are others.
Outcome add(Change &change, bool isServer);

} // namespace demo_activities
