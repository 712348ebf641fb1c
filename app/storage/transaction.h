#pragma once

#include "app/storage/sql.h"

#include <tuple>

/// Runs `work` as one write: all of it lands, or none of it. The only way to write.
template <typename Work>
auto writing(Connection &connection, Work work) -> std::invoke_result_t<Work, Connection &>
{
    if (auto begun = Sql(connection, "begin", connection.dialect().beginWriting()).run(); !begun)
        return begun.error();

    auto result = work(connection);
    if (result) {
        auto committed = Sql(connection, "commit", QStringLiteral("COMMIT")).run();
        if (committed)
            return result;
        result = committed.error();
    }
    // After a failure PostgreSQL refuses every further statement, SQLite does not: end both alike.
    std::ignore = Sql(connection, "rollback", QStringLiteral("ROLLBACK")).run();
    return result;
}
