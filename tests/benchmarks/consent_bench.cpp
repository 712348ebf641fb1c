#include "app/consent/consent_repository.h"
#include "app/storage/connection.h"
#include "consent_filling.h"
#include "figures.h"

#include <QCoreApplication>

/// A person's history, and how everybody stood at a moment, of a file with four acts of consent a person
/// (performance.md 5).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;

bool printHistory(Connection &connection, const Newsletter &letter, const QString &engine)
{
    constexpr int asked = 300;
    QList<double> times;
    Result<QList<ConsentEntry>> history = Error{};
    for (int i = 0; i < asked; ++i) {
        const Id<Contact> somebody(1 + (i * qint64(104'729)) % letter.people);
        times.append(
            span([&] { history = consent_repository::history(connection, customers, somebody); }).own);
        if (!history)
            return failed(history.error());
    }
    const double p95 = Spread::of(times).p95;
    print({.what = QStringLiteral("history of one of %1, p95").arg(counted(letter.people)) + engine,
        .measured = ms(p95),
        .wanted = QStringLiteral("<= 20 ms"),
        .met = p95 <= 20});
    return true;
}

/// Thirty days lie between two acts of a person.
bool printAsOf(Connection &connection, const Newsletter &letter, const QString &engine, int daysAgo)
{
    const bool binds = letter.people >= bindingPeople;
    qint64 told = 0;
    qint64 running = 0;
    Outcome asked = done;
    const double took = span([&] {
        asked = consent_repository::standingOfAllAsOf(connection, customers, letter.purpose, Channel::Email,
            {letter.now.micros - daysAgo * Instant::day}, [&](Id<Contact>, const ConsentStanding &standing) {
                ++told;
                running += mayProcess(standing.state) ? 1 : 0;
                return true;
            });
    }).own;
    if (!asked)
        return failed(asked.error());
    print({.what = QStringLiteral("everybody as of %1 days ago, %2 acts")
                       .arg(QString::number(daysAgo), counted(letter.acts)) +
            engine,
        .measured = ms(took),
        .wanted = binds ? QStringLiteral("<= 15 s") : QString(),
        .met = binds ? std::optional(took <= 15'000) : std::nullopt});
    printNote(QStringLiteral("of %1 the consent of %2 ran").arg(counted(told), counted(running)));
    return true;
}

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    const auto letter = newsletterOf(*house, **line);
    if (!letter)
        return false;
    // As pages ask.
    const auto reader = Connection::open(house->services->location(), Connection::Access::ReadOnly);
    if (!reader)
        return failed(reader.error());
    const QString engine = QStringLiteral(", ") + engineName(location);
    return printHistory(**reader, *letter, engine) && printAsOf(**reader, *letter, engine, 0) &&
        printAsOf(**reader, *letter, engine, 45) && printAsOf(**reader, *letter, engine, 100);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return run(placeOf(parser)) ? 0 : 1;
}
