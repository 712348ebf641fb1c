#pragma once

#include "app/base/stop_request.h"
#include "app/requests/batch_pace.h"
#include "app/requests/requests.h"
#include "app/staff/confirmation.h"

#include <functional>

class Connection;

/// Who carries out a batch, and when they were asked to say so.
struct BatchOrder
{
    Permit permit;
    Confirmation confirmation;
    FilingSystem filingSystem;
    Instant asked;
    BatchLetters letters;
};

/// How much of a batch goes into a transaction.
struct SliceSize
{
    qsizetype most = 1;
    /// All of it, however long that takes and whoever wants to stop: anonymous figures of it hang together.
    bool isWhole = false;
};

/// What came of one request of a batch; to whom the answer to an erasure goes was read before.
struct CarriedRequest
{
    Id<Request> id;
    Result<std::optional<LetterReceiver>> came;
};

/// As much of a batch as one transaction takes: a commit costs more than erasing somebody.
namespace request_slice {

/// So few, and no longer than so: whoever else writes comes in between.
inline constexpr qsizetype most = BatchPace::most;
inline constexpr int milliseconds = 400;

/// Carries out the first of these, at most so many, until it takes too long or is stopped, each by the same
/// steps as on its page: what came of each, in their order. One that fails is taken back alone. An error
/// means that nothing of it landed. `told` hears how many were dealt with, after each.
Result<QList<CarriedRequest>> carryOut(const ServiceContext &context, Connection &connection,
    const BatchOrder &order, const QList<Id<Request>> &ids, const SliceSize &size, const StopRequest &stop,
    const std::function<void(int)> &told);

} // namespace request_slice
