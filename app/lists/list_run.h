#pragma once

#include "app/base/result.h"
#include "app/lists/packed_row.h"

#include <memory>
#include <vector>

class Connection;

/// Rows in the order of lists, read one by one.
class ListRun
{
public:
    virtual ~ListRun() = default;
    /// The row it stands on; null at the end.
    virtual const char *current() const = 0;
    virtual Outcome advance() = 0;

    ListRun(const ListRun &) = delete;
    ListRun &operator=(const ListRun &) = delete;

    /// Rows in memory.
    static std::unique_ptr<ListRun> of(const std::vector<const char *> &rows);
    /// Rows that were put away under a number.
    static Result<std::unique_ptr<ListRun>> stored(Connection &connection, int number);
    /// Puts rows away in the database, where they are as safe as the list itself.
    static Outcome store(Connection &connection, int number, const std::vector<const char *> &rows);
    static Outcome removeStored(Connection &connection);

protected:
    ListRun() = default;
};
