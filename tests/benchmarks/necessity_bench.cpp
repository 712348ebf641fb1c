#include "app/necessity/necessity.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// How long it takes to say of everybody which of what is held nobody needs (art. 5(1)(c) GDPR).
namespace {

using namespace bench;

/// Whoever asks waits for it with a progress bar, and not for their coffee.
constexpr double bearable = 60;

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    Result<NecessityReport> report = NecessityReport();
    const Effort effort = measured(cpuOfThisProcess,
        [&] { report = house->services->necessity().list(house->permit, FilingSystem::Customers).result(); });
    if (!report)
        return failed(report.error());
    print({.what = QStringLiteral("necessity of all that is held of %1 people, %2")
                       .arg(counted(report->people), engineName(location)),
        .measured = QStringLiteral("%1, CPU %2").arg(seconds(effort.wall), seconds(effort.cpu)),
        .against = QStringLiteral("%1 of whom something is not needed").arg(counted(report->concerned)),
        .wanted = QStringLiteral("CPU <= ") + seconds(bearable),
        .met = effort.cpu <= bearable});
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
