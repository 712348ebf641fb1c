#pragma once

#include "app/storage/connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

/// A thread with a connection of its own. Work is done in the order in which it was asked for. A checkpoint
/// that was refused is tried again before each work, and every second while there is none.
class DatabaseThread final
{
public:
    DatabaseThread(Location location, Connection::Access access);
    /// Drops what waits and closes the connection. What is being written is finished; what is only read fails
    /// with Cancelled, since nobody waits for it any more.
    ~DatabaseThread();

    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Runs `work` on the database thread. The answer arrives as a future; nothing here waits.
    /// `work` takes (Connection &) or (Connection &, QPromise<Answer> &), the latter to report progress and
    /// to see whether it was cancelled.
    template <typename Work>
    auto ask(Work work)
    {
        if constexpr (std::is_invocable_v<Work, Connection &>)
            return post<std::invoke_result_t<Work, Connection &>>(
                [work = std::move(work)](
                    Connection &connection, auto & /*promise*/) mutable { return work(connection); });
        else
            return post<typename AnswerOf<Work>::Type>(std::move(work));
    }

    /// What is done last, before the connection is closed; must be quick. Takes the place of what was said
    /// before. Not done where no connection is open.
    void whenEnding(std::function<void(Connection &)> last);

    /// Makes the statement that runs now fail with Cancelled. On a server not from the window's thread
    /// (Connection::interrupt).
    void interrupt();
    /// The same over the line of another thread, which calls this.
    void interruptOver(Connection &line);

private:
    using Task = std::function<void(const Result<Connection *> &)>;

    /// The answer of work that takes a promise: declared by the work as `using Answer`.
    template <typename Work>
    struct AnswerOf
    {
        using Type = typename Work::Answer;
    };

    template <typename Answer, typename Work>
    QFuture<Answer> post(Work work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        enqueue([promise, work = std::move(work)](const Result<Connection *> &connection) mutable {
            if (!promise->isCanceled())
                promise->addResult(connection ? work(**connection, *promise) : Answer(connection.error()));
            promise->finish();
        });
        return future;
    }

    void enqueue(Task task);
    /// The next work; none when the thread is to end.
    Task next();
    void run();
    void interruptUntilEnded();

    Location m_location;
    Connection::Access m_access;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    std::function<void(Connection &)> m_last;
    bool m_stopping = false;
    bool m_hasEnded = false;
    std::condition_variable m_ended;
    std::mutex m_connectionMutex;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
};
