#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/storage/connection.h"
#include "app/storage/row.h"

#include <QList>
#include <QSqlQuery>

#include <optional>
#include <type_traits>

/// One SQL text with its values, and the name under which its failure is known. The only way to run SQL
/// outside bulk loads; the driver's own words quote people, so only the name leaves this room.
class Sql final
{
public:
    Sql(Connection &connection, const char *name, QString sql);
    Sql(Sql &&other) noexcept;
    Sql &operator=(Sql &&) = delete;
    ~Sql();

    /// The statement is not kept for the next time: for texts that hardly come back and for what must not
    /// stay in memory.
    Sql &once()
    {
        m_isKept = false;
        return *this;
    }

    Sql &bind(qint64 value) { return add(value); }
    Sql &bind(int value) { return add(qint64{value}); }
    Sql &bind(bool value) { return add(qint64{value ? 1 : 0}); }
    Sql &bind(const QString &value) { return add(value.isNull() ? QStringLiteral("") : value); }
    Sql &bind(const QByteArray &value) { return add(value); }
    Sql &bind(Instant value) { return add(value.micros); }
    /// A day that is not valid is stored as nothing.
    Sql &bind(QDate value);
    Sql &bindNull(QMetaType type);

    template <typename Thing>
    Sql &bind(Id<Thing> id)
    {
        return id.isStored() ? add(id.number()) : bindNull(QMetaType::fromType<qint64>());
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    Sql &bind(Enum value)
    {
        return add(static_cast<qint64>(value));
    }

    template <typename Value>
    Sql &bind(const std::optional<Value> &value)
    {
        if (value)
            return bind(*value);
        if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QDate>)
            return bindNull(QMetaType::fromType<QString>());
        else
            return bindNull(QMetaType::fromType<qint64>());
    }

    /// Runs it; how many rows it touched.
    Result<int> run();
    /// Runs it; the first column of the first row as a number, 0 when there is none.
    Result<qint64> number();
    /// Runs it; the first column of the first row as text, empty when there is none.
    Result<QString> text();

    /// Runs it; every row, read by `read`.
    template <typename Read>
    auto list(Read read) -> Result<QList<std::invoke_result_t<Read, const Row &>>>
    {
        if (!execute())
            return failure();
        QList<std::invoke_result_t<Read, const Row &>> rows;
        while (m_query->next())
            rows.append(read(Row(*m_query)));
        if (m_query->lastError().isValid())
            return failure();
        return rows;
    }

    /// Runs it; the first row, if there is one.
    template <typename Read>
    auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        using Value = std::optional<std::invoke_result_t<Read, const Row &>>;
        if (!execute())
            return failure();
        if (!m_query->next()) {
            if (m_query->lastError().isValid())
                return failure();
            return Value();
        }
        return Value(read(Row(*m_query)));
    }

    /// Runs it and hands each row to `take` until that returns false; for results too long to hold.
    template <typename Take>
    Outcome each(Take take)
    {
        if (!execute(Answer::AsItComes))
            return failure();
        while (m_query->next()) {
            if (!take(Row(*m_query)))
                return done;
        }
        if (m_query->lastError().isValid())
            return failure();
        return done;
    }

private:
    /// Whether a server sends all rows before the first is read, which is quicker.
    enum class Answer { Whole, AsItComes };

    Sql &add(const QVariant &value);
    bool execute(Answer answer = Answer::Whole);
    bool prepare();
    Error failure() const;

    Connection &m_connection;
    const char *m_name;
    QString m_sql;
    QVariantList m_values;
    std::optional<QSqlQuery> m_query; ///< from the first execution on
    bool m_isPrepared = false;
    bool m_isKept = true;
};
