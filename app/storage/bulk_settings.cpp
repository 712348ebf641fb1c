#include "app/storage/bulk_settings.h"

#include "app/storage/sql.h"

#include <QStringList>

namespace {

Outcome set(Connection &connection, const QString &statement)
{
    const auto ran = Sql(connection, "bulk.settings", statement).run();
    if (!ran)
        return ran.error();
    return done;
}

} // namespace

Result<BulkSettings> BulkSettings::begin(Connection &connection)
{
    BulkSettings settings;
    const bool embedded = connection.sqlite() != nullptr;
    // Threads sort while indexes are made.
    const QStringList statements = embedded
        ? QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA cache_size = -65536"),
              QStringLiteral("PRAGMA threads = 2")}
        : QStringList{QStringLiteral("SET maintenance_work_mem = '256MB'"), QStringLiteral("SET work_mem = '64MB'")};
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
        : QStringList{QStringLiteral("RESET maintenance_work_mem"), QStringLiteral("RESET work_mem")};
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
    return done;
}
