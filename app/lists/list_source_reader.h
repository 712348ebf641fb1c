#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_inputs.h"

class Connection;

/// Reads what the rows of a list are made from.
namespace list_source_reader {

Result<std::optional<ListInputs>> one(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// The next so many contacts with an id after `after`, in the order of their ids.
Result<QList<ListInputs>> some(Connection &connection, FilingSystem filingSystem, qint64 after, int count);
/// How these people stand by their stored terms; they are in the order of their ids.
Outcome addStandings(Connection &connection, FilingSystem filingSystem, QList<ListInputs> &people);

} // namespace list_source_reader
