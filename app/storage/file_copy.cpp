#include "app/storage/file_copy.h"

#include "app/storage/connection.h"
#include "app/storage/file_key.h"
#include "app/storage/sql.h"

#include <QMap>

namespace file_copy {

namespace {

using Counts = QMap<QString, qint64>;

/// Rows by table.
Result<Counts> countsIn(Connection &line)
{
    const auto names = Sql(line, "file.copy",
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
                           .list([](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    Counts counts;
    for (const QString &table : *names) {
        const QString quoted = QString(table).replace(u'"', QLatin1String("\"\""));
        const auto count =
            Sql(line, "file.copy", QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(quoted)).once().number();
        if (!count)
            return count.error();
        counts.insert(table, *count);
    }
    return counts;
}

} // namespace

Outcome compared(Connection &from, const Location &sealed)
{
    auto to = Connection::open(sealed, Connection::Access::ReadOnly);
    if (!to)
        return to.error();
    const auto wanted = countsIn(from);
    if (!wanted)
        return wanted.error();
    const auto arrived = countsIn(**to);
    if (!arrived)
        return arrived.error();
    const auto verdict = Sql(**to, "file.copy", QStringLiteral("PRAGMA integrity_check(1)")).text();
    if (!verdict)
        return verdict.error();
    if (*arrived != *wanted || *verdict != QLatin1String("ok"))
        return Error{Failure::Damaged, QStringLiteral("file.open")};
    return done;
}

Outcome into(Connection &from, const Location &sealed)
{
    const auto copied = Sql(from, "file.copy", QStringLiteral("VACUUM INTO ?"))
                            .once()
                            .bind(sealed.key->uri(sealed.target))
                            .run();
    if (!copied)
        return copied.error();
    return compared(from, sealed);
}

} // namespace file_copy
