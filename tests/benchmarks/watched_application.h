#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

namespace bench {

/// An application that notes how long its thread, which is the window's, was held by any one event.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Block
    {
        double wall = 0; ///< in ms
        double own = 0;  ///< in ms, without what it waited for a processor that others had
        QString cause = {};
    };

    /// The longest since the last call, and how many lasted longer than the limit.
    Block takeLongest();
    int takeCount();
    bool notify(QObject *receiver, QEvent *event) override;

    static constexpr double limit = 100; ///< in ms

private:
    Block m_longest;
    int m_count = 0;
    int m_depth = 0;
};

/// Lets the window live until `isThere`, or so many ms; false when it did not come.
template <typename Condition>
bool waitUntil(Condition isThere, qint64 most)
{
    QElapsedTimer timer;
    timer.start();
    while (!isThere()) {
        if (timer.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

} // namespace bench
