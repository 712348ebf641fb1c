#include "app/changes/service_context.h"
#include "app/insights/figure_counts.h"
#include "app/insights/insights.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_statistics.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "consent_filling.h"
#include "figures.h"

#include <QCoreApplication>
#include <QUuid>

/// The dashboards Consent, Requests and Readiness, and each list behind their figures, beside the bare SQL
/// that answers the same. Gives everybody four acts of consent first (consent_filling.h), and lets some of
/// the consents end.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int requestsMade = 10'000;
constexpr int times = 7;

struct Shown
{
    const House &house;
    Connection &line;
    const Newsletter &letter;
    QString engine;
    QDate today;
};

/// How each line stands after the newest of its four acts; one consent in four ends on a day of two years.
Outcome fillStates(Connection &connection, const Newsletter &letter)
{
    struct Last
    {
        qint64 contact = 0;
        qint64 event = 0;
        qint64 at = 0;
        bool isGiven = false;
    };
    const auto newest = BulkReader(connection, "bench.newest",
        QStringLiteral("SELECT contact_id, id, happened_at, act FROM consent_event WHERE filing_system = ? "
                       "AND purpose_id = ? AND act IN (6, 11) ORDER BY contact_id"))
                            .bind(static_cast<qint64>(customers))
                            .bind(letter.purpose.id.number())
                            .list([](const BulkRow &row) {
                                return Last{row.integer(0), row.integer(1), row.integer(2),
                                    row.as<ConsentAct>(3) == ConsentAct::Reaffirmed};
                            });
    if (!newest)
        return newest.error();
    const auto writer = BulkWriter::open(connection, "bench.states", QStringLiteral("consent_state"),
        QStringLiteral("filing_system contact_id purpose_id channel state since valid_until event_id")
            .split(u' '));
    const QDate today = letter.now.toLocal().date();
    for (const Last &last : *newest) {
        writer->integer(static_cast<qint64>(customers));
        writer->integer(last.contact);
        writer->integer(letter.purpose.id.number());
        writer->integer(static_cast<qint64>(Channel::Email));
        writer->integer(static_cast<qint64>(last.isGiven ? ConsentState::Renewed : ConsentState::Withdrawn));
        writer->integer(last.at);
        writer->day(last.isGiven && last.contact % 4 == 0 ? today.addDays(last.contact % 731 - 20) : QDate());
        writer->integer(last.event);
        writer->endRow();
    }
    return writer->finish();
}

Outcome fillRequests(Connection &connection, QDate today)
{
    const auto people = Sql(connection, "bench",
        QStringLiteral("SELECT id, ref FROM contact WHERE filing_system = 1 ORDER BY id LIMIT %1")
            .arg(requestsMade))
                            .list([](const Row &row) { return std::pair(row.id<Contact>(0), row.bytes(1)); });
    if (!people)
        return people.error();
    int number = 0;
    for (const auto &[contact, ref] : *people) {
        ++number;
        const QDate received = today.addDays(-number % 360);
        Request request{.filingSystem = customers, .ref = QUuid::createUuid().toString(QUuid::WithoutBraces)};
        request.contact = contact;
        request.contactRef = ref;
        request.type = static_cast<Request::Type>(1 + number % 3);
        request.stage = number % 5 == 0 ? Request::Stage::Assessed : Request::Stage::Closed;
        request.receivedOn = received;
        request.dueOn = received.addMonths(1);
        if (number % 5 != 0) {
            request.answeredOn = received.addDays(number % 40);
            request.closedAt = Instant::fromDateTime(request.answeredOn.startOfDay());
        }
        if (const auto added = request_repository::add(connection, request); !added)
            return added.error();
    }
    return done;
}

bool fill(const Shown &shown)
{
    const auto states =
        Sql(shown.line, "bench", QStringLiteral("SELECT COUNT(*) FROM consent_state WHERE filing_system = 1"))
            .number();
    if (!states)
        return failed(states.error());
    if (*states < shown.letter.people) {
        auto filled = writing(shown.line, [&](Connection &line) { return fillStates(line, shown.letter); });
        if (!filled)
            return failed(filled.error());
    }
    Outcome counted = done;
    const double took = span([&] {
        counted =
            writing(shown.line, [](Connection &line) { return figure_counts::rebuild(line, customers); });
    }).own;
    if (!counted)
        return failed(counted.error());
    print(
        {.what = QStringLiteral("counters of %1 people made anew").arg(bench::counted(shown.letter.people)) +
                shown.engine,
            .measured = ms(took)});
    return true;
}

