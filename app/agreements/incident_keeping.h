#pragma once

#include "app/agreements/processor_audit.h"

class Change;

/// What is done when a processor told us of an incident, within the change that a service makes.
namespace incident_keeping {

/// Keeps it, and opens the breach that it is until somebody finds otherwise: we know of it from the moment
/// that they told us (art. 33(2) GDPR), and its clocks run from then. NotFound "processor.unknown"; fails as
/// checkIncident() and Breaches::open() do.
Result<ProcessorIncident> add(Change &change, ProcessorIncident incident, Instant now);

} // namespace incident_keeping
