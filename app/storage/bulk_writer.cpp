#include "app/storage/bulk_writer.h"

#include "app/base/bulk_text.h"
#include "app/storage/bulk_rows.h"
#include "app/storage/sql.h"
#include "app/storage/storage_error.h"

#include <QtEndian>

#include <cstring>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace {

/// Rows gather in memory and leave some hundred at a time, each time in one statement.
class SqliteBulkWriter final : public BulkWriter
{
public:
    SqliteBulkWriter(Connection &connection, const char *name, const QString &table, const QStringList &columns)
        : m_name(name)
        , m_database(connection.sqlite())
    {
        Q_ASSERT(columns.size() <= BulkRows::mostColumns);
        m_rows.columns = static_cast<int>(columns.size());
        QStringList sources;
        for (int i = 0; i < m_rows.columns; ++i)
            sources.append(QStringLiteral("c%1").arg(i));
        // A refused row ends the whole transaction anyhow; FAIL spares the journal that would undo one statement.
        const QByteArray sql = QStringLiteral("INSERT OR FAIL INTO %1 (%2) SELECT %3 FROM kk_rows(?)")
                                   .arg(table, columns.join(u','), sources.join(u','))
                                   .toUtf8();
        m_result = BulkRows::install(m_database);
        if (m_result == SQLITE_OK)
            m_result = sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()),
                SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }

    ~SqliteBulkWriter() override { sqlite3_finalize(m_statement); }

    SqliteBulkWriter(const SqliteBulkWriter &) = delete;
    SqliteBulkWriter &operator=(const SqliteBulkWriter &) = delete;

    void integer(qint64 value) override { m_rows.addInteger(value); }
    void text(QByteArrayView utf8) override
    {
        m_rows.addText([utf8](QByteArray &bytes) { bytes.append(utf8.data(), utf8.size()); });
    }
    void text(QStringView value) override
    {
        m_rows.addText([value](QByteArray &bytes) { appendUtf8(bytes, value); });
    }
    void bytes(QByteArrayView value) override
    {
        m_rows.addBytes([value](QByteArray &bytes) { bytes.append(value.data(), value.size()); });
    }
    void null() override { m_rows.addNull(); }

    void endRow() override
    {
        if (m_rows.cellCount() >= mostCells || m_rows.byteCount() >= mostBytes)
            send();
    }

    bool hasFailed() const override { return m_result != SQLITE_OK; }

    Outcome finish() override
    {
        send();
        if (m_result == SQLITE_OK)
            return done;
        const QSqlError error(QString(), QString(), QSqlError::StatementError, QString::number(m_result));
        return storageError(Backend::Embedded, error, m_name);
    }

    using BulkWriter::text;

private:
    static constexpr qsizetype mostCells = 8'000;
    static constexpr qsizetype mostBytes = 256 * 1024;

    void send()
    {
        if (m_result == SQLITE_OK && m_rows.cellCount() > 0)
            m_result = write();
        m_rows.clear();
    }

    int write()
    {
        // An interrupted write ends the whole transaction by itself; what came after it would land row by row.
        if (sqlite3_get_autocommit(m_database) != 0)
            return SQLITE_INTERRUPT;
        sqlite3_bind_pointer(m_statement, 1, &m_rows, BulkRows::pointerName, nullptr);
        const int result = sqlite3_step(m_statement) == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(m_database);
        sqlite3_reset(m_statement);
        return result;
    }

    const char *m_name;
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    BulkRows m_rows;
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
    void text(QStringView value) override
    {
        startRow();
        const qsizetype begin = m_buffer.size();
        append<qint32>(0);
        appendUtf8(m_buffer, value);
        const qint32 size = qToBigEndian(static_cast<qint32>(m_buffer.size() - begin - qsizetype{sizeof(qint32)}));
        std::memcpy(m_buffer.data() + begin, &size, sizeof size);
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
        return storageError(Backend::Server, error, m_name);
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

void BulkWriter::day(QDate value)
{
    if (!value.isValid()) {
        null();
        return;
    }
    QByteArray iso;
    appendIsoDay(iso, value);
    text(QByteArrayView(iso));
}

std::unique_ptr<BulkWriter> BulkWriter::open(
    Connection &connection, const char *name, const QString &table, const QStringList &columns)
{
    if (connection.sqlite())
        return std::make_unique<SqliteBulkWriter>(connection, name, table, columns);
    return std::make_unique<PostgresBulkWriter>(connection, name, table, columns);
}
