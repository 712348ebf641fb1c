#include "app/changes/service_context.h"
#include "app/insights/insights.h"
#include "app/lists/list_search_repository.h"
#include "app/retention/retention.h"
#include "app/retention/retention_count_repository.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// The figures of the dashboard, read from counters, beside the full scan that they stand for (goal 9).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
/// The ratio to a scan is of a file that takes long to scan.
constexpr qint64 goalSize = 900'000;

/// A list behind a figure, and the bare SQL that answers the same: how many, and who are the first fifty.
struct Drilled
{
    const char *name;
    PeopleFigure figure;
    QString condition;
};

/// What one look takes: of an embedded file this process' CPU, which others on the machine do not lengthen,
/// of a server the clock.
struct Timed
{
    double value = 0;
    double median = 0;
    double worst = 0;

    QString told() const
    {
        return QStringLiteral("%1 (clock: p50 %2, worst %3)").arg(ms(value), ms(median), ms(worst));
    }
};

template <typename Work>
Timed timed(int runs, const Connection &line, Work work)
{
    QList<double> clock;
    const double before = cpuOfThisProcess();
    for (int i = 0; i < runs; ++i)
        clock.append(milliseconds(work));
    const double cpu = (cpuOfThisProcess() - before) * 1000 / runs;
    const Spread spread = Spread::of(clock);
    return {line.isShared() ? spread.p50 : cpu, spread.p50, spread.most};
}

