#pragma once

#include "app/access_reviews/access_review.h"
#include "app/base/result.h"

class Connection;

/// Everything that gives access to the file, as it is now (domain.md 10.1).
namespace access_map_reader {

struct Place
{
    /// Of an embedded file; empty on a server.
    QString file = {};
    bool isServer = false;
};

/// Roles and deputyships, the recovery key, places of backups, files that left, passphrase files, who gets at
/// the folders, and on a server who gets past the rows. Of the Privileged scope the roles of administrators
/// and officers alone.
Result<QList<AccessLine>> lines(
    Connection &connection, const Place &place, AccessReviewScope scope, Instant now);

/// The recovery key that counts now: who made it, and when. Of an embedded file.
Result<AccessLine> recoveryKey(Connection &connection);

} // namespace access_map_reader
