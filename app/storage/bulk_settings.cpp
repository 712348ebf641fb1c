#include "app/storage/bulk_settings.h"

#include "app/storage/sql.h"

#include <QStringList>

#include <sqlite3.h>

namespace {

Outcome set(Connection &connection, const QString &statement)
{
    const auto ran = Sql(connection, "bulk.settings", statement).run();
    if (!ran)
        return ran.error();
    return done;
}

/// Empties the log beside a file, as far as that goes without waiting for readers. Before a load, since
/// closing the file would else write the whole log of a load that was stopped to the disk, for the few pages
/// before it; and after one, since nothing of the people of a load that was stopped may stay in it.
void emptyLog(Connection &connection)
{
    if (!connection.sqlite())
        return;
    constexpr int usualPatience = 5000; // ms, as the line was opened with
    sqlite3_busy_timeout(connection.sqlite(), 0);
    std::ignore = connection.checkpoint();
    sqlite3_busy_timeout(connection.sqlite(), usualPatience);
}

/// Pages of the log after which it goes into the file, by itself: as SQLite has it, and for a batch.
constexpr int usualLog = 1000;
constexpr int longLog = 8000;

} // namespace

Result<BulkSettings> BulkSettings::begin(Connection &connection)
{
    BulkSettings settings;
    emptyLog(connection);
    const bool embedded = connection.sqlite() != nullptr;
    // Threads sort while indexes are made.
    const QStringList statements = embedded
        ? QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"),
              QStringLiteral("PRAGMA cache_size = -65536"), QStringLiteral("PRAGMA threads = 2")}
        : QStringList{QStringLiteral("SET maintenance_work_mem = '256MB'"),
              QStringLiteral("SET work_mem = '64MB'"),
              // One COPY carries the whole load, and an index over it may take minutes.
              QStringLiteral("SET statement_timeout = 0")};
    for (const QString &statement : statements) {
        if (auto ran = set(connection, statement); !ran) {
            std::ignore = settings.end(connection);
            return ran.error();
        }
    }
    return settings;
}

Outcome BulkSettings::beforeIndexes(Connection &connection)
{
    return connection.sqlite() != nullptr ? set(connection, QStringLiteral("PRAGMA cache_size = -24576"))
                                          : Outcome(done);
}

Outcome BulkSettings::end(Connection &connection)
{
    const bool embedded = connection.sqlite() != nullptr;
    const QStringList statements = embedded
        ? QStringList{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -2000"),
              QStringLiteral("PRAGMA threads = 0"), QStringLiteral("PRAGMA shrink_memory")}
        : QStringList{QStringLiteral("RESET maintenance_work_mem"), QStringLiteral("RESET work_mem"),
              QStringLiteral("RESET statement_timeout")};
    for (const QString &statement : statements) {
        if (auto ran = set(connection, statement); !ran)
            return ran;
    }
    if (!embedded)
        return done;
    const auto checked = Sql(connection, "bulk.settings", QStringLiteral("PRAGMA foreign_keys")).number();
    if (!checked)
        return checked.error();
    if (*checked != 1)
        return Error{Failure::Internal, QStringLiteral("bulk.settings")};
    emptyLog(connection);
    return done;
}

Outcome BulkSettings::beginMany(Connection &connection, Log log)
{
    if (!connection.sqlite())
        return done;
    sqlite3_wal_autocheckpoint(connection.sqlite(), log == Log::IsCarried ? 0 : longLog);
    // Room for what one transaction touches and for the upper pages of all trees; with more, taking it from
    // the system costs more than it saves.
    return set(connection, QStringLiteral("PRAGMA cache_size = -32768"));
}

Outcome BulkSettings::endMany(Connection &connection)
{
    if (!connection.sqlite())
        return done;
    sqlite3_wal_autocheckpoint(connection.sqlite(), usualLog);
    if (auto usual = set(connection, QStringLiteral("PRAGMA cache_size = -2000")); !usual)
        return usual;
    return set(connection, QStringLiteral("PRAGMA shrink_memory"));
}
