#pragma once

#include <atomic>
#include <memory>

/// Asks work to stop and still hear what came of it. Cancelling a future drops its answer, also that of work which
/// was done already; a copy of this, given along, does not.
class StopRequest final
{
public:
    void stop() const { m_isStopped->store(true); }
    bool isStopped() const { return m_isStopped->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};
