#include "app/changes/service_context.h"
#include "app/insights/insights.h"
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

QList<Drilled> drillDowns(const RetentionFigures &figures)
{
    const QString today = figures.asOf.toString(Qt::ISODate);
    const QString soon = figures.asOf.addDays(dueSoonDays).toString(Qt::ISODate);
    const RetentionMonth month = figures.months.value(1);
    const QDate last = month.month.addMonths(1).addDays(-1);
    return {{"whose term is over", {.states = {RetentionState::TermOver}},
                QStringLiteral("standing IN (0, 1, 3) AND due_on <> '' AND due_on < '%1'").arg(today)},
        {"within their term", {.states = {RetentionState::WithinTerm}},
            QStringLiteral("standing = 0 AND (due_on = '' OR due_on > '%1')").arg(soon)},
        {"customers due soon", {.kind = ContactKind::Customer, .states = {RetentionState::DueSoon}},
            QStringLiteral("kind = 1 AND standing = 0 AND due_on >= '%1' AND due_on <= '%2'")
                .arg(today, soon)},
        {"to erase next month", {.about = PeopleFigure::About::ToErase, .from = month.month, .to = last},
            QStringLiteral("standing = 0 AND due_on >= '%1' AND due_on <= '%2'")
                .arg(month.month.toString(Qt::ISODate), last.toString(Qt::ISODate))},
        {"in the archive", {.about = PeopleFigure::About::RestrictedArchive},
            QStringLiteral("contact_id IN (SELECT contact_id FROM retention_due WHERE filing_system = 1 AND "
                           "restricted_from <= '%1' AND (keep_until IS NULL OR keep_until >= '%1'))")
                .arg(today)}};
}

void printDrillDowns(
    const House &house, Connection &line, const RetentionFigures &figures, const QString &engine)
{
    for (const Drilled &drilled : drillDowns(figures)) {
        const Insights insights(house.services->context());
        QList<double> ours;
        qint64 total = -1;
        for (int i = 0; i < 7; ++i) {
            ours.append(span([&] {
                const auto behind = insights.behind(house.permit, customers, drilled.figure).result();
                total = behind ? behind->total : -1;
            }).own);
        }
        QList<double> bare;
        for (int i = 0; i < 7; ++i) {
            bare.append(span([&] {
                std::ignore = Sql(line, "bench",
                    QStringLiteral("SELECT COUNT(*) FROM list_customers WHERE ") + drilled.condition)
                                  .number();
                std::ignore = Sql(line, "bench",
                    QStringLiteral("SELECT name FROM list_customers WHERE %1 ORDER BY due_on, rank LIMIT 50")
                        .arg(drilled.condition))
                                  .list([](const Row &row) { return row.text(0); });
            }).own);
        }
        const double mine = Spread::of(ours).p50;
        const double sql = Spread::of(bare).p50;
        print({.what = QStringLiteral("the %1 %2").arg(bench::counted(total), QLatin1String(drilled.name)) +
                engine,
            .measured = ms(mine),
            .against = QStringLiteral("bare SQL: ") + ms(sql),
            .ratio = mine / sql,
            .wanted = QStringLiteral("<= 100 ms"),
            .met = mine <= 100 && total >= 0});
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
