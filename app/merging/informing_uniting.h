#pragma once

#include "app/informing/informing_event.h"

#include <optional>

struct Handover;

/// By when somebody must be informed once two records of them are one, and whether they count as informed
/// (art. 13 and 14 GDPR).
namespace informing_uniting {

/// What one record says of it.
struct Informing
{
    InformingDue due = {};
    /// What settled it; none while it is open.
    std::optional<InformingEvent> settled = std::nullopt;
    /// The list that moved the day forward, and the term before it: for when that list does not leave.
    Id<Handover> movedBy = {};
    InformingTerm before = {};

    friend bool operator==(const Informing &, const Informing &) = default;
};

/// The earlier day counts. They count as informed only where both records do, and then by what says the
/// least: an exception rather than that they were told, and else what is older. Data of which a part is from
/// elsewhere is from elsewhere: a letter then tells the sources, and the next list brings the day forward.
Informing united(const Informing &kept, const Informing &absorbed);

} // namespace informing_uniting
