#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"

#include <QByteArray>

#include <functional>
#include <memory>

class Connection;

/// Takes the rows of a list in any order and writes them in the order of names. Memory stays bounded: beyond a
/// limit, sorted runs wait in the database itself, inside the transaction.
class ListBuilder final
{
public:
    static constexpr qsizetype usualMemory = 96 << 20;

    ListBuilder(Connection &connection, FilingSystem filingSystem, qsizetype memory = usualMemory);
    ~ListBuilder();

    ListBuilder(const ListBuilder &) = delete;
    ListBuilder &operator=(const ListBuilder &) = delete;

    Outcome add(const ListRow &row);
    qint64 count() const;
    /// Empties the list, writes every row that was added, and notes that the list has changed. `progress` is
    /// told how many are written and returns false to stop with Cancelled. Inside a transaction.
    Outcome write(const std::function<bool(qint64 rows)> &progress = {});

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
