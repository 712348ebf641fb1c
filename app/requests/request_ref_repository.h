#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QString>

class Connection;
struct Request;

/// Finding a request by the reference that is written about it.
namespace request_ref_repository {

/// None where there is none of that reference.
Result<Id<Request>> idOf(Connection &connection, FilingSystem filingSystem, const QString &ref);

} // namespace request_ref_repository
