#include "app/imports/imports.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "clear_copy.h"
#include "figures.h"
#include "import_peers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>

#include <array>

/// How fast a customer file is taken in, beside the bare engine that writes the same rows into the same
/// indexed tables (goals 1, 3 and 4), how much memory that takes, and how soon it stops.
namespace {

using namespace bench;

struct Options
{
    QString csv;
    Location location;
    bool withPeers = true;
    bool onlyCancelling = false;
};

class ImportBench final
{
public:
    explicit ImportBench(Options options) : m_options(std::move(options)) {}

    bool run()
    {
        auto house = openHouse(m_options.location, true);
        if (!house)
            return false;
        m_house = house;
        m_isFile = m_options.location.backend == Backend::Embedded;
        if (!m_isFile && !findServer())
            return false;
        if (m_options.onlyCancelling)
            return cancelAll();
        if (!import())
            return false;
        const Location place = m_house->services->location();
        m_house.reset(); // the file is whole on the disk now
        return !m_options.withPeers || compare(place);
    }

private:
    std::optional<ImportPlan> plan() const
    {
        const auto inspection = m_house->services->imports()
                                    .inspect(m_options.csv, std::nullopt, FilingSystem::Customers)
                                    .result();
        if (!inspection) {
            failed(inspection.error());
            return std::nullopt;
        }
        return ImportPlan{.path = m_options.csv,
            .mapping = inspection->suggestion,
            .source = QStringLiteral("benchmark"),
            .collectedOn = m_house->services->clock().today(),
            .basis = QStringLiteral("b")};
    }

    bool findServer()
    {
        m_line = *Connection::open(m_options.location, Connection::Access::ReadOnly);
        const auto backend =
            Sql(*m_line, "bench.backend", QStringLiteral("SELECT pg_backend_pid()")).number();
        m_backend = backend ? *backend : 0;
        return bool(backend);
    }

    double cpu() const { return cpuOfThisProcess() + (m_isFile ? 0 : cpuOfServer(m_backend)); }
    QString name(const QString &what) const
    {
        return what + QStringLiteral(", ") + engineName(m_options.location);
    }

    bool import()
    {
        const auto what = plan();
        if (!what)
            return false;
        Result<ImportSummary> summary = ImportSummary();
        forgetPeak();
        m_effort = measured([this] { return cpu(); }, [&] { summary = inPhases(*what); });
        if (!summary)
            return failed(summary.error());
        m_rows = summary->read;
        const qint64 peak = peakMegabytes();
        const double rate = static_cast<double>(m_rows) / m_effort.wall;
        printNote(QStringLiteral("import of %1 rows: %2 taken, %3 double, %4 refused; %5, CPU %6, %7 rows/s")
                      .arg(counted(m_rows), counted(summary->imported), counted(summary->duplicates),
                          counted(summary->rejected), seconds(m_effort.wall), seconds(m_effort.cpu),
                          counted(qRound64(rate))));
        constexpr double evolution = 2222;
        print({.goal = QStringLiteral("4"),
            .what = name(QStringLiteral("import, rows a second")),
            .measured = counted(qRound64(rate)) + QStringLiteral(" rows/s"),
            .against = QStringLiteral("Evolution data server 2,222 (section 12)"),
            .ratio = rate / evolution,
            .wanted = QStringLiteral(">= 20x"),
            .met = rate >= 20 * evolution});
        constexpr qint64 mostMemory = 300;
        constexpr qint64 bindingSize = 100'000'000;
        const qint64 size = QFileInfo(m_options.csv).size();
        Figure memory{.what = name(QStringLiteral("import, peak memory")),
            .measured = QStringLiteral("%1 MB").arg(peak),
            .against = QStringLiteral("a file of %1 MB").arg(qRound64(static_cast<double>(size) / 1e6))};
        if (size <= bindingSize) {
            memory.wanted = QStringLiteral("< 300 MB");
            memory.met = peak < mostMemory;
        }
        print(memory);
        printGrowth(QStringLiteral("-"), name(QStringLiteral("import, CPU a row (µs)")),
            name(QStringLiteral("import.cpu")), m_effort.cpu / static_cast<double>(m_rows) * 1e6, 1.5);
        return true;
    }

