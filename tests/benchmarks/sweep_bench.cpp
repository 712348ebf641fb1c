#include "app/changes/bulk_derived.h"
#include "app/retention/retention.h"
#include "app/retention/retention_count_repository.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "app/sweeping/sweeps.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

/// Computing everybody's terms anew after a change of rules beside an UPDATE of the wide table (goal 11), and
/// a run over the terms beside the bare question who is due.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
/// The 3 s and the 0.3 of goal 11 are of a million.
constexpr qint64 goalSize = 900'000;
constexpr double secondsPerRun = 20;

Result<std::unique_ptr<Connection>> lineTo(const House &house)
{
    return Connection::open(house.services->location(), Connection::Access::ReadWrite);
}

Result<qint64> numberOf(Connection &line, const QString &question)
{
    return Sql(line, "bench.number", question).number();
}

/// Gives everybody dealings of the past ten years, and every third an invoice, where nobody has any yet: what
/// terms are computed from. Whether it did.
Result<bool> giveDealings(Connection &line, bool isEmbedded)
{
    const auto there = numberOf(line, QStringLiteral("SELECT COUNT(*) FROM relation_fact"));
    if (!there || *there > 0)
        return there ? Result<bool>(false) : Result<bool>(there.error());
    const QString day = isEmbedded
        ? QStringLiteral("date('2017-01-01', '+' || ((id * 7919) % 3600) || ' days')")
        : QStringLiteral("to_char(date '2017-01-01' + ((id * 7919) % 3600)::integer, 'YYYY-MM-DD')");
    return writing(line, [&](Connection &inside) -> Result<bool> {
        for (const RelationFactKind kind : {RelationFactKind::LastPurchase,
                 RelationFactKind::LastContactByPerson, RelationFactKind::InvoiceIssued}) {
            const auto given = Sql(inside, "bench.dealings",
                QStringLiteral("INSERT INTO relation_fact (filing_system, contact_id, kind, day, reference, "
                               "source) SELECT filing_system, id, %1, %2, '', 'bench' FROM contact WHERE "
                               "filing_system = 1 AND id % %3 = 0")
                    .arg(static_cast<int>(kind))
                    .arg(day)
                    .arg(kind == RelationFactKind::InvoiceIssued ? 3 : 1))
                                   .run();
            if (!given)
                return given.error();
        }
        return true;
    });
}

/// The same number of rows changed in place, and taken back.
Result<double> updateOfTheWideTable(Connection &line)
{
    double took = 0;
    const auto taken = writing(line, [&](Connection &inside) -> Outcome {
        Result<int> rows = 0;
        took = span([&] {
            rows = Sql(inside, "bench.update",
                QStringLiteral("UPDATE list_customers SET standing = 1 - standing, due_on = due_on || '0'"))
                       .run();
        }).own;
        return rows ? Outcome(Error{Failure::Cancelled, QStringLiteral("bench")}) : Outcome(rows.error());
    });
    if (!taken && taken.error().failure != Failure::Cancelled)
        return taken.error();
    return took;
}

/// What a load has computed at its end: everybody's terms and what they hold, the list, the counters.
bool computeFromScratch(const House &house, Connection &line, qint64 people, const QString &engine)
{
    Outcome changed = done;
    const double took = span([&] {
        changed = writing(line, [today = house.services->clock().today()](Connection &inside) -> Outcome {
            const auto never = [] { return false; };
            if (auto terms = bulk_derived::recomputeTerms(inside, customers, today, never); !terms)
                return terms;
            if (auto listed = bulk_derived::rebuildList(inside, customers, never); !listed)
                return listed;
            return retention_count_repository::rebuild(inside, customers);
        });
    }).own;
    if (!changed)
        return failed(changed.error());
    print({.what = QStringLiteral("terms and list of %1 people from scratch").arg(counted(people)) + engine,
        .measured = seconds(took / 1000)});
    return true;
}

/// The rule that covers most of what is kept of customers, a year longer or as it was.
Result<RuleChange> proposeLonger(const House &house)
{
    const auto rules = house.services->retention().rules(house.permit).result();
    if (!rules)
        return rules.error();
    for (RetentionRule rule : *rules) {
        if (rule.id != QLatin1String("CUS-14"))
            continue;
        rule.duration = IsoDuration{.years = rule.duration->years == 2 ? 3 : 2};
        return house.services->retention()
            .proposeRule(house.permit,
                {.rule = rule, .baseVersion = rule.version, .reason = QStringLiteral("Measured.")})
            .result();
    }
    return Error{Failure::NotFound, QStringLiteral("retention.rule")};
}

bool measureCancelling(
    const House &house, const Permit &approver, const RuleChange &change, const QString &engine)
{
    // The first question of a day brings the terms up to it, in its turn among those who write.
    std::ignore = house.services->retention().figures(house.permit, customers).result();
    StopRequest stop;
    auto approved = house.services->retention().approveRule(
        approver, change.rule.id, change.number, QStringLiteral("Measured."), stop);
    // What the window asks meanwhile is answered by another thread.
    QList<double> meanwhile;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 1000)
        meanwhile.append(span([&] {
            std::ignore = house.services->retention().figures(house.permit, customers).result();
        }).own);
    stop.stop();
    since.restart();
    const auto answer = approved.result();
    if (answer || answer.error().failure != Failure::Cancelled)
        return answer ? failed({Failure::Internal, QStringLiteral("bench.not-stopped")})
                      : failed(answer.error());
    const auto took = static_cast<double>(since.elapsed());
    print({.what = QStringLiteral("dashboard figures meanwhile, worst of %1").arg(meanwhile.size()) + engine,
        .measured = ms(Spread::of(meanwhile).most),
        .wanted = QStringLiteral("<= 300 ms"),
        .met = Spread::of(meanwhile).most <= 300});
    print({.what = QStringLiteral("a change of rules, from cancel to as it was") + engine,
        .measured = ms(took),
        .wanted = QStringLiteral("<= 1000 ms"),
        .met = took <= 1000});
    return true;
}

