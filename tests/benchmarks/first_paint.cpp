#include "first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <ctime>
#include <unistd.h>

namespace bench {

namespace {

double now(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// When this process began, in seconds since the computer did; the kernel keeps it to a hundredth.
double beginning()
{
    constexpr int startField = 19; // behind the name
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(startField).toDouble() /
        static_cast<double>(sysconf(_SC_CLK_TCK));
}

double megabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 30).simplified().split(' ').value(0).toDouble() / 1024;
}

} // namespace

FirstPaint::FirstPaint(QWidget *widget, std::function<bool()> isWhole)
    : QObject(widget), m_isWhole(std::move(isWhole))
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isSeen && m_isWhole()) {
        m_isSeen = true;
        QTimer::singleShot(0, this, [] { // when it is painted
            QTextStream(stdout) << (now(CLOCK_BOOTTIME) - beginning()) * 1000 << ' '
                                << now(CLOCK_PROCESS_CPUTIME_ID) * 1000 << ' ' << megabytes() << Qt::endl;
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bench
