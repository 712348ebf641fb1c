#pragma once

#include "app/base/clock.h"
#include "app/changes/change.h"
#include "app/changes/write_mark.h"
#include "app/staff/passphrase.h"
#include "app/storage/database_thread.h"

/// What every service is built on: two threads with a connection each, the clock, and who is told of changes.
struct ServiceContext
{
    DatabaseThread &reader;
    DatabaseThread &writer;
    Clock clock;
    ChangeFeed &feed;
    HashCost hashCost;
    /// Whether other programs may write to the same database.
    bool shared = false;

    /// Runs `work(Connection &)` on the reading thread.
    template <typename Work>
    auto read(Work work) const
    {
        return reader.ask(std::move(work));
    }

    /// Runs `work(Change &)` on the writing thread, through the one door.
    template <typename Work>
    auto change(const Permit &permit, Work work) const
    {
        return writer.ask([permit, clock = clock, &feed = feed, work = std::move(work),
                              mark = std::make_shared<WriteMark>(feed)](Connection &connection) mutable {
            return mark->came(changing(connection, permit, clock, feed, std::move(work)));
        });
    }
};
