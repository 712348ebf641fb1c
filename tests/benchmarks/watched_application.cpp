#include "watched_application.h"

#include "figures.h"

#include <QEvent>
#include <QMetaEnum>

#include <utility>

namespace bench {

WatchedApplication::Block WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

int WatchedApplication::takeCount()
{
    return std::exchange(m_count, 0);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const char *const who = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const double before = waitOfThisThread();
    bool result = false;
    ++m_depth;
    const double wall = milliseconds([&] { result = QApplication::notify(receiver, event); });
    --m_depth;
    const double own = std::max(0.0, wall - (waitOfThisThread() - before));
    if (own > limit)
        ++m_count;
    if (own > m_longest.own) {
        m_longest = {wall, own,
            QStringLiteral("%1 of %2")
                .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                    QLatin1String(who))};
    }
    return result;
}

} // namespace bench
