#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"

class Connection;

/// Finds a rank for a row between its neighbours in the order of (sort_key, contact_id). Where there is no room
/// left the neighbourhood is spread out. The list must be taken, and hold no row of this contact.
Result<quint32> makePlaceFor(Connection &connection, FilingSystem filingSystem, const ListRow &row);
