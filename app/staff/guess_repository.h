#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

class Connection;

/// Guesses at names that nobody has.
namespace guess_repository {

struct Tally
{
    int failures = 0;
    Instant retryAt = {};

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// How many names are remembered; the oldest go first, so that guessing cannot fill the file.
inline constexpr int mostNames = 10'000;

/// The key that names are marked with; `fresh` becomes it where there is none.
Result<QByteArray> keyOrNew(Connection &connection, const QByteArray &fresh);
Result<Tally> find(Connection &connection, const QString &mark);
Outcome put(Connection &connection, const QString &mark, const Tally &tally);

} // namespace guess_repository
