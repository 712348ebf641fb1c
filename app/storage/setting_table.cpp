#include "app/storage/setting_table.h"

#include "app/storage/sql.h"

namespace setting_table {

Result<QString> value(Connection &connection, const char *name, const QString &key)
{
    return Sql(connection, name, QStringLiteral("SELECT value FROM setting WHERE key = ?")).bind(key).text();
}

Outcome set(Connection &connection, const char *name, const QString &key, const QString &value)
{
    const auto touched = Sql(connection, name,
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                       "value = excluded.value"))
                             .bind(key)
                             .bind(value)
                             .run();
    return touched ? Outcome(done) : Outcome(touched.error());
}

} // namespace setting_table
