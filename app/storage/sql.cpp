#include "app/storage/sql.h"

#include "app/storage/sql_faults.h"
#include "app/storage/storage_error.h"

#include <QSqlError>

#include <algorithm>
#include <utility>

namespace {

/// Whoever stores a file stores no other soon, and the driver keeps a copy with the statement.
constexpr qsizetype largest = 65'536;

} // namespace

Sql::Sql(Connection &connection, const char *name, QString sql)
    : m_connection(connection), m_name(name), m_sql(std::move(sql))
{}

Sql::Sql(Sql &&other) noexcept
    : m_connection(other.m_connection)
    , m_name(other.m_name)
    , m_sql(std::move(other.m_sql))
    , m_values(std::move(other.m_values))
    , m_query(std::exchange(other.m_query, std::nullopt))
    , m_isPrepared(std::exchange(other.m_isPrepared, false))
    , m_isKept(other.m_isKept)
{}

Sql::~Sql()
{
    if (!m_query || !m_isPrepared)
        return;
    // What a server sends as it comes is read to its end, or its transaction would stay open until the next
    // question.
    while (m_connection.isShared() && m_query->isForwardOnly() && m_query->next()) {
    }
    const bool isLarge = std::any_of(m_values.cbegin(), m_values.cend(), [](const QVariant &value) {
        return value.userType() == QMetaType::QByteArray && value.toByteArray().size() > largest;
    });
    if (m_isKept && !isLarge && !m_query->lastError().isValid())
        m_connection.statements().put(m_sql, *std::move(m_query));
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

bool Sql::execute(Answer answer)
{
    if (sql_faults::strikes(m_name))
        return false;
    const bool forwardOnly = !m_connection.isShared() || answer == Answer::AsItComes;
    // PostgreSQL prepares queries only, not BEGIN, SET or CREATE.
    if (m_values.isEmpty() && !m_sql.startsWith(QLatin1String("SELECT "))) {
        m_query.emplace(m_connection.database());
        m_query->setForwardOnly(forwardOnly);
        return m_query->exec(m_sql);
    }
    if (!m_isPrepared && !prepare())
        return false;
    m_query->setForwardOnly(forwardOnly);
    for (const QVariant &value : std::as_const(m_values))
        m_query->addBindValue(value);
    return m_query->exec();
}

bool Sql::prepare()
{
    m_query = m_connection.statements().take(m_sql);
    if (!m_query) {
        m_query.emplace(m_connection.database());
        m_query->setForwardOnly(true);
        if (!m_query->prepare(m_sql))
            return false;
    }
    m_isPrepared = true;
    return true;
}

Error Sql::failure() const
{
    if (!m_query || !m_query->lastError().isValid())
        return Error{Failure::Unavailable, QString::fromLatin1(m_name)};
    return storageError(m_connection, m_query->lastError(), m_name);
}

Result<int> Sql::run()
{
    if (!execute())
        return failure();
    return m_query->numRowsAffected();
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
