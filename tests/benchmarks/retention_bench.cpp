#include "app/retention/retention.h"
#include "app/retention/retention_count_repository.h"
#include "app/storage/connection.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// The figures of the dashboard, read from counters, beside the full scan that they stand for (goal 9).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
/// The ratio to a scan is of a file that takes long to scan.
constexpr qint64 goalSize = 900'000;

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadOnly);
    if (!line)
        return failed(line.error());
    const QString engine = QStringLiteral(", ") + engineName(location);

    QList<double> ours;
    qint64 people = 0;
    for (int i = 0; i < 15; ++i) {
        ours.append(span([&] {
            const auto figures = house->services->retention().figures(house->permit, customers).result();
            people = figures ? figures->total() : -1;
        }).own);
    }
    QList<double> scans;
    qint64 counted = 0;
    for (int i = 0; i < 3; ++i) {
        scans.append(span([&] {
            counted = 0;
            if (const auto counts = retention_count_repository::counted(**line, customers)) {
                for (const RetentionCount &count : *counts)
                    counted += count.people;
            }
        }).own);
    }
    const double figures = Spread::of(ours).p50;
    const double scan = Spread::of(scans).p50;
    print({.goal = QStringLiteral("9"),
        .what = QStringLiteral("dashboard figures of %1 people").arg(bench::counted(people)) + engine,
        .measured = ms(figures),
        .against = QStringLiteral("full scan of the people: ") + ms(scan),
        .ratio = figures / scan,
        .wanted = people < goalSize ? QStringLiteral("<= 30 ms") : QStringLiteral("<= 30 ms, <= 0.04x"),
        .met = figures <= 30 && (people < goalSize || figures <= 0.04 * scan)});
    print({.what = QStringLiteral("counters agree with the scan") + engine,
        .measured = bench::counted(counted),
        .against = bench::counted(people),
        .wanted = QStringLiteral("equal"),
        .met = counted == people});
    printGrowth(QStringLiteral("9"), QStringLiteral("dashboard figures (ms)") + engine,
        QStringLiteral("dashboard") + engine, figures, 1.3);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return run(placeOf(parser)) ? 0 : 1;
}
