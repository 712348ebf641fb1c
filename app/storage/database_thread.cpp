#include "app/storage/database_thread.h"

DatabaseThread::DatabaseThread(Location location, Connection::Access access)
    : m_location(std::move(location))
    , m_access(access)
    , m_thread([this] { run(); })
{}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

void DatabaseThread::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wakeUp.notify_one();
}

void DatabaseThread::interrupt()
{
    const std::lock_guard lock(m_connectionMutex);
    if (m_connection)
        m_connection->interrupt();
}

void DatabaseThread::run()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_stopping)
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
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
        task(m_connection.get());
        if (!m_connection->isAlive()) {
            const std::lock_guard lock(m_connectionMutex);
            m_connection.reset();
        }
    }
    const std::lock_guard lock(m_connectionMutex);
    m_connection.reset();
}
