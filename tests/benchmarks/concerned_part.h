#pragma once

#include "bench_house.h"

namespace bench {

/// Whom a material change of the privacy statement concerns, a processor who is added (art. 13(3) GDPR): how
/// many, the first and all of them, before it is published and after. Begins by giving everybody a ground and
/// noting that they were told.
bool measureConcerned(const House &house);

} // namespace bench
