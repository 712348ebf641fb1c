#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

/// What every benchmark measures with and how it tells what it found: one line a figure, with the limit or
/// peer of the same run, the ratio, the goal of performance.md 14, and whether it was met.
namespace bench {

struct Figure
{
    /// The goal's number; "-" for one that stands elsewhere or only informs.
    QString goal = QStringLiteral("-");
    QString what = {};
    QString measured = {};
    QString against = {};
    /// Measured divided by what it is held against; 0 where there is none.
    double ratio = 0;
    QString wanted = {};
    std::optional<bool> met = std::nullopt;
};

void print(const Figure &figure);
/// The line above the figures.
void printHeading(const QString &title);
/// Something that explains the figures.
void printNote(const QString &note);

/// Where values lie.
struct Spread
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double most = 0;

    static Spread of(QList<double> values);
};

/// What some work took, in seconds.
struct Effort
{
    double wall = 0;
    double cpu = 0;
};

double cpuOfThisProcess();
double cpuOfChildren();
/// Of every process of the server whose one process this is, the ended ones too.
double cpuOfServer(qint64 backend);

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How long the threads of this process have stood ready while others had the processors, in ms.
double waitOfThisProcess();
double waitOfThisThread();

/// How long something took, in ms: as the clock says, and without the time in which it stood ready but others
/// had the processors. Only for work that is done by one thread at a time.
struct Span
{
    double wall = 0;
    double own = 0;
};

template <typename Work>
Span span(Work work)
{
    const double before = waitOfThisProcess();
    const double wall = milliseconds(work);
    return {wall, std::max(0.0, wall - (waitOfThisProcess() - before))};
}

template <typename Cpu, typename Work>
Effort measured(Cpu cpu, Work work)
{
    const double before = cpu();
    const double wall = milliseconds(work) / 1000;
    return {wall, cpu() - before};
}

qint64 memoryMegabytes();
qint64 peakMegabytes();
/// The peak is counted anew from here on.
void forgetPeak();

QString ms(double value);
QString seconds(double value);
QString counted(qint64 number);

/// Keeps a value for the run of another size; the files are named by KK_BENCH_RECORD and KK_BENCH_EARLIER.
void remember(const QString &key, double value);
std::optional<double> remembered(const QString &key);
/// A line that compares a value with what the smaller file gave, where that was measured.
void printGrowth(const QString &goal, const QString &what, const QString &key, double value, double most);

} // namespace bench
