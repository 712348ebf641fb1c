#pragma once

#include "app/storage/sql.h"

#include <tuple>

/// Runs `work` as one look: all of it sees the moment of its first question, whatever others commit
/// meanwhile, and keeps nobody from writing.
template <typename Work>
auto looking(Connection &connection, Work work) -> std::invoke_result_t<Work, Connection &>
{
    const QString begin = connection.isShared()
        ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        : QStringLiteral("BEGIN");
    if (auto begun = Sql(connection, "look.begin", begin).run(); !begun)
        return begun.error();
    auto result = work(connection);
    std::ignore = Sql(connection, "look.end", QStringLiteral("ROLLBACK")).run();
    return result;
}