    /// Imports, and tells how long each phase took.
    Result<ImportSummary> inPhases(const ImportPlan &what)
    {
        constexpr std::array names = {"reading", "indexing", "listing"};
        std::array<double, names.size()> phases = {};
        QFutureWatcher<Result<ImportSummary>> watcher;
        QEventLoop loop;
        QTimer look;
        QElapsedTimer since;
        since.start();
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            const auto phase = ImportProgress::fromText(watcher.progressText(), 0).phase;
            phases.at(static_cast<std::size_t>(phase)) += static_cast<double>(since.nsecsElapsed()) / 1e9;
            since.start();
        });
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        look.start(20);
        watcher.setFuture(m_house->services->imports().run(m_house->permit, what));
        loop.exec();
        QStringList parts;
        for (std::size_t i = 0; i < names.size(); ++i)
            parts.append(QLatin1String(names.at(i)) + u' ' + seconds(phases.at(i)));
        printNote(parts.join(QStringLiteral(", ")));
        return watcher.result();
    }

    bool compare(const Location &place)
    {
        const QString clear = place.target + QStringLiteral(".clear");
        if (m_isFile && !clearCopy(place, clear))
            return failed({Failure::Damaged, QStringLiteral("bench.clear-copy")});
        const auto theirs =
            m_isFile ? import_peers::sqlite(clear) : import_peers::postgres(place.target, m_backend);
        QFile::remove(clear);
        if (!theirs)
            return false;
        tell(m_isFile ? QStringLiteral("sqlite3 .import, same indexed tables")
                      : QStringLiteral("psql \\copy, same indexed tables"),
            *theirs);
        if (!m_isFile)
            return true;
        const auto wide = import_peers::sqliteWide(m_options.csv);
        if (wide)
            tell(QStringLiteral("sqlite3 .import, raw file, one wide table"), *wide, false);
        return bool(wide);
    }

    void tell(const QString &peer, const Effort &theirs, bool binds = true)
    {
        const double least = m_isFile ? 1.0 : 0.9;
        const double ratio = theirs.cpu / m_effort.cpu;
        Figure figure{.goal = !binds ? QStringLiteral("-")
                : m_isFile           ? QStringLiteral("1")
                                     : QStringLiteral("3"),
            .what = name(QStringLiteral("import, rows for the same CPU time")),
            .measured = QStringLiteral("CPU %1, wall %2").arg(seconds(m_effort.cpu), seconds(m_effort.wall)),
            .against = peer,
            .ratio = ratio};
        if (binds) {
            figure.wanted = QStringLiteral(">= %1x").arg(least);
            figure.met = ratio >= least;
        }
        print(figure);
        printNote(QStringLiteral("%1: CPU %2, wall %3; by wall time %4x")
                      .arg(peer, seconds(theirs.cpu), seconds(theirs.wall))
                      .arg(theirs.wall / m_effort.wall, 0, 'f', 2));
    }

    /// Stops imports in each of their phases; the file is as it was afterwards.
    bool cancelAll()
    {
        double worst = 0;
        for (const auto phase : {ImportProgress::Phase::Reading, ImportProgress::Phase::Indexing,
                 ImportProgress::Phase::Listing}) {
            const auto took = cancelIn(phase);
            if (!took)
                return false;
            printNote(
                QStringLiteral("stopped in phase %1 after %2").arg(static_cast<int>(phase)).arg(ms(*took)));
            worst = std::max(worst, *took);
        }
        constexpr double most = 200;
        print({.what = name(QStringLiteral("import, from cancel to rolled back, worst phase")),
            .measured = ms(worst),
            .wanted = QStringLiteral("< 200 ms"),
            .met = worst < most});
        return true;
    }

    std::optional<double> cancelIn(ImportProgress::Phase phase)
    {
        const auto what = plan();
        if (!what)
            return std::nullopt;
        constexpr int wait = 300;
        QFutureWatcher<Result<ImportSummary>> watcher;
        QEventLoop loop;
        QElapsedTimer since;
        QTimer look; // signals of progress are left out when they come fast
        bool isThere = false;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (isThere || ImportProgress::fromText(watcher.progressText(), 0).phase != phase)
                return;
            isThere = true;
            QTimer::singleShot(wait, &loop, [&] {
                since.start();
                watcher.cancel();
            });
        });
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        look.start(10);
        watcher.setFuture(m_house->services->imports().run(m_house->permit, *what));
        loop.exec();
        if (!since.isValid()) {
            printNote(QStringLiteral("FAILED: the import ended before it could be stopped"));
            return std::nullopt;
        }
        return static_cast<double>(since.nsecsElapsed()) / 1e6;
    }

    Options m_options;
    std::optional<House> m_house;
    std::unique_ptr<Connection> m_line;
    qint64 m_backend = 0;
    bool m_isFile = true;
    qint64 m_rows = 0;
    Effort m_effort;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addPositionalArgument(QStringLiteral("csv"), QStringLiteral("contacts.csv of gen_contacts.py"));
    parser.addOption({QStringLiteral("only-importing"), QStringLiteral("without the peers")});
    parser.addOption({QStringLiteral("only-cancelling"), QStringLiteral("begins imports and stops them")});
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return ImportBench({.csv = parser.positionalArguments().first(),
                           .location = placeOf(parser),
                           .withPeers = !parser.isSet(QStringLiteral("only-importing")),
                           .onlyCancelling = parser.isSet(QStringLiteral("only-cancelling"))})
               .run()
        ? 0
        : 1;
}
