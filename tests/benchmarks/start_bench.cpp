#include "bench_house.h"
#include "clear_copy.h"
#include "figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>

#include <algorithm>

/// Cold start to first paint and the memory after it, beside the least that a Qt program with a table, a
/// chart and SQLite takes (goal 14).
namespace {

using namespace bench;

struct Starts
{
    QList<double> wall;
    QList<double> cpu;
    QList<double> memory;
};

bool startOnce(const QString &program, const QString &file, Starts &starts)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, {file});
    process.waitForFinished(60'000);
    const QStringList told = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
    if (told.size() != 3) {
        printNote(QStringLiteral("FAILED: %1 did not come up").arg(program));
        return false;
    }
    starts.wall.append(told[0].toDouble());
    starts.cpu.append(told[1].toDouble());
    starts.memory.append(told[2].toDouble());
    return true;
}

/// The peer knows no key: it reads the same rows from a copy that anybody can read.
bool copyInTheClear(const QString &file, const QString &clear)
{
    const auto house = openHouse(Location::embedded(file), false);
    return house && clearCopy(house->services->location(), clear);
}

bool run(const QString &file)
{
    const QString clear = file + QStringLiteral(".clear");
    const auto remove = qScopeGuard([&clear] {
        QFile::remove(clear);
        QFile::remove(clear + QStringLiteral("-wal"));
        QFile::remove(clear + QStringLiteral("-shm"));
    });
    if (!copyInTheClear(file, clear))
        return false;
    Starts ours;
    Starts theirs;
    constexpr int times = 9;
    for (int i = 0; i < times; ++i) {
        if (!startOnce(QStringLiteral("bench_minimal_app"), clear, theirs) ||
            !startOnce(QStringLiteral("bench_our_start"), file, ours))
            return false;
    }
    // The least of several runs is what the work takes; more is what else the computer did.
    const double wall = *std::min_element(ours.wall.cbegin(), ours.wall.cend());
    const double theirWall = *std::min_element(theirs.wall.cbegin(), theirs.wall.cend());
    const double cpu = Spread::of(ours.cpu).p50;
    const double theirCpu = Spread::of(theirs.cpu).p50;
    print({.goal = QStringLiteral("14"),
        .what = QStringLiteral("start to first people on the screen"),
        .measured =
            QStringLiteral("least %1, p50 %2, CPU %3").arg(ms(wall), ms(Spread::of(ours.wall).p50), ms(cpu)),
        .against = QStringLiteral("minimal: %1, %2, CPU %3")
                       .arg(ms(theirWall), ms(Spread::of(theirs.wall).p50), ms(theirCpu)),
        .ratio = cpu / theirCpu,
        .wanted = QStringLiteral("<= 1.25x of CPU"),
        .met = cpu <= 1.25 * theirCpu});
    const double memory = Spread::of(ours.memory).p50;
    const double theirMemory = Spread::of(theirs.memory).p50;
    print({.goal = QStringLiteral("14"),
        .what = QStringLiteral("memory after first paint"),
        .measured = QStringLiteral("%1 MB").arg(memory, 0, 'f', 1),
        .against = QStringLiteral("minimal: %1 MB").arg(theirMemory, 0, 'f', 1),
        .ratio = memory / theirMemory,
        .wanted = QStringLiteral("<= 1.5x"),
        .met = memory <= 1.5 * theirMemory});
    constexpr double dbBrowser = 2400;
    print({.goal = QStringLiteral("17"),
        .what = QStringLiteral("open and visible, times faster"),
        .measured = ms(wall),
        .against = QStringLiteral("DB Browser until quiet, 2.4 s (section 12)"),
        .ratio = dbBrowser / wall,
        .wanted = QStringLiteral(">= 8x"),
        .met = dbBrowser >= 8 * wall});
    printGrowth(QStringLiteral("14"), QStringLiteral("start to first paint (CPU, ms)"),
        QStringLiteral("start.cpu"), cpu, 1.1);
    printGrowth(QStringLiteral("14"), QStringLiteral("memory after first paint (MB)"),
        QStringLiteral("start.memory"), memory, 1.1);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        printNote(QStringLiteral("usage: bench_start FILE"));
        return 2;
    }
    return run(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
