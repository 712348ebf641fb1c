#pragma once

#include "app/access_reviews/access_line.h"
#include "app/base/result.h"

class Connection;

/// Who gets past the rows on a server, as PostgreSQL itself tells it (security.md 4.4.3).
namespace server_access_reader {

/// Logins that are superusers or have BYPASSRLS, or may take on a role that does; owners of the database and
/// its tables, and the rules of pg_hba.conf.
/// What this login may not read is a line that says so, and counts as failed.
Result<QList<AccessLine>> lines(Connection &connection);

} // namespace server_access_reader
