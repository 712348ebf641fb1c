#include "app/imports/cancel_watch.h"

#include <chrono>

CancelWatch::CancelWatch(Connection &connection, std::function<bool()> isCancelled)
    : m_connection(connection)
    , m_isCancelled(std::move(isCancelled))
    , m_thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_over; })) {
            if (m_isCancelled())
                m_connection.interrupt();
        }
    })
{}

CancelWatch::~CancelWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_ended.notify_all();
    m_thread.join();
}
