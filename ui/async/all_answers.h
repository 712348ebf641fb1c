#pragma once

#include <QFutureWatcher>
#include <QList>

#include <algorithm>
#include <functional>

/// The answers to several questions of one kind, shown together when the last has come. Asking again drops
/// the earlier ones; dying drops them all. Not QtFuture::whenAll(), for the reason that awaited() gives.
template <typename Answer>
class AllAnswers final
{
public:
    using Questions = QList<QFuture<Answer>>;

    /// `show` is not called where there is no question. A question that was dropped has no result.
    explicit AllAnswers(std::function<void(const Questions &)> show) : m_show(std::move(show))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { goOn(); });
    }

    void expect(const Questions &questions)
    {
        forget();
        m_asked = questions;
        if (!m_asked.isEmpty())
            m_watcher.setFuture(next());
    }
    /// Drops what is awaited.
    void forget()
    {
        m_asked.clear();
        m_watcher.setFuture(QFuture<Answer>());
    }

private:
    /// The first that is still open, else the last.
    QFuture<Answer> next() const
    {
        const auto open = std::find_if(
            m_asked.cbegin(), m_asked.cend(), [](const QFuture<Answer> &one) { return !one.isFinished(); });
        return open != m_asked.cend() ? *open : m_asked.last();
    }

    void goOn()
    {
        if (m_asked.isEmpty())
            return;
        if (const QFuture<Answer> open = next(); !open.isFinished()) {
            m_watcher.setFuture(open);
            return;
        }
        const Questions answered = m_asked;
        forget();
        m_show(answered);
    }

    std::function<void(const Questions &)> m_show;
    Questions m_asked;
    QFutureWatcher<Answer> m_watcher;
};
