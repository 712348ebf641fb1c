#include "app/storage/database_thread.h"

#include <chrono>

using namespace std::chrono_literals;

DatabaseThread::DatabaseThread(Location location, Connection::Access access)
    : m_location(std::move(location)), m_access(access), m_thread([this] { run(); })
{}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    if (m_access == Connection::Access::ReadOnly)
        interruptUntilEnded();
    m_thread.join();
}

void DatabaseThread::interruptUntilEnded()
{
    std::unique_lock lock(m_mutex);
    // More than once: what runs may be between two statements.
    while (!m_ended.wait_for(lock, 20ms, [this] { return m_hasEnded; })) {
        lock.unlock();
        interrupt();
        lock.lock();
    }
}

void DatabaseThread::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wakeUp.notify_one();
}

void DatabaseThread::whenEnding(std::function<void(Connection &)> last)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::move(last);
}

void DatabaseThread::interrupt()
{
    const std::lock_guard lock(m_connectionMutex);
    if (m_connection)
        m_connection->interrupt();
}

void DatabaseThread::interruptOver(Connection &line)
{
    const std::lock_guard lock(m_connectionMutex);
    if (m_connection)
        m_connection->interruptOver(line);
}

DatabaseThread::Task DatabaseThread::next()
{
    const auto isCalled = [this] { return m_stopping || !m_tasks.empty(); };
    std::unique_lock lock(m_mutex);
    while (m_connection && m_connection->owesCheckpoint() && !m_wakeUp.wait_for(lock, 1s, isCalled)) {
        lock.unlock();
        m_connection->payCheckpoint();
        lock.lock();
    }
    m_wakeUp.wait(lock, isCalled);
    if (m_stopping)
        return {};
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void DatabaseThread::run()
{
    while (const Task task = next()) {
        if (!m_connection) {
            // A line that was lost is opened again by the next question.
            auto opened = Connection::open(m_location, m_access);
            if (!opened) {
                task(opened.error());
                continue;
            }
            const std::lock_guard lock(m_connectionMutex);
            m_connection = *std::move(opened);
        }
        m_connection->payCheckpoint();
        task(m_connection.get());
        if (!m_connection->isAlive()) {
            const std::lock_guard lock(m_connectionMutex);
            m_connection.reset();
        }
    }
    if (m_connection && m_last)
        m_last(*m_connection);
    {
        const std::lock_guard lock(m_connectionMutex);
        m_connection.reset();
    }
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_ended.notify_all();
}
