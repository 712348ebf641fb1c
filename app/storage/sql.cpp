#include "app/storage/sql.h"

#include "app/storage/full_disk.h"
#include "app/storage/sql_faults.h"

#include <QSqlError>

Sql::Sql(Connection &connection, const char *name, QString sql)
    : m_connection(connection)
    , m_name(name)
    , m_sql(std::move(sql))
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

Sql &Sql::bind(QDate value)
{
    if (!value.isValid())
        return bindNull(QMetaType::fromType<QString>());
    return add(value.toString(Qt::ISODate));
}

Sql &Sql::bindNull(QMetaType type)
{
    return add(QVariant(type));
}

Sql &Sql::add(const QVariant &value)
{
    m_values.append(value);
    return *this;
}

bool Sql::execute()
{
    if (sql_faults::strikes())
        return false;
    if (m_values.isEmpty()) // PostgreSQL prepares queries only, not BEGIN, SET or CREATE
        return m_query.exec(m_sql);
    if (!m_query.prepare(m_sql))
        return false;
    for (const QVariant &value : std::as_const(m_values))
        m_query.addBindValue(value);
    return m_query.exec();
}

Error Sql::failure() const
{
    if (!m_query.lastError().isValid())
        return Error{Failure::Unavailable, QString::fromLatin1(m_name)};
    const Backend backend = m_connection.isShared() ? Backend::Server : Backend::Embedded;
    const Error error = storageError(backend, m_query.lastError(), m_name);
    // A server uses one code for what was stopped and for what took too long.
    if (backend == Backend::Server && error.failure == Failure::Cancelled && !m_connection.takeInterruption())
        return Error{Failure::Unavailable, QStringLiteral("server.timeout")};
    return error;
}

Result<int> Sql::run()
{
    if (!execute())
        return failure();
    return m_query.numRowsAffected();
}

Result<qint64> Sql::number()
{
    auto value = first([](const Row &row) { return row.integer(0); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

Result<QString> Sql::text()
{
    auto value = first([](const Row &row) { return row.text(0); });
    if (!value)
        return value.error();
    return value->value_or(QString());
}
