#include "app/storage/migrator.h"

#include "app/storage/transaction.h"

namespace migrator {

namespace {

bool hasVersionTable(Connection &connection)
{
    return connection.database().tables().contains(QStringLiteral("schema_version"))
        || connection.database().tables().contains(QStringLiteral("app.schema_version"));
}

Outcome prepare(Connection &connection)
{
    if (hasVersionTable(connection))
        return done;
    return writing(connection, [](Connection &c) -> Outcome {
        if (c.isShared()) {
            for (const auto *sql : {"CREATE SCHEMA IF NOT EXISTS app",
                     "CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public"}) {
                if (auto ran = Sql(c, "schema.prepare", QLatin1String(sql)).run(); !ran)
                    return ran.error();
            }
        }
        const QString table = QStringLiteral(
            "CREATE TABLE IF NOT EXISTS schema_version (id {{integer}} NOT NULL PRIMARY KEY, "
            "version {{integer}} NOT NULL, oldest_program {{integer}} NOT NULL) {{strict}}");
        if (auto ran = Sql(c, "schema.prepare", c.dialect().spelled(table)).run(); !ran)
            return ran.error();
        const QString row = QStringLiteral("INSERT INTO schema_version (id, version, oldest_program) "
                                           "VALUES (1, 0, 0) ON CONFLICT (id) DO NOTHING");
        if (auto ran = Sql(c, "schema.prepare", row).run(); !ran)
            return ran.error();
        return done;
    });
}

/// `before` is the migration that must have run last: numbers may leave gaps.
Outcome runOne(Connection &connection, const Migration &migration, int before)
{
    return writing(connection, [&](Connection &c) -> Outcome {
        // Takes the lock first and reads again: two programs that start together must not both migrate.
        auto taken = Sql(c, "schema.lock",
            QStringLiteral("UPDATE schema_version SET version = ? WHERE id = 1 AND version = ?"))
                         .bind(migration.number())
                         .bind(before)
                         .run();
        if (!taken)
            return taken.error();
        if (*taken == 0)
            return done;
        if (auto allowed = c.allowLongStatements(); !allowed)
            return allowed;
        for (const QString &statement : migration.statements(c.dialect())) {
            if (auto ran = Sql(c, "schema.migrate", statement).run(); !ran)
                return Error{ran.error().failure, QStringLiteral("schema.migrate"), {migration.name()}};
        }
        return done;
    });
}

} // namespace

Result<int> version(Connection &connection)
{
    if (!hasVersionTable(connection))
        return 0;
    const auto read
        = Sql(connection, "schema.version", QStringLiteral("SELECT version FROM schema_version WHERE id = 1"))
              .number();
    if (!read)
        return read.error();
    return static_cast<int>(*read);
}

Outcome migrate(Connection &connection, const QList<Migration> &migrations)
{
    if (auto prepared = prepare(connection); !prepared)
        return prepared;
    const auto found = version(connection);
    if (!found)
        return found.error();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number();
    if (*found > newest)
        return Error{Failure::TooNew, QStringLiteral("schema.version")};
    int before = *found;
    for (const Migration &migration : migrations) {
        if (migration.number() <= *found)
            continue;
        if (auto ran = runOne(connection, migration, before); !ran)
            return ran;
        before = migration.number();
    }
    return done;
}

} // namespace migrator