QString quoted(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

/// The people of a table's lines, as a condition on the list.
QString among(const QString &lines)
{
    return QStringLiteral("contact_id IN (SELECT contact_id FROM %1)").arg(lines);
}

QList<Drilled> ofTerms(const RetentionFigures &figures)
{
    const QDate today = figures.asOf;
    const auto where = [today](const ListFilter &filter) {
        return list_search_repository::conditionOf(customers, filter, today);
    };
    QList<Drilled> all;
    const std::pair<RetentionState, const char *> states[] = {
        {RetentionState::WithinTerm, "within their term"}, {RetentionState::DueSoon, "due soon"},
        {RetentionState::TermOver, "whose term is over"}, {RetentionState::KeptByLaw, "kept by law"},
        {RetentionState::Held, "held"}, {RetentionState::StartUnknown, "whose start is unknown"},
        {RetentionState::NoRule, "without a rule"}};
    for (const auto &[state, name] : states)
        all.append({name, {.states = {state}}, where({.retention = state})});
    all.append({"customers within their term",
        {.kind = ContactKind::Customer, .states = {RetentionState::WithinTerm}},
        where({.kinds = {ContactKind::Customer}, .retention = RetentionState::WithinTerm})});
    for (const OverdueAge &age : figures.overdue) {
        const QDate last = today.addDays(-age.fromDays);
        const QDate first = age.toDays ? today.addDays(-*age.toDays) : QDate();
        ListFilter filter{.retention = RetentionState::TermOver, .dueTo = last};
        if (first.isValid())
            filter.dueFrom = first;
        all.append({"of an age of overdue",
            {.about = PeopleFigure::About::Overdue, .from = first, .to = last}, where(filter)});
    }
    return all;
}

QList<Drilled> drillDowns(const RetentionFigures &figures)
{
    const QDate today = figures.asOf;
    const QDate first = figures.months.value(1).month;
    const QDate last = first.addMonths(1).addDays(-1);
    QList<Drilled> all = ofTerms(figures);
    all.append({"to erase next month", {.about = PeopleFigure::About::ToErase, .from = first, .to = last},
        QStringLiteral("standing = 0 AND due_on >= %1 AND due_on <= %2").arg(quoted(first), quoted(last))});
    all.append(
        {"to ask again next month", {.about = PeopleFigure::About::ToReconfirm, .from = first, .to = last},
            among(QStringLiteral(
                "consent_state WHERE filing_system = 1 AND valid_until >= %1 AND valid_until <= %2 "
                "AND state IN (6, 7)")
                      .arg(quoted(first), quoted(last)))});
    all.append({"whose hold is to be reviewed", {.about = PeopleFigure::About::HoldsToReview, .to = today},
        among(QStringLiteral("legal_hold WHERE filing_system = 1 AND released_at IS NULL AND review_on <= %1")
                  .arg(quoted(today)))});
    all.append({"in the archive", {.about = PeopleFigure::About::RestrictedArchive},
        among(QStringLiteral(
            "retention_due WHERE filing_system = 1 AND restricted_from <= %1 AND (keep_until IS "
            "NULL OR keep_until >= %1)")
                  .arg(quoted(today)))});
    return all;
}

void printDrillDowns(
    const House &house, Connection &line, const RetentionFigures &figures, const QString &engine)
{
    constexpr int runs = 7;
    for (const Drilled &drilled : drillDowns(figures)) {
        const Insights insights(house.services->context());
        qint64 total = -1;
        const Timed ours = timed(runs, line, [&] {
            const auto behind = insights.behind(house.permit, customers, drilled.figure).result();
            total = behind ? behind->total : -1;
        });
        const Timed bare = timed(runs, line, [&] {
            std::ignore = Sql(line, "bench",
                QStringLiteral("SELECT COUNT(*) FROM list_customers WHERE ") + drilled.condition)
                              .number();
            std::ignore = Sql(line, "bench",
                QStringLiteral("SELECT name FROM list_customers WHERE %1 ORDER BY due_on, rank LIMIT 50")
                    .arg(drilled.condition))
                              .list([](const Row &row) { return row.text(0); });
        });
        print({.what = QStringLiteral("the %1 %2").arg(bench::counted(total), QLatin1String(drilled.name)) +
                engine,
            .measured = ours.told(),
            .against = QStringLiteral("bare SQL: ") + ms(bare.value),
            .ratio = ours.value / bare.value,
            .wanted = QStringLiteral("<= 100 ms"),
            .met = ours.value <= 100 && total >= 0});
    }
}

void printConsents(const House &house, const QString &engine)
{
    const Insights insights(house.services->context());
    QList<double> ours;
    for (int i = 0; i < 3; ++i)
        ours.append(span([&] { std::ignore = insights.consents(house.permit, customers).result(); }).own);
    print({.what = QStringLiteral("consent dashboard") + engine, .measured = ms(Spread::of(ours).p50)});
}

/// The first look of a day must also find whose standing the day has overtaken.
bool printFirstOfTheDay(const Location &location)
{
    const auto house = openHouse(location, false, Clock(Clock().today().addDays(1)));
    if (!house)
        return false;
    auto figures = Result<RetentionFigures>(RetentionFigures{});
    const double took = milliseconds(
        [&] { figures = house->services->retention().figures(house->permit, customers).result(); });
    if (!figures)
        return failed(figures.error());
    print({.what = QStringLiteral("first dashboard of a day, %1 people, %2")
                       .arg(bench::counted(figures->total()), engineName(location)),
        .measured = ms(took),
        .wanted = QStringLiteral("<= 100 ms"),
        .met = took <= 100});
    return true;
}

bool run(const Location &location)
{
    if (!printFirstOfTheDay(location))
        return false;
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadOnly);
    if (!line)
        return failed(line.error());
    const QString engine = QStringLiteral(", ") + engineName(location);

    // Brings the day back to today.
    if (const auto first = house->services->retention().figures(house->permit, customers).result(); !first)
        return failed(first.error());
    qint64 people = 0;
    const Timed ours = timed(15, **line, [&] {
        const auto figures = house->services->retention().figures(house->permit, customers).result();
        people = figures ? figures->total() : -1;
    });
    qint64 counted = 0;
    const Timed scan = timed(3, **line, [&] {
        counted = 0;
        if (const auto counts = retention_count_repository::counted(**line, customers)) {
            for (const RetentionCount &count : *counts)
                counted += count.people;
        }
    });
    const double figures = ours.value;
    print({.goal = QStringLiteral("9"),
        .what = QStringLiteral("dashboard figures of %1 people").arg(bench::counted(people)) + engine,
        .measured = ours.told(),
        .against = QStringLiteral("full scan of the people: ") + ms(scan.value),
        .ratio = figures / scan.value,
        .wanted = people < goalSize ? QStringLiteral("<= 30 ms") : QStringLiteral("<= 30 ms, <= 0.04x"),
        .met = figures <= 30 && (people < goalSize || figures <= 0.04 * scan.value)});
    print({.what = QStringLiteral("counters agree with the scan") + engine,
        .measured = bench::counted(counted),
        .against = bench::counted(people),
        .wanted = QStringLiteral("equal"),
        .met = counted == people});
    if (const auto shown = house->services->retention().figures(house->permit, customers).result())
        printDrillDowns(*house, **line, *shown, engine);
    printConsents(*house, engine);
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
