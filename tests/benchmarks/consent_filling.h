#pragma once

#include "app/consent/purpose.h"
#include "bench_house.h"

class Connection;

namespace bench {

/// A newsletter about which everybody in the file was asked.
struct Newsletter
{
    Purpose purpose = {};
    Instant now = {};
    qint64 people = 0;
    /// Of consent to this newsletter: four a person.
    qint64 acts = 0;
};

/// From so many people on the figures bind: they are said of a million, of whom an import refuses some.
inline constexpr qint64 bindingPeople = 900'000;

/// The newsletter of this file. Where nobody was asked yet everybody is, gives, confirms, and says so again
/// or (one in five) withdraws, thirty days apart; written as an import writes, with the acts of one person as
/// far apart in the table as they are in life. Says what went wrong.
std::optional<Newsletter> newsletterOf(const House &house, Connection &connection);

} // namespace bench
