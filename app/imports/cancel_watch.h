#pragma once

#include "app/storage/connection.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

/// Interrupts the statement that runs as soon as somebody cancels, so that a long one (an index being made) does
/// not keep them waiting. Lives no longer than the work it watches: the rollback after it runs undisturbed.
class CancelWatch final
{
public:
    CancelWatch(Connection &connection, std::function<bool()> isCancelled);
    ~CancelWatch();

    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;

private:
    Connection &m_connection;
    std::function<bool()> m_isCancelled;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_over = false;
    std::thread m_thread;
};