bool countForReadiness(const Shown &shown)
{
    Outcome counted = done;
    const double kept = span([&] {
        counted =
            Insights(shown.house.services->context()).keepSnapshot(shown.house.permit, customers).result();
    }).own;
    if (!counted)
        return failed(counted.error());
    print({.what = QStringLiteral("everybody counted for readiness") + shown.engine, .measured = ms(kept)});
    return true;
}

template <typename Work>
double typical(int often, Work work)
{
    QList<double> each;
    for (int i = 0; i < often; ++i)
        each.append(span(work).own);
    return Spread::of(each).p50;
}

void printDashboard(const Shown &shown, const QString &name, double ours, double bare, bool isWhole)
{
    print({.what = name + shown.engine,
        .measured = ms(ours),
        .against = QStringLiteral("bare SQL: ") + ms(bare),
        .ratio = ours / bare,
        .wanted = QStringLiteral("<= 300 ms"),
        .met = ours <= 300 && isWhole});
    printGrowth(QStringLiteral("-"), name + shown.engine, name + shown.engine, ours, 1.3);
}

void ask(Connection &line, const QString &sql)
{
    std::ignore = Sql(line, "bench", sql).once().each([](const Row &) { return true; });
}

/// What the page asks for, one after the other.
void printConsents(const Shown &shown)
{
    const Insights insights(shown.house.services->context());
    bool isWhole = true;
    const double ours = typical(times, [&] {
        const auto figures = insights.consents(shown.house.permit, customers).result();
        const auto months = insights.consentMonths(shown.house.permit, customers, {}).result();
        const auto trend = insights.trend(shown.house.permit, customers, QStringLiteral("consent.")).result();
        isWhole = isWhole && figures && months && trend;
    });
    const double bare = typical(1, [&] {
        ask(shown.line,
            QStringLiteral("SELECT purpose_id, state, COUNT(DISTINCT contact_id) FROM consent_state WHERE "
                           "filing_system = 1 GROUP BY purpose_id, state"));
        ask(shown.line,
            QStringLiteral("SELECT act, COUNT(DISTINCT contact_id) FROM consent_event WHERE filing_system = "
                           "1 AND happened_at >= %1 GROUP BY act")
                .arg(shown.letter.now.micros - 365 * Instant::day));
    });
    printDashboard(shown, QStringLiteral("dashboard Consent"), ours, bare, isWhole);
}

void printReadiness(const Shown &shown)
{
    const Insights insights(shown.house.services->context());
    bool isWhole = true;
    const double ours = typical(times, [&] {
        const auto found = insights.readiness(shown.house.permit, customers).result();
        const auto trend =
            insights.trend(shown.house.permit, customers, QStringLiteral("readiness.")).result();
        isWhole = isWhole && found && trend;
    });
    const double bare = typical(1, [&] {
        for (const char *sql :
            {"SELECT COUNT(DISTINCT contact_id) FROM consent_state WHERE filing_system = 1 AND state IN (6, "
             "7)",
                "SELECT COUNT(DISTINCT contact_id) FROM consent_event WHERE filing_system = 1",
                "SELECT COUNT(*), SUM(CASE WHEN event_id IS NULL THEN 1 ELSE 0 END) FROM informing_due WHERE "
                "filing_system = 1",
                "SELECT COUNT(*) FROM contact c LEFT JOIN provenance p ON p.filing_system = c.filing_system "
                "AND p.id = c.provenance_id WHERE c.filing_system = 1 AND COALESCE(p.source, '') = ''"})
            ask(shown.line, QLatin1String(sql));
    });
    printDashboard(shown, QStringLiteral("dashboard Readiness"), ours, bare, isWhole);
}

void printRequests(const Shown &shown)
{
    const RequestStatistics statistics(shown.house.services->context());
    const QDate first = shown.today.addDays(-365);
    qsizetype lines = 0;
    const double ours = typical(times, [&] {
        const auto found = statistics.of(shown.house.permit, customers, first, shown.today).result();
        lines = found ? found->lines.size() : 0;
    });
    const double bare = typical(times, [&] {
        ask(shown.line,
            QStringLiteral("SELECT type, stage, outcome, received_on, due_on, answered_on FROM request WHERE "
                           "filing_system = 1 AND received_on >= '%1'")
                .arg(first.toString(Qt::ISODate)));
    });
    printDashboard(
        shown, QStringLiteral("dashboard Requests (%1 of a year)").arg(lines), ours, bare, lines > 0);
}

void printList(const Shown &shown, const QString &name, qint64 total, double ours, double bare)
{
    print({.what = QStringLiteral("the %1 %2").arg(bench::counted(total), name) + shown.engine,
        .measured = ms(ours),
        .against = bare > 0 ? QStringLiteral("bare SQL: ") + ms(bare) : QString(),
        .ratio = bare > 0 ? ours / bare : 0,
        .wanted = QStringLiteral("<= 100 ms"),
        .met = ours <= 100 && total >= 0});
}

