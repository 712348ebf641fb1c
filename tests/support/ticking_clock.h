#pragma once

#include "app/base/clock.h"

#include <atomic>
#include <memory>

namespace tests {

/// Goes on by a thousandth of a second at every look, so that two looks never tell the same.
inline Clock tickingClock(Instant from)
{
    const auto micros = std::make_shared<std::atomic<qint64>>(from.micros);
    return Clock([micros] { return Instant{micros->fetch_add(1000)}; });
}

} // namespace tests
