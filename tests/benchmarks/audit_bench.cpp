#include "app/audit/audit_trail.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_pin.h"
#include "app/storage/connection.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// The trail (security.md 4.5.5): what an entry costs, what the check at sign-in and the check of everything
/// take when there are a million.
namespace {

using namespace bench;
using namespace Qt::StringLiterals;

constexpr int alone = 1'000;
constexpr int atOnce = 10'000;

AuditEntry entry(qint64 number)
{
    return {.action = u"contact.edit"_s,
        .filingSystem = FilingSystem::Customers,
        .objectKind = u"contact"_s,
        .objectRef = QString::number(number),
        .detail = {{u"fields"_s, u"surname"_s}},
        .happenedAt = {1'700'000'000'000'000 + number},
        .actor = u"a0000000-0000-4000-8000-000000000001"_s};
}

Outcome seal(Connection &line, qint64 first, int count)
{
    QList<AuditEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(entry(first + i));
    return writing(line, [&](Connection &connection) -> Outcome {
        const auto head = sealed_trail_repository::seal(connection, entries);
        return head ? Outcome(done) : Outcome(head.error());
    });
}

/// Each in a transaction of its own, as when somebody saves.
bool measureAppend(Connection &line, const QString &engine)
{
    QList<double> each;
    for (int i = 0; i < alone; ++i) {
        Outcome sealed = done;
        each.append(span([&] { sealed = seal(line, i, 1); }).own);
        if (!sealed)
            return failed(sealed.error());
    }
    const Spread spread = Spread::of(each);
    print({.goal = u"4.5.5"_s,
        .what = u"an entry, with its commit, p99"_s + engine,
        .measured = ms(spread.p99),
        .against = u"p50 "_s + ms(spread.p50),
        .wanted = u"<= 20 ms"_s,
        .met = spread.p99 <= 20});
    return true;
}

bool fill(Connection &line, qint64 wanted, const QString &engine)
{
    Outcome sealed = done;
    const double took = milliseconds([&] {
        for (qint64 there = alone; there < wanted && sealed; there += atOnce)
            sealed = seal(line, there, int(std::min<qint64>(atOnce, wanted - there)));
    });
    print({.what = u"an entry among 10,000 of one transaction"_s + engine,
        .measured = ms(took / double(wanted - alone))});
    return sealed ? true : failed(sealed.error());
}

bool measureSignIn(const Location &location, Connection &line, const QString &engine)
{
    // The pin is of when the file was founded: the proof goes over all that came since.
    TrailPin pin(location);
    Result<PinnedTrail> trail = Error{};
    const double took = span([&] { trail = pin.compared(line); }).own;
    if (!trail)
        return failed(trail.error());
    print({.goal = u"4.5.5"_s,
        .what = u"check of %1 entries at sign-in"_s.arg(counted(qint64(trail->head.size))) + engine,
        .measured = ms(took),
        .wanted = u"<= 50 ms"_s,
        .met = took <= 50});
    return true;
}

bool measureVerify(const House &house, const QString &engine)
{
    Result<TrailVerdict> verdict = Error{};
    const double took =
        milliseconds([&] { verdict = house.services->auditTrail().verify(house.permit).result(); });
    if (!verdict)
        return failed(verdict.error());
    const double perMillion = took / double(verdict->report.entries) * 1e6;
    print({.goal = u"4.5.5"_s,
        .what = u"check of all %1 entries"_s.arg(counted(qint64(verdict->report.entries))) + engine,
        .measured = ms(took),
        .against = verdict->isIntact() ? u"intact"_s : u"NOT intact"_s,
        .wanted = u"<= 5 s a million"_s,
        .met = verdict->isIntact() && perMillion <= 5'000});
    return true;
}

bool run(const Location &location, qint64 entries)
{
    const auto house = openHouse(location, true);
    if (!house)
        return false;
    const Location place = house->services->location();
    const auto line = Connection::open(place, Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    const QString engine = u", "_s + engineName(location);
    return measureAppend(**line, engine) && fill(**line, entries, engine) &&
        measureSignIn(place, **line, engine) && measureVerify(*house, engine);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addOption({u"entries"_s, u"how many entries"_s, u"number"_s, u"1000000"_s});
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return run(placeOf(parser), parser.value(u"entries"_s).toLongLong()) ? 0 : 1;
}
