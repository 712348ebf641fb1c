#pragma once

#include "app/storage/sql.h"

/// Runs `work` as one part of the transaction that is open. It says whether what it wrote is to stay; where
/// it is not, that alone goes and the rest of the transaction stands. An error means that the transaction as
/// a whole is lost: after some failures an engine ends it by itself, and whatever came next would land alone.
template <typename Work>
Outcome partOfWriting(Connection &connection, Work work)
{
    const auto run = [&connection](const char *sql) -> Outcome {
        const auto ran = Sql(connection, "savepoint", QString::fromLatin1(sql)).run();
        return ran ? Outcome(done) : Outcome(ran.error());
    };
    if (auto begun = run("SAVEPOINT part"); !begun)
        return begun;
    const bool stays = work();
    if (!stays) {
        if (auto undone = run("ROLLBACK TO SAVEPOINT part"); !undone)
            return undone;
    }
    return run("RELEASE SAVEPOINT part");
}
