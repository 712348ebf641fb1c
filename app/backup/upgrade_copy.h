#pragma once

#include "app/base/clock.h"
#include "app/base/location.h"
#include "app/base/result.h"

#include <optional>

class Connection;

/// What is kept of a file before it is brought up to date (security.md 3.1 row 12): a verified backup in the
/// first place that can take one, else a sealed copy beside the file.
namespace upgrade_copy {

struct Made
{
    int from = 0; ///< number of the schema that the file had
    int to = 0;   ///< and of the one that it has now
    QString path; ///< of what was kept
};

/// The schema of a file that is to be brought up to date; nothing where it is of today's already, or of a
/// newer one, or holds nothing yet.
Result<std::optional<int>> olderSchema(Connection &line);

/// Keeps a sealed file of that schema, which nobody has open: neither a line nor a thread. The backup is
/// signed by the file itself (ownSigner). Takes as long as the file is large. Unavailable
/// ("file.upgrade-copy") when nothing could be kept: the file is then to be left as it is.
Result<Made> keep(const Location &location, int schema, const Clock &clock);

/// Removes copies beside the file that are as old as this: a week once a newer backup was verified, 90 days
/// whatever else there is.
void removeOlder(const QString &target, Instant now, int days);
/// The 90 days, where the clock is believed no further than the file was used (as retention does).
Outcome removeExpired(Connection &line, const QString &target, Instant now);

} // namespace upgrade_copy
