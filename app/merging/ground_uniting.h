#pragma once

#include "app/contacts/contact_details.h"

#include <optional>

/// Why somebody is kept and until when, once two records of them are one (art. 5(1)(b) and (e) GDPR).
namespace ground_uniting {

/// The kept record's reason stays, with its basis and purpose; where it has none, the absorbed record's
/// comes. Until when is the earlier of the days that were decided on, and so is the day of review of an
/// interest: what a rule ends ends by that rule besides. Where they came from stays what the kept record
/// says. None where the kept record has all of this already.
std::optional<Provenance> united(const Provenance &kept, const Provenance &absorbed);

} // namespace ground_uniting
