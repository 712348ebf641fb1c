#pragma once

#include "app/base/clock.h"
#include "app/changes/change.h"
#include "app/changes/write_mark.h"
#include "app/staff/passphrase.h"
#include "app/staff/quarantine.h"
#include "app/storage/database_thread.h"

class TrailPin;

/// What every service is built on: two threads with a connection each, the clock, who is told of changes, and
/// what this desk saw of the trail.
struct ServiceContext
{
    DatabaseThread &reader;
    DatabaseThread &writer;
    Clock clock;
    ChangeFeed &feed;
    TrailPin &trailPin;
    HashCost hashCost;
    /// Whether other programs may write to the same database.
    bool shared = false;
    /// What is open, with the key of an embedded file.
    Location location = {};
    /// Wrong guesses at the passphrase before an embedded file was opened.
    int failuresBefore = 0;
    /// The sign-in name with which an embedded file was opened, and whether by the recovery key.
    QString openerName = {};
    bool isRecovered = false;
    /// Of every permit for this file; what is open says whether it is on.
    std::shared_ptr<Quarantine> quarantine = std::make_shared<Quarantine>();
    /// A copy is open, of a file that is only read: nothing is changed, and nothing signed in.
    bool isReading = false;

    /// Runs `work(Connection &)` on the reading thread.
    template <typename Work>
    auto read(Work work) const
    {
        return reader.ask(std::move(work));
    }

    /// The same for somebody whose rights are looked at again: what they may no longer see is not read.
    template <typename Work>
    auto read(const Permit &permit, Work work) const
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        return reader.ask([permit, work = std::move(work)](Connection &connection) mutable -> Answer {
            if (auto stands = permitStands(connection, permit); !stands)
                return stands.error();
            return work(connection);
        });
    }

    /// Runs `work(Change &)` on the writing thread, through the one door.
    template <typename Work>
    auto change(const Permit &permit, Work work) const
    {
        using Answer = std::invoke_result_t<Work, Change &>;
        return writer.ask([permit, clock = clock, &feed = feed, isReading = isReading, work = std::move(work),
                              mark = std::make_shared<WriteMark>(feed)](
                              Connection &connection) mutable -> Answer {
            if (isReading)
                return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
            return mark->came(changing(connection, permit, clock, feed, std::move(work)));
        });
    }
};
