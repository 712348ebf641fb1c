#pragma once

#include "app/base/result.h"

class Change;

/// An invented register of processors.
namespace demo_processors {

/// A chain of four levels and 23 parties, here and outside the European Economic Area, with what a register
/// has in practice: agreements that run, ran out and are missing, transfers with and without what allows
/// them, certificates, reviews, and one with whom it ended. For a file with the usual purposes.
Outcome add(Change &change);

} // namespace demo_processors
