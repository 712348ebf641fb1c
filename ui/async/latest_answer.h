#pragma once

#include <QFutureWatcher>

#include <functional>

/// A page's one open question. Asking again drops the earlier answer; dying drops them all.
template <typename Answer>
class LatestAnswer final
{
public:
    explicit LatestAnswer(std::function<void(const Answer &)> show)
    {
        // Not QFuture::then(page, ...): in Qt 6.4 that asserts when the page dies before the answer.
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this, show = std::move(show)] {
                m_isWaiting = false;
                if (m_watcher.future().resultCount() == 0)
                    return;
                // Kept no longer than it is shown: it may hold a passphrase, or keep a file open.
                const Answer answer = m_watcher.result();
                forget();
                show(answer);
            });
    }

    void expect(const QFuture<Answer> &future)
    {
        m_isWaiting = true;
        m_watcher.setFuture(future);
    }
    /// Drops what is awaited.
    void forget()
    {
        m_isWaiting = false;
        m_watcher.setFuture(QFuture<Answer>());
    }
    /// Until it was shown: an answer that is there already, and that nobody has seen yet, is waited for too.
    bool isWaiting() const { return m_isWaiting; }

private:
    bool m_isWaiting = false;
    QFutureWatcher<Answer> m_watcher;
};
