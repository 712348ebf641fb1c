#include "app/storage/sqlite_dialect.h"

QString SqliteDialect::beginWriting() const
{
    // A deferred transaction that writes late fails at once with SQLITE_BUSY_SNAPSHOT, whatever the busy
    // timeout.
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteDialect::spelled(QString text) const
{
    return text.replace(QStringLiteral("{{integer}}"), QStringLiteral("INTEGER"))
        .replace(QStringLiteral("{{bytes}}"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("{{serial}}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QStringLiteral("{{strict}}"), QStringLiteral("STRICT"))
        .replace(QStringLiteral(" {{binary}}"), QString());
}

QStringList SqliteDialect::personalTable(const QString &name, const QString &columns) const
{
    return {spelled(QStringLiteral("CREATE TABLE %1 (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                   "filing_system INTEGER NOT NULL CHECK (filing_system IN (1, 2)), %2, "
                                   "UNIQUE (filing_system, id)) STRICT")
                        .arg(name, columns))};
}

QStringList SqliteDialect::personalKeyedTable(
    const QString &name, const QString &key, const QString &columns) const
{
    return {spelled(QStringLiteral("CREATE TABLE %1 (filing_system INTEGER NOT NULL "
                                   "CHECK (filing_system IN (1, 2)), %3, "
                                   "PRIMARY KEY (filing_system, %2)) STRICT, WITHOUT ROWID")
                        .arg(name, key, columns))};
}

QStringList SqliteDialect::withoutNumberKey(
    const QString &name, const QString &columns, const QStringList &indexes) const
{
    const QString copy = name + QStringLiteral("_copy");
    QStringList steps{
        spelled(QStringLiteral("CREATE TABLE %1 (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                               "filing_system INTEGER NOT NULL CHECK (filing_system IN (1, 2)), %2) STRICT")
                    .arg(copy, columns)),
        // The columns stand in the order in which they stood.
        QStringLiteral("INSERT INTO %1 SELECT * FROM %2 ORDER BY id").arg(copy, name),
        // A number that was given once is not given again, though its row may be gone.
        QStringLiteral("DELETE FROM sqlite_sequence WHERE name = '%1'").arg(copy),
        QStringLiteral("INSERT INTO sqlite_sequence (name, seq) "
                       "SELECT '%1', seq FROM sqlite_sequence WHERE name = '%2'")
            .arg(copy, name),
        QStringLiteral("DROP TABLE %1").arg(name),
        QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(copy, name)};
    for (const QString &index : indexes)
        steps.append(QStringLiteral("CREATE INDEX ") + index);
    return steps;
}

QStringList SqliteDialect::appendOnly(const QString &table, const QString &contactColumn) const
{
    const QString unless = contactColumn.isEmpty()
        ? QString()
        : QStringLiteral(
              "WHEN NOT EXISTS (SELECT 1 FROM erasure_permit WHERE filing_system = OLD.filing_system "
              "AND contact_id = OLD.%1) ")
              .arg(contactColumn);
    return {QStringLiteral("CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1 "
                           "BEGIN SELECT RAISE(ABORT, 'append-only'); END")
                .arg(table),
        QStringLiteral("CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 %2"
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END")
            .arg(table, unless)};
}

QStringList SqliteDialect::noLongerAppendOnly(const QString &table) const
{
    return {QStringLiteral("DROP TRIGGER %1_no_update").arg(table),
        QStringLiteral("DROP TRIGGER %1_no_delete").arg(table)};
}

QStringList SqliteDialect::substringIndex(const QString & /*table*/, const QString & /*column*/) const
{
    return {}; // the program keeps its own index of the list in memory
}

Failure SqliteDialect::classify(const QSqlError &error) const
{
    // Extended result codes, https://www.sqlite.org/rescode.html; the low byte is the primary one.
    switch (error.nativeErrorCode().toInt()) {
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
        return Failure::Duplicate;
    case 1811: // SQLITE_CONSTRAINT_TRIGGER
        return Failure::Refused;
    default:
        break;
    }
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Failure::Busy;
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return Failure::Unavailable;
    case 9: // SQLITE_INTERRUPT
        return Failure::Cancelled;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::Damaged;
    case 19: // SQLITE_CONSTRAINT
        return Failure::Invalid;
    default:
        return Failure::Internal;
    }
}
