#pragma once

#include "app/base/result.h"

class Change;

/// What was agreed with the processors of a demonstration: agreements that are complete, that leave something
/// open, that end soon or have ended, one that is only proposed and some that nobody made; a sub-processor to
/// whom we may still object, audits and certificates, and an incident whose clock runs.
namespace demo_agreements {

/// After the processors.
Outcome add(Change &change);

} // namespace demo_agreements
