#pragma once

#include "app/storage/sql.h"

#include <QTest>

namespace tests {

/// Whether another line into the server's database of this one waits for a lock, within ten seconds.
inline bool somebodyWaits(Connection &line)
{
    return QTest::qWaitFor(
        [&line] {
            const auto held = Sql(line, "test",
                QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                               "wait_event_type = 'Lock'"))
                                  .number();
            return held && *held > 0;
        },
        10'000);
}

} // namespace tests
