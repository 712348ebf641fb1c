#include "app/storage/bulk_reader.h"

#include "app/storage/connection.h"
#include "app/storage/sql_faults.h"
#include "app/storage/storage_error.h"

#include <QSqlError>

#include <charconv>
#include <libpq-fe.h>
#include <memory>
#include <sqlite3.h>

namespace {

class SqliteRow final : public BulkRow
{
public:
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) {}

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArrayView utf8(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3_stmt *m_statement;
};

class PostgresRow final : public BulkRow
{
public:
    PostgresRow(const PGresult *result, int row) : m_result(result), m_row(row) {}

    qint64 integer(int column) const override
    {
        const QByteArrayView digits = utf8(column);
        qint64 number = 0;
        std::from_chars(digits.begin(), digits.end(), number);
        return number;
    }
    QByteArrayView utf8(int column) const override
    {
        return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
    }

private:
    const PGresult *m_result;
    int m_row;
};

/// $1, $2 and so on for the question marks; our texts have no others.
QByteArray numbered(const QByteArray &sql)
{
    QByteArray text;
    int number = 0;
    for (const char letter : sql)
        text += letter == '?' ? '$' + QByteArray::number(++number) : QByteArray(1, letter);
    return text;
}

QSqlError errorOf(const QString &code)
{
    return {QString(), QString(), QSqlError::StatementError, code};
}

} // namespace

BulkReader::BulkReader(Connection &connection, const char *name, const QString &sql)
    : m_connection(connection), m_name(name), m_sql(sql.toUtf8())
{}

Outcome BulkReader::each(const std::function<bool(const BulkRow &)> &take)
{
    if (sql_faults::strikes(m_name))
        return Error{Failure::Unavailable, QString::fromLatin1(m_name)};
    return m_connection.isShared() ? eachOfServer(take) : eachOfFile(take);
}

Outcome BulkReader::eachOfFile(const std::function<bool(const BulkRow &)> &take)
{
    sqlite3_stmt *made = nullptr;
    int result = sqlite3_prepare_v2(
        m_connection.sqlite(), m_sql.constData(), static_cast<int>(m_sql.size()), &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(made, sqlite3_finalize);
    for (int i = 0; result == SQLITE_OK && i < m_values.size(); ++i)
        result = sqlite3_bind_int64(made, i + 1, m_values[i]);
    if (result == SQLITE_OK) {
        const SqliteRow row(made);
        while ((result = sqlite3_step(made)) == SQLITE_ROW) {
            if (!take(row))
                return done;
        }
    }
    if (result != SQLITE_DONE)
        return storageError(
            m_connection, errorOf(QString::number(sqlite3_extended_errcode(m_connection.sqlite()))), m_name);
    return done;
}

Outcome BulkReader::eachOfServer(const std::function<bool(const BulkRow &)> &take)
{
    QByteArrayList texts;
    for (const qint64 value : std::as_const(m_values))
        texts.append(QByteArray::number(value));
    QList<const char *> values;
    for (const QByteArray &text : std::as_const(texts))
        values.append(text.constData());
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexecParams(m_connection.postgres(), numbered(m_sql).constData(), static_cast<int>(values.size()),
            nullptr, values.constData(), nullptr, nullptr, 0),
        PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
        const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        return storageError(m_connection, errorOf(QString::fromLatin1(state)), m_name);
    }
    const int rows = PQntuples(result.get());
    for (int i = 0; i < rows; ++i) {
        if (!take(PostgresRow(result.get(), i)))
            return done;
    }
    return done;
}
