#include "app/storage/sql_faults.h"

#include <atomic>
#include <cstring>

namespace sql_faults {

namespace {
constexpr int inactive = -1;
std::atomic<int> countdown = inactive;
std::atomic<const char *> awaited = nullptr;

bool strikesAt(const char *name)
{
    const char *wanted = awaited.load(std::memory_order_relaxed);
    return wanted && std::strcmp(wanted, name) == 0 && awaited.compare_exchange_strong(wanted, nullptr);
}
} // namespace

void arm(int survivors)
{
    countdown = survivors;
}

void armAt(const char *name)
{
    awaited = name;
}

void disarm()
{
    countdown = inactive;
    awaited = nullptr;
}

bool strikes(const char *name)
{
    if (strikesAt(name))
        return true;
    if (countdown.load(std::memory_order_relaxed) == inactive)
        return false;
    // Once struck it stays inactive, so that the rollback that follows can run.
    return countdown.fetch_sub(1) == 0;
}

} // namespace sql_faults
