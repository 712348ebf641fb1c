#include "figures.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace bench {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuOf(int who)
{
    rusage usage = {};
    getrusage(who, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

QByteArrayList statOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' '); // the name may hold spaces
}

/// From the kernel's books on a thread: time on a processor, time waiting for one, in ns.
double waitIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

qint64 statusMegabytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).simplified().split(' ').value(0).toLongLong() / 1024;
    }
    return 0;
}

} // namespace

void print(const Figure &figure)
{
    const QString verdict = !figure.met ? QStringLiteral("-")
        : *figure.met                   ? QStringLiteral("met")
                                        : QStringLiteral("NOT MET");
    const QString ratio = figure.ratio > 0 ? QString::number(figure.ratio, 'g', 3) : QStringLiteral("-");
    out() << figure.goal.leftJustified(3) << " | " << figure.what.leftJustified(58) << " | "
          << figure.measured.leftJustified(38) << " | " << figure.against.leftJustified(40) << " | "
          << ratio.leftJustified(6) << " | " << figure.wanted.leftJustified(22) << " | " << verdict
          << Qt::endl;
}

void printHeading(const QString &title)
{
    out() << "\n## " << title << Qt::endl;
}

void printNote(const QString &note)
{
    out() << "    " << note << Qt::endl;
}

Spread Spread::of(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1) + 0.5)];
    };
    return {at(0.5), at(0.95), at(0.99), values.last()};
}

double cpuOfThisProcess()
{
    return cpuOf(RUSAGE_SELF);
}

double cpuOfChildren()
{
    return cpuOf(RUSAGE_CHILDREN);
}

double waitOfThisProcess()
{
    double sum = 0;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        sum += waitIn(QStringLiteral("/proc/self/task/%1/schedstat").arg(thread));
    return sum;
}

double waitOfThisThread()
{
    return waitIn(QStringLiteral("/proc/thread-self/schedstat"));
}

double cpuOfServer(qint64 backend)
{
    constexpr int parentField = 1;
    constexpr int firstTimeField = 11; // own user and system time, then those of ended children
    const qint64 postmaster = statOf(backend).value(parentField).toLongLong();
    qint64 ticks = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : processes) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        const QByteArrayList stat = isProcess ? statOf(process) : QByteArrayList();
        if (process != postmaster && stat.value(parentField).toLongLong() != postmaster)
            continue;
        for (int i = 0; i < (process == postmaster ? 4 : 2); ++i)
            ticks += stat.value(firstTimeField + i).toLongLong();
    }
    return static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

qint64 memoryMegabytes()
{
    return statusMegabytes("VmRSS:");
}

qint64 peakMegabytes()
{
    return statusMegabytes("VmHWM:");
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QString ms(double value)
{
    return QString::number(value, 'f', value < 1 ? 3 : value < 10 ? 2 : 1) + QStringLiteral(" ms");
}

QString seconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1) + QStringLiteral(" s");
}

QString counted(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

void remember(const QString &key, double value)
{
    QFile file(qEnvironmentVariable("KK_BENCH_RECORD"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::Append))
        file.write(QStringLiteral("%1\t%2\n").arg(key).arg(value).toUtf8());
}

std::optional<double> remembered(const QString &key)
{
    QFile file(qEnvironmentVariable("KK_BENCH_EARLIER"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<double> last;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.section(u'\t', 0, 0) == key)
            last = line.section(u'\t', 1).toDouble();
    }
    return last;
}

void printGrowth(const QString &goal, const QString &what, const QString &key, double value, double most)
{
    remember(key, value);
    const auto earlier = remembered(key);
    if (!earlier || *earlier <= 0)
        return;
    const double ratio = value / *earlier;
    print({.goal = goal,
        .what = what + QStringLiteral(", growth"),
        .measured = QString::number(value, 'g', 4),
        .against = QStringLiteral("smaller file: ") + QString::number(*earlier, 'g', 4),
        .ratio = ratio,
        .wanted = QStringLiteral("<= %1x").arg(most),
        .met = ratio <= most});
}

} // namespace bench
