#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/iso_day.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

/// The row a query stands on, read by position in the order of its columns.
class Row final
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Instant instant(int column) const { return {integer(column)}; }
    /// Null when nothing is stored.
    QDate day(int column) const { return isoDay(text(column)).value_or(QDate()); }
    FilingSystem filingSystem(int column) const { return static_cast<FilingSystem>(number(column)); }

    template <typename Thing>
    Id<Thing> id(int column) const
    {
        return Id<Thing>(integer(column));
    }

    template <typename Enum>
    Enum as(int column) const
    {
        return static_cast<Enum>(number(column));
    }

    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    const QSqlQuery &m_query;
};
