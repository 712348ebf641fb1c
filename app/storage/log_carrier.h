#pragma once

#include "app/storage/database_thread.h"

#include <optional>

/// Carries the log beside an embedded file into the file while the writer goes on, over a line of its own:
/// who lands many transactions in a row need not write every page a second time themself. The log grows
/// meanwhile, up to about a quarter of a gigabyte, and beyond that while somebody reads on from it, as a
/// backup does. The writer's line must leave its log alone (BulkSettings::Log::IsCarried). Nothing to do on a
/// server. Used by one thread.
class LogCarrier final
{
public:
    /// `longest`: pages of the log at which it has to begin again at its front.
    explicit LogCarrier(const Location &location, int longest = 65'536);

    /// Something landed. Returns at once, but while the log is long: then the writer is to wait, so that it
    /// can begin again at its front. False where the last carrying failed: then the writer is to carry its
    /// log itself.
    bool landed();

private:
    std::optional<DatabaseThread> m_line;
    QFuture<Result<int>> m_onItsWay; ///< the length of the log in pages
    const int m_longest;
};
