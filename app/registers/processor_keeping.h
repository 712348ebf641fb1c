#pragma once

#include "app/registers/processors.h"

class Change;

/// What the privacy officer changes in the register of processors, each with its entry in the trail.
namespace processor_keeping {

Result<Id<Processor>> add(Change &change, const Processor &processor);
Outcome agree(Change &change, const QString &name, const ProcessorTerms &terms);
Result<Processor> replace(Change &change, const Processor &processor);
Result<int> end(Change &change, const ProcessorEnd &end);

} // namespace processor_keeping
