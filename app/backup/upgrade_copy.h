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

/// Before a sealed file is brought up to date that nobody has open, neither a line nor a thread. Nothing
/// where it is of today's schema already, or of a newer one. The backup is signed by the file itself
/// (ownSigner). Takes as long as the file is large. Unavailable ("file.upgrade-copy") when nothing could be
/// kept: the file is then to be left as it is. Errors of Connection::open().
Result<std::optional<Made>> keep(const Location &location, const Clock &clock);

/// Removes copies beside the file that are as old as this: a week once a newer backup was verified, 90 days
/// whatever else there is.
void removeOlder(const QString &target, Instant now, int days);
/// The 90 days, where the clock is believed no further than the file was used (as retention does).
Outcome removeExpired(Connection &line, const QString &target, Instant now);

} // namespace upgrade_copy
