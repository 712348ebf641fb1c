#include "app/storage/sql_faults.h"

#include <atomic>

namespace sql_faults {

namespace {
constexpr int inactive = -1;
std::atomic<int> countdown = inactive;
} // namespace

void arm(int survivors)
{
    countdown = survivors;
}

void disarm()
{
    countdown = inactive;
}

bool strikes()
{
    if (countdown.load(std::memory_order_relaxed) == inactive)
        return false;
    // Once struck it stays inactive, so that the rollback that follows can run.
    return countdown.fetch_sub(1) == 0;
}

} // namespace sql_faults
