#include "app/storage/dialect.h"

#include "app/storage/postgresql_dialect.h"
#include "app/storage/sqlite_dialect.h"

const Dialect &Dialect::of(Backend backend)
{
    static const SqliteDialect sqlite;
    static const PostgresqlDialect postgresql;
    if (backend == Backend::Embedded)
        return sqlite;
    return postgresql;
}
