#include "app/storage/bulk_writer.h"

#include "app/storage/sql.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace {

class SqliteBulkWriter final : public BulkWriter
{
public:
    SqliteBulkWriter(Connection &connection, const char *name, const QString &table, const QStringList &columns)
        : m_name(name)
        , m_database(connection.sqlite())
    {
        const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const QByteArray sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                   .arg(table, columns.join(QStringLiteral(", ")), marks)
                                   .toUtf8();
        m_result = sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()),
            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }

    ~SqliteBulkWriter() override { sqlite3_finalize(m_statement); }

    SqliteBulkWriter(const SqliteBulkWriter &) = delete;
    SqliteBulkWriter &operator=(const SqliteBulkWriter &) = delete;

    void integer(qint64 value) override { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void text(QByteArrayView utf8) override
    {
        sqlite3_bind_text(m_statement, ++m_column, utf8.isEmpty() ? "" : utf8.data(),
            static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    void bytes(QByteArrayView value) override
    {
        sqlite3_bind_blob(m_statement, ++m_column, value.isEmpty() ? "" : value.data(),
            static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    void null() override { sqlite3_bind_null(m_statement, ++m_column); }

    void endRow() override
    {
        m_column = 0;
        if (m_result != SQLITE_OK)
            return;
        // An interrupted write ends the whole transaction by itself; what came after it would land row by row.
        if (sqlite3_get_autocommit(m_database) != 0) {
            m_result = SQLITE_INTERRUPT;
            return;
        }
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            m_result = sqlite3_extended_errcode(m_database);
        sqlite3_reset(m_statement);
    }

    bool hasFailed() const override { return m_result != SQLITE_OK; }

    Outcome finish() override
    {
        if (m_result == SQLITE_OK)
            return done;
        const QSqlError error(QString(), QString(), QSqlError::StatementError, QString::number(m_result));
        return Error{Dialect::of(Backend::Embedded).classify(error), QString::fromLatin1(m_name)};
    }

    using BulkWriter::text;

private:
    const char *m_name;
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
    int m_result = SQLITE_OK;
};

/// Rows gather here as COPY's binary format and leave in pieces of about a mebibyte, each a COPY of its own, so
/// that several tables can be written in turns.
class PostgresBulkWriter final : public BulkWriter
{
public:
    PostgresBulkWriter(Connection &connection, const char *name, const QString &table, const QStringList &columns)
        : m_name(name)
        , m_handle(connection.postgres())
        , m_fields(static_cast<qint16>(columns.size()))
        , m_copy(QStringLiteral("COPY %1 (%2) FROM STDIN (FORMAT binary)")
                     .arg(table, columns.join(QStringLiteral(", ")))
                     .toUtf8())
    {
        begin();
    }

    void integer(qint64 value) override
    {
        startRow();
        append<qint32>(8);
        append<qint64>(value);
    }
    void text(QByteArrayView utf8) override
    {
        startRow();
        append<qint32>(static_cast<qint32>(utf8.size()));
        m_buffer.append(utf8.data(), utf8.size());
    }
    void bytes(QByteArrayView value) override { text(value); }
    void null() override
    {
        startRow();
        append<qint32>(-1);
    }
    void endRow() override
    {
        m_rowOpen = false;
        if (m_buffer.size() >= pieceSize)
            send();
    }
    bool hasFailed() const override { return !m_state.isEmpty(); }

    Outcome finish() override
    {
        send();
        if (m_state.isEmpty())
            return done;
        const QSqlError error(QString(), QString(), QSqlError::StatementError, m_state);
        return Error{Dialect::of(Backend::Server).classify(error), QString::fromLatin1(m_name)};
    }

    using BulkWriter::text;

private:
    static constexpr qsizetype pieceSize = 1 << 20;

    template <typename Number>
    void append(Number value)
    {
        const Number big = qToBigEndian(value);
        m_buffer.append(reinterpret_cast<const char *>(&big), sizeof big);
    }

    void startRow()
    {
        if (!m_rowOpen)
            append<qint16>(m_fields);
        m_rowOpen = true;
    }

    void begin()
    {
        m_buffer.clear();
        m_buffer.reserve(pieceSize + 65536);
        m_buffer.append("PGCOPY\n\377\r\n\0", 11);
        append<qint32>(0);
        append<qint32>(0);
        m_headerSize = m_buffer.size();
    }

    void remember(PGresult *result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (m_state.isEmpty() && status != PGRES_COPY_IN && status != PGRES_COMMAND_OK) {
            m_state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
            if (m_state.isEmpty())
                m_state = QStringLiteral("08006");
        }
        PQclear(result);
    }

    void send()
    {
        if (m_state.isEmpty() && m_buffer.size() > m_headerSize) {
            append<qint16>(-1);
            remember(PQexec(m_handle, m_copy.constData()));
            if (m_state.isEmpty()) {
                if (PQputCopyData(m_handle, m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1
                    || PQputCopyEnd(m_handle, nullptr) != 1)
                    m_state = QStringLiteral("08006");
                while (PGresult *result = PQgetResult(m_handle))
                    remember(result);
            }
        }
        begin();
    }

    const char *m_name;
    pg_conn *m_handle;
    qint16 m_fields;
    QByteArray m_copy;
    QByteArray m_buffer;
    qsizetype m_headerSize = 0;
    bool m_rowOpen = false;
    QString m_state;
};

} // namespace

std::unique_ptr<BulkWriter> BulkWriter::open(
    Connection &connection, const char *name, const QString &table, const QStringList &columns)
{
    if (connection.sqlite())
        return std::make_unique<SqliteBulkWriter>(connection, name, table, columns);
    return std::make_unique<PostgresBulkWriter>(connection, name, table, columns);
}