/// What a change that somebody makes at their desk waits for its turn, one after the other until the rule
/// counts. Nobody is on hold, so each is turned down once its turn has come.
QList<double> changesMeanwhile(const House &house, const QFuture<Outcome> &approved)
{
    QList<double> waited;
    while (!approved.isFinished())
        waited.append(span([&] {
            std::ignore =
                house.services->retention().release(house.permit, customers, Id<Contact>(1)).result();
        }).own);
    return waited;
}

bool measureRuleChange(const House &house, Connection &line, qint64 people, const QString &engine)
{
    const auto update = updateOfTheWideTable(line);
    if (!update)
        return failed(update.error());
    const auto approver = secondMember(house);
    if (!approver)
        return false;
    const auto change = proposeLonger(house);
    if (!change)
        return failed(change.error());
    if (!measureCancelling(house, *approver, *change, engine))
        return false;
    Outcome approved = done;
    QList<double> meanwhile;
    const double cpu = cpuOfThisProcess();
    const Span took = span([&] {
        const auto approving = house.services->retention().approveRule(
            *approver, change->rule.id, change->number, QStringLiteral("Measured."));
        meanwhile = changesMeanwhile(house, approving);
        approved = approving.result();
    });
    if (!approved)
        return failed(approved.error());
    printNote(QStringLiteral("that change: %1 s on the clock, %2 s of this process' CPU")
                  .arg(took.wall / 1000, 0, 'f', 1)
                  .arg(cpuOfThisProcess() - cpu, 0, 'f', 1));
    print({.what = QStringLiteral("what others change waits meanwhile, worst of %1").arg(meanwhile.size()) +
            engine,
        .measured = ms(Spread::of(meanwhile).most),
        .against = QStringLiteral("the whole: ") + seconds(took.own / 1000),
        .ratio = Spread::of(meanwhile).most / took.own});
    const bool isGoal = people >= goalSize;
    print({.goal = QStringLiteral("11"),
        .what = QStringLiteral("terms of %1 people computed anew for a rule").arg(counted(people)) + engine,
        .measured = seconds(took.own / 1000),
        .against = QStringLiteral("UPDATE of the wide table: ") + seconds(*update / 1000),
        .ratio = took.own / *update,
        .wanted = isGoal ? QStringLiteral("<= 3 s, <= 0.3x; must: <= 10 s") : QStringLiteral("of a million"),
        .met = isGoal ? std::optional(took.own <= 3000 && took.own <= 0.3 * *update) : std::nullopt});
    return true;
}

bool measureSweep(const House &house, Connection &line, const QString &engine)
{
    qint64 due = 0;
    const double bare = span([&] {
        const auto count = numberOf(line,
            QStringLiteral(
                "SELECT COUNT(*) FROM (SELECT contact_id FROM retention_due WHERE filing_system = 1 AND "
                "standing IN (1, 4) AND keep_until < '%1' GROUP BY contact_id) d")
                .arg(house.services->clock().today().toString(Qt::ISODate)));
        due = count ? *count : -1;
    }).own;
    Result<SweepReport> report = SweepReport();
    const double trial = span([&] {
        report = house.services->sweeps()
                     .run(house.permit, customers, {.isTrial = true, .isClockRight = true})
                     .result();
    }).own;
    if (!report)
        return failed(report.error());
    const double run = span([&] {
        report = house.services->sweeps().run(house.permit, customers, {.isClockRight = true}).result();
    }).own;
    if (!report)
        return failed(report.error());
    const double itself =
        static_cast<double>(report->endedAt.value_or(report->ranAt).micros - report->ranAt.micros) / 1000;
    print({.what = QStringLiteral("a run over the terms, %1 due, %2 proposed")
                       .arg(counted(report->due), counted(report->opened)) +
            engine,
        .measured = seconds(itself / 1000),
        .against = QStringLiteral("bare SQL who is due (%1): ").arg(counted(due)) + ms(bare),
        .ratio = itself / bare,
        .wanted = QStringLiteral("<= ") + seconds(secondsPerRun),
        .met = report->endedAt && itself <= secondsPerRun * 1000});
    print(
        {.what = QStringLiteral("the same with the figures of the night, for which everybody is looked at") +
                engine,
            .measured = seconds(run / 1000)});
    print({.what = QStringLiteral("the same on trial") + engine,
        .measured = seconds(trial / 1000),
        .against = QStringLiteral("the same: ") + ms(bare),
        .ratio = trial / bare});
    return true;
}

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto line = lineTo(*house);
    if (!line)
        return failed(line.error());
    const QString engine = QStringLiteral(", ") + engineName(location);
    const auto given = giveDealings(**line, location.backend == Backend::Embedded);
    if (!given)
        return failed(given.error());
    const auto people =
        numberOf(**line, QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = 1"));
    if (!people)
        return failed(people.error());
    if (*given && !computeFromScratch(*house, **line, *people, engine))
        return false;
    return measureRuleChange(*house, **line, *people, engine) && measureSweep(*house, **line, engine);
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
