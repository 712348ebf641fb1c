#include "app/storage/bulk_writer.h"

#include "app/storage/bulk_settings.h"
#include "app/storage/sql.h"

Result<qint64> reserveIds(Connection &connection, const QString &table, qint64 count)
{
    if (connection.postgres()) {
        const auto last = Sql(connection, "bulk.ids",
            QStringLiteral("SELECT setval('%1_id_seq', nextval('%1_id_seq') + ?)").arg(table))
                              .bind(count - 1)
                              .number();
        if (!last)
            return last.error();
        return *last - count + 1;
    }
    const auto last = Sql(connection, "bulk.ids", QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = ?"))
                          .bind(table)
                          .number();
    if (!last)
        return last.error();
    if (auto moved = Sql(connection, "bulk.ids", QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"))
                         .bind(table)
                         .run();
        !moved)
        return moved.error();
    if (auto moved = Sql(connection, "bulk.ids", QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"))
                         .bind(table)
                         .bind(*last + count)
                         .run();
        !moved)
        return moved.error();
    return *last + 1;
}

namespace {

/// Pairs of (statement that removes, statement that makes again).
Result<QList<std::pair<QString, QString>>> indexesOf(Connection &connection, const QString &table)
{
    if (connection.sqlite()) {
        return Sql(connection, "bulk.indexes",
            QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
                           "AND sql IS NOT NULL ORDER BY name"))
            .bind(table)
            .list([](const Row &row) {
                return std::pair(QStringLiteral("DROP INDEX ") + row.text(0), row.text(1));
            });
    }
    // Constraints first: a foreign key may lean on an index.
    auto keys = Sql(connection, "bulk.indexes",
        QStringLiteral("SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
                       "WHERE conrelid = ?::regclass AND contype = 'f' AND conparentid = 0 ORDER BY conname"))
                    .bind(table)
                    .list([&](const Row &row) {
                        return std::pair(
                            QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %2").arg(table, row.text(0)),
                            QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 %3")
                                .arg(table, row.text(0), row.text(1)));
                    });
    if (!keys)
        return keys;
    auto indexes = Sql(connection, "bulk.indexes",
        QStringLiteral("SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i "
                       "WHERE i.indrelid = ?::regclass AND NOT i.indisprimary ORDER BY 1"))
                       .bind(table)
                       .list([](const Row &row) {
                           return std::pair(QStringLiteral("DROP INDEX ") + row.text(0),
                               row.text(1).replace(QLatin1String(" ON ONLY "), QLatin1String(" ON ")));
                       });
    if (!indexes)
        return indexes;
    return *keys + *indexes;
}

} // namespace

Result<SetAsideIndexes> SetAsideIndexes::of(Connection &connection, const QStringList &tables)
{
    SetAsideIndexes aside;
    for (const QString &table : tables) {
        const auto indexes = indexesOf(connection, table);
        if (!indexes)
            return indexes.error();
        for (const auto &[remove, make] : *indexes) {
            if (auto dropped = Sql(connection, "bulk.indexes", remove).run(); !dropped)
                return dropped.error();
            aside.m_statements.prepend(make);
        }
    }
    return aside;
}

Outcome SetAsideIndexes::restore(Connection &connection, const std::function<Outcome(double)> &progress)
{
    if (auto ready = BulkSettings::beforeIndexes(connection); !ready)
        return ready;
    int count = 0;
    for (const QString &statement : std::as_const(m_statements)) {
        const double share = static_cast<double>(count++) / static_cast<double>(m_statements.size());
        if (auto told = progress ? progress(share) : Outcome(done); !told)
            return told;
        if (auto made = Sql(connection, "bulk.indexes", statement).run(); !made)
            return made.error();
    }
    return done;
}