/// A list behind a figure; the bare question names contacts.
void printBehind(const Shown &shown, const QString &name, const PeopleFigure &figure, const QString &contacts)
{
    const Insights insights(shown.house.services->context());
    qint64 total = -1;
    const double ours = typical(times, [&] {
        const auto behind = insights.behind(shown.house.permit, customers, figure).result();
        total = behind ? behind->total : -1;
    });
    const double bare = typical(1, [&] {
        ask(shown.line,
            QStringLiteral("SELECT COUNT(*) FROM (SELECT DISTINCT contact_id %1) AS a").arg(contacts));
        ask(shown.line,
            QStringLiteral("SELECT name FROM list_customers WHERE contact_id IN (SELECT contact_id %1) ORDER "
                           "BY rank LIMIT 50")
                .arg(contacts));
    });
    printList(shown, name, total, ours, bare);
}

void printConsentLists(const Shown &shown)
{
    const Id<Purpose> purpose = shown.letter.purpose.id;
    const QString today = shown.today.toString(Qt::ISODate);
    const auto standing = [&](const QString &states) {
        return QStringLiteral(
            "FROM consent_state WHERE filing_system = 1 AND purpose_id = %1 AND state IN (%2)")
            .arg(purpose.number())
            .arg(states);
    };
    for (const ConsentGroup group : allConsentGroups) {
        QStringList states;
        for (const ConsentState state : statesOf(group))
            states.append(QString::number(static_cast<int>(state)));
        printBehind(
            shown, keyOf(group), consent_figure::inGroup(purpose, group), standing(states.join(u',')));
    }
    printBehind(shown, QStringLiteral("without proof"), consent_figure::unproven(purpose),
        standing(QStringLiteral("6, 7")) +
            QStringLiteral(" AND event_id IN (SELECT id FROM consent_event WHERE act = 2 AND method = '')"));
    printBehind(shown, QStringLiteral("ending"), consent_figure::ending({}, shown.today),
        standing(QStringLiteral("6, 7")) +
            QStringLiteral(" AND valid_until > '%1' AND valid_until <= '%2'")
                .arg(today, shown.today.addDays(consentEndingDays).toString(Qt::ISODate)));
    for (int back = 1; back <= 4; ++back) {
        const QDate month = QDate(shown.today.year(), shown.today.month(), 1).addMonths(-back);
        const auto micros = [](QDate day) { return Instant::fromDateTime(day.startOfDay()).micros; };
        for (const auto &[name, acts, numbers] :
            {std::tuple(QStringLiteral("gave"), givingActs(), QStringLiteral("2, 3, 11")),
                std::tuple(QStringLiteral("took back"), withdrawingActs(), QStringLiteral("6, 8"))})
            printBehind(shown, QStringLiteral("who %1 %2 months ago").arg(name).arg(back),
                consent_figure::acts({}, acts, month),
                QStringLiteral(
                    "FROM consent_event WHERE filing_system = 1 AND act IN (%1) AND happened_at >= "
                    "%2 AND happened_at < %3")
                    .arg(numbers)
                    .arg(micros(month))
                    .arg(micros(month.addMonths(1))));
    }
}

void printReadinessLists(const Shown &shown)
{
    const Insights insights(shown.house.services->context());
    const auto found = insights.readiness(shown.house.permit, customers).result();
    if (!found)
        return;
    for (const ReadinessCheck &check : found->checks) {
        qint64 total = -1;
        const double ours = typical(times, [&] {
            const auto records = insights.failing(shown.house.permit, customers, check.key, 50).result();
            total = records ? records->total : -1;
        });
        printList(shown, QStringLiteral("failing ") + check.key,
            total == check.failing || !check.seen || check.seen == 0 ||
                    check.key.startsWith(QLatin1String("backups."))
                ? total
                : -1,
            ours, 0);
    }
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
    const Shown shown{*house, **line, *letter, QStringLiteral(", ") + engineName(location),
        house->services->clock().today()};
    if (!fill(shown))
        return false;
    printConsents(shown);
    printConsentLists(shown);
    if (!countForReadiness(shown))
        return false;
    printReadiness(shown);
    printReadinessLists(shown);
    const auto requests =
        Sql(shown.line, "bench", QStringLiteral("SELECT COUNT(*) FROM request WHERE filing_system = 1"))
            .number();
    if (!requests)
        return failed(requests.error());
    if (*requests < requestsMade) {
        auto filled = writing(shown.line, [&](Connection &to) { return fillRequests(to, shown.today); });
        if (!filled)
            return failed(filled.error());
    }
    printRequests(shown);
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
