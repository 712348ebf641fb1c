#pragma once

#include "app/base/result.h"
#include "app/storage/connection.h"

/// A connection made ready for a load of many rows: more room for pages, and on SQLite no check of foreign
/// keys, which whoever loads must guarantee (performance.md 13.2), and on a server no limit to a statement's
/// time. The log beside a file is empty before and after, so that a load that was stopped leaves nothing in
/// it. Taken before the transaction, ended after it.
class BulkSettings final
{
public:
    static Result<BulkSettings> begin(Connection &connection);
    /// Less room for pages: what sorts for an index takes as much again in each of its threads.
    static Outcome beforeIndexes(Connection &connection);
    /// As it was before; a connection on which this fails must not be used on.
    Outcome end(Connection &connection);

    /// Who puts the log into the file: the line itself, now and then, or a LogCarrier.
    enum class Log { GoesByItself, IsCarried };

    /// For many transactions in a row that each touch pages all over a file: more room for pages, and the log
    /// goes into the file less often. Nothing changes on a server.
    static Outcome beginMany(Connection &connection, Log log = Log::GoesByItself);
    /// As it was before. The pages that were read are let go.
    static Outcome endMany(Connection &connection);
};
