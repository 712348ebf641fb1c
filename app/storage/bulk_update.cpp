#include "app/storage/bulk_update.h"

#include "app/base/bulk_text.h"
#include "app/storage/sql.h"
#include "app/storage/storage_error.h"

#include <QSqlError>

#include <sqlite3.h>

namespace {

constexpr qsizetype rowsAStatement = 4000;

QString assigned(const BulkUpdate::Columns &columns)
{
    QStringList set;
    for (qsizetype i = columns.keys.size(); i < columns.size(); ++i)
        set.append(
            QStringLiteral("%1 = r.c%2").arg((columns.keys + columns.numbers + columns.texts)[i]).arg(i));
    return set.join(QStringLiteral(", "));
}

QString found(const QString &table, const QString &condition, const QStringList &keys)
{
    QStringList all;
    if (!condition.isEmpty())
        all.append(condition);
    for (qsizetype i = 0; i < keys.size(); ++i)
        all.append(QStringLiteral("%1.%2 = r.c%3").arg(table, keys[i]).arg(i));
    return all.join(QStringLiteral(" AND "));
}

/// The rows as a server takes them: an array for each column, side by side.
QString arrays(const BulkUpdate::Columns &columns)
{
    QStringList given;
    QStringList names;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isText = i >= columns.keys.size() + columns.numbers.size();
        given.append(isText ? QStringLiteral("CAST(? AS text[])") : QStringLiteral("CAST(? AS bigint[])"));
        names.append(QStringLiteral("c%1").arg(i));
    }
    return QStringLiteral("unnest(%1) AS r(%2)").arg(given.join(u','), names.join(u','));
}

/// One element of an array of texts.
void appendQuoted(QByteArray &list, const QString &value)
{
    list += '"';
    for (const char letter : value.toUtf8()) {
        if (letter == '"' || letter == '\\')
            list += '\\';
        list += letter;
    }
    list += '"';
}

} // namespace

BulkUpdate::BulkUpdate(Connection &connection, const char *name, const QString &table,
    const QString &condition, const Columns &columns)
    : m_connection(connection), m_name(name), m_columns(columns.size())
{
    const bool isFile = connection.sqlite() != nullptr;
    m_sql = QStringLiteral("UPDATE %1%2 SET %3 FROM %4 WHERE %5")
                .arg(isFile ? QStringLiteral("OR FAIL ") : QString(), table, assigned(columns),
                    isFile ? QStringLiteral("kk_rows(?) AS r") : arrays(columns),
                    found(table, condition, columns.keys));
    m_rows.columns = static_cast<int>(m_columns);
    m_lists.resize(m_columns);
    if (!isFile)
        return;
    const QByteArray sql = m_sql.toUtf8();
    int result = BulkRows::install(connection.sqlite());
    if (result == SQLITE_OK)
        result = sqlite3_prepare_v3(connection.sqlite(), sql.constData(), static_cast<int>(sql.size()),
            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        m_outcome = storageError(Backend::Embedded,
            QSqlError(QString(), QString(), QSqlError::StatementError, QString::number(result)), m_name);
}

BulkUpdate::~BulkUpdate()
{
    sqlite3_finalize(m_statement);
}

QByteArray &BulkUpdate::next()
{
    QByteArray &list = m_lists[m_column++];
    if (m_waiting > 0)
        list += ',';
    return list;
}

void BulkUpdate::number(qint64 value)
{
    if (m_statement)
        m_rows.addInteger(value);
    else
        next() += QByteArray::number(value);
}

void BulkUpdate::text(const QString &value)
{
    if (m_statement)
        m_rows.addText([&value](QByteArray &bytes) { appendUtf8(bytes, value); });
    else
        appendQuoted(next(), value);
}

void BulkUpdate::day(QDate value)
{
    if (!value.isValid() && m_statement)
        m_rows.addNull();
    else if (!value.isValid())
        next() += "NULL";
    else if (m_statement)
        m_rows.addText([value](QByteArray &bytes) { appendIsoDay(bytes, value); });
    else
        text(value.toString(Qt::ISODate));
}

void BulkUpdate::endRow()
{
    m_column = 0;
    if (++m_waiting >= rowsAStatement)
        send();
}

void BulkUpdate::send()
{
    if (m_outcome && m_waiting > 0)
        m_outcome = m_statement ? sendToFile() : sendToServer();
    m_waiting = 0;
    m_rows.clear();
    for (QByteArray &list : m_lists)
        list.clear();
}

Outcome BulkUpdate::sendToFile()
{
    sqlite3 *database = m_connection.sqlite();
    // An interrupted write ends the whole transaction by itself; what came after it would land row by row.
    int result = sqlite3_get_autocommit(database) != 0 ? SQLITE_INTERRUPT : SQLITE_OK;
    if (result == SQLITE_OK) {
        sqlite3_bind_pointer(m_statement, 1, &m_rows, BulkRows::pointerName, nullptr);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            result = sqlite3_extended_errcode(database);
        sqlite3_reset(m_statement);
    }
    if (result == SQLITE_OK)
        return done;
    return storageError(Backend::Embedded,
        QSqlError(QString(), QString(), QSqlError::StatementError, QString::number(result)), m_name);
}

Outcome BulkUpdate::sendToServer()
{
    Sql sql(m_connection, m_name, m_sql);
    for (const QByteArray &list : std::as_const(m_lists))
        sql.bind(QString::fromUtf8('{' + list + '}'));
    const auto changed = sql.run();
    return changed ? Outcome(done) : Outcome(changed.error());
}

Outcome BulkUpdate::finish()
{
    send();
    return m_outcome;
}
