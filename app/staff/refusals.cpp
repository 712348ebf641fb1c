#include "app/staff/refusals.h"

#include <QList>

#include <mutex>
#include <utility>

namespace {

/// Whoever listens in this program; there is one for each file that is open.
struct RefusalListeners
{
    std::mutex mutex;
    QList<const RefusalListener *> all;
};

RefusalListeners &refusalListeners()
{
    static RefusalListeners listeners;
    return listeners;
}

thread_local int onlyAsking = 0;

} // namespace

RefusalListener::RefusalListener(
    std::shared_ptr<const Quarantine> file, std::function<void(const Refusal &)> hear)
    : m_file(std::move(file)), m_hear(std::move(hear))
{
    const std::lock_guard lock(refusalListeners().mutex);
    refusalListeners().all.append(this);
}

RefusalListener::~RefusalListener()
{
    const std::lock_guard lock(refusalListeners().mutex);
    refusalListeners().all.removeAll(this);
}

OnlyAsking::OnlyAsking()
{
    ++onlyAsking;
}

OnlyAsking::~OnlyAsking()
{
    --onlyAsking;
}

void tellRefused(const Quarantine *file, const Refusal &refusal)
{
    if (file == nullptr || onlyAsking > 0)
        return;
    const std::lock_guard lock(refusalListeners().mutex);
    for (const RefusalListener *listener : std::as_const(refusalListeners().all)) {
        if (listener->isOf(file))
            listener->hear(refusal);
    }
}
