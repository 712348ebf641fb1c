#pragma once

#include "app/access_package/access_package.h"
#include "app/base/clock.h"
#include "app/base/result.h"

class Connection;

/// How a package comes together: what is stored, what the registers say besides, and what is taken out of it
/// for others.
namespace access_gathering {

/// What is stopped for.
using Continue = std::function<bool(int done)>;

/// The parts that a package is gathered in, for progress.
inline constexpr int parts = 4;

/// Everything, over one state of the file. `withFiles`: with what is in the kept files. NotFound
/// "request.find"; errors of access_rule::mayBeMade(); Cancelled "package.cancelled".
Result<AccessPackage> gather(Connection &connection, const Request &request, const PackageWish &wish,
    const Clock &clock, bool withFiles, const Continue &goOn);

} // namespace access_gathering
