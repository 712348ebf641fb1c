#pragma once

#include "app/base/id.h"
#include "app/base/iso_day.h"
#include "app/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <functional>

class Connection;

/// A row as the engine gives it, read by position. What it points to is gone with the next one.
class BulkRow
{
public:
    virtual qint64 integer(int column) const = 0;
    virtual QByteArrayView utf8(int column) const = 0;

    int number(int column) const { return static_cast<int>(integer(column)); }
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    QDate day(int column) const
    {
        const QByteArrayView digits = utf8(column);
        std::array<char16_t, 10> letters;
        if (digits.size() != static_cast<qsizetype>(letters.size()))
            return {};
        std::transform(digits.begin(), digits.end(), letters.begin(),
            [](char letter) { return static_cast<char16_t>(static_cast<unsigned char>(letter)); });
        return isoDay(QStringView(letters.data(), digits.size())).value_or(QDate());
    }

    template <typename Thing>
    Id<Thing> id(int column) const
    {
        return Id<Thing>(integer(column));
    }

    template <typename Enum>
    Enum as(int column) const
    {
        return static_cast<Enum>(integer(column));
    }

protected:
    ~BulkRow() = default;
};

/// Reads by the engine's own functions, as BulkWriter writes: for the pages of a list, which are asked for
/// with every turn of the wheel, and for the whole of it. The driver makes an object of every cell, which
/// takes three times as long. Values are numbers only.
class BulkReader final
{
public:
    BulkReader(Connection &connection, const char *name, const QString &sql);

    BulkReader &bind(qint64 value)
    {
        m_values.append(value);
        return *this;
    }

    /// Hands each row to `take` until that returns false. A server sends all of them first.
    Outcome each(const std::function<bool(const BulkRow &)> &take);

    template <typename Read>
    auto list(Read read) -> Result<QList<std::invoke_result_t<Read, const BulkRow &>>>
    {
        QList<std::invoke_result_t<Read, const BulkRow &>> rows;
        auto taken = each([&](const BulkRow &row) {
            rows.append(read(row));
            return true;
        });
        if (!taken)
            return taken.error();
        return rows;
    }

private:
    Outcome eachOfFile(const std::function<bool(const BulkRow &)> &take);
    Outcome eachOfServer(const std::function<bool(const BulkRow &)> &take);

    Connection &m_connection;
    const char *m_name;
    QByteArray m_sql;
    QList<qint64> m_values;
};
