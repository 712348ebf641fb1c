#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/merging/informing_uniting.h"

class Connection;

/// How people were informed, as it is read and written for a merge.
namespace merge_informing {

/// None of a contact whose day was never kept.
Result<std::optional<informing_uniting::Informing>> find(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Repeats under the kept contact what was recorded of the absorbed one, since it is never altered, with the
/// references, moments and recorders it had; the kept contact's day becomes `united`.
Outcome bring(Connection &connection, FilingSystem filingSystem, Id<Contact> from, Id<Contact> to,
    const std::optional<informing_uniting::Informing> &united);

} // namespace merge_informing
