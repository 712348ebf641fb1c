#include "app/audit/sealed_trail_repository.h"
#include "app/breaches/breaches.h"
#include "app/contacts/contact_repository.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>
#include <QUuid>

/// "Laptop of X lost, 3 to 5 March": whom, what and which files, out of a view log of a million entries
/// (ahead.md 3, item 12: within 2 seconds).
namespace {

using namespace bench;
using namespace Qt::StringLiterals;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int people = 20'000;
constexpr int colleagues = 20;
constexpr int atOnce = 10'000;
constexpr double wantedMs = 2'000;
constexpr qint64 twoYears = 730 * Instant::day;

Instant began()
{
    return Instant::fromDateTime(QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC));
}

/// People with what is held of them, by the shortest way.
Result<QList<QByteArray>> addPeople(Connection &line)
{
    QList<QByteArray> refs;
    const auto added = writing(line, [&](Connection &writer) -> Outcome {
        for (int i = 0; i < people; ++i) {
            const QByteArray ref = contact_repository::newRef();
            const auto id = contact_repository::add(writer,
                {.filingSystem = customers,
                    .ref = ref,
                    .kind = ContactKind::Customer,
                    .surname = u"Proef%1"_s.arg(i),
                    .sortKey = u"proef%1"_s.arg(i)});
            if (!id)
                return id.error();
            refs.append(ref);
            for (const DataCategory category : {DataCategory::Identity, DataCategory::ContactDetails}) {
                const auto due = Sql(writer, "bench.due",
                    u"INSERT INTO retention_due (filing_system, contact_id, category, standing, rule) VALUES "
                    u"(?, ?, ?, 1, '')"_s)
                                     .bind(customers)
                                     .bind(*id)
                                     .bind(category)
                                     .run();
                if (!due)
                    return due.error();
            }
        }
        return done;
    });
    return added ? Result<QList<QByteArray>>(refs) : Result<QList<QByteArray>>(added.error());
}

/// Whoever opened somebody: one colleague after the other, over two years, each time another person.
Outcome fillTrail(Connection &line, const QString &member, const QList<QByteArray> &refs, qint64 entries)
{
    QStringList actors{member};
    while (actors.size() < colleagues)
        actors.append(QUuid::createUuid().toString(QUuid::WithoutBraces));
    quint64 dice = 7;
    for (qint64 there = 0; there < entries;) {
        QList<AuditEntry> some;
        for (int i = 0; i < atOnce && there < entries; ++i, ++there) {
            dice = dice * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            some.append({.action = u"contact.view"_s,
                .filingSystem = customers,
                .objectKind = u"contact"_s,
                .objectRef = QString::fromLatin1(refs.at(qsizetype((dice >> 33) % refs.size())).toHex()),
                .happenedAt = {began().micros + twoYears / entries * there},
                .actor = actors.at(there % colleagues)});
        }
        const auto sealed = writing(line, [&](Connection &writer) -> Outcome {
            const auto head = sealed_trail_repository::seal(writer, some);
            return head ? Outcome(done) : Outcome(head.error());
        });
        if (!sealed)
            return sealed;
    }
    return done;
}

/// How the engine goes about the one question that reads the trail.
void tellPlan(Connection &line, const QString &member)
{
    const QString explain = line.isShared() ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s;
    const int column = line.isShared() ? 0 : 3;
    const auto plan = Sql(line, "bench.plan",
        explain +
            u"SELECT object_ref, COUNT(*) FROM audit_entry WHERE object_kind = 'contact' AND filing_system = "
            u"1 AND happened_at >= %1 AND happened_at < %2 AND actor = '%3' GROUP BY object_ref"_s
                .arg(began().micros)
                .arg(began().micros + 3 * Instant::day)
                .arg(member))
                          .list([column](const Row &row) { return row.text(column); });
    if (plan)
        printNote(u"plan: "_s + plan->join(u" | "_s));
}

bool measureScope(const House &house, const QString &what, const BreachScopeQuestion &question)
{
    QList<double> each;
    qint64 found = 0;
    qint64 categories = 0;
    for (int i = 0; i < 5; ++i) {
        Result<BreachScope> scope = Error{};
        each.append(
            milliseconds([&] { scope = house.services->breaches().scope(house.permit, question).result(); }));
        if (!scope)
            return failed(scope.error());
        found = scope->people();
        categories = std::count_if(allDataCategories.begin(), allDataCategories.end(),
            [&](DataCategory category) { return scope->categories().contains(category); });
    }
    const Spread spread = Spread::of(each);
    print({.goal = u"ahead 12"_s,
        .what = what,
        .measured = ms(spread.most),
        .against = u"p50 %1, %2 people, %3 categories"_s.arg(ms(spread.p50)).arg(found).arg(categories),
        .wanted = u"<= "_s + ms(wantedMs),
        .met = spread.most <= wantedMs});
    return true;
}

bool run(const Location &location, qint64 entries)
{
    const auto house = openHouse(location, true);
    if (!house)
        return false;
    auto line = Connection::open(house->services->location(), Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    const auto refs = addPeople(**line);
    if (!refs)
        return failed(refs.error());
    if (auto filled = fillTrail(**line, house->permit.staffRef(), *refs, entries); !filled)
        return failed(filled.error());
    printHeading(u"The scope of a breach out of %1 entries, %2"_s.arg(entries).arg(engineName(location)));
    tellPlan(**line, house->permit.staffRef());
    const Instant march = Instant::fromDateTime(QDateTime(QDate(2025, 3, 3), QTime(0, 0), Qt::UTC));
    BreachScopeQuestion laptop{
        .member = house->permit.staffRef(), .from = march, .until = {march.micros + 3 * Instant::day}};
    bool isWell = measureScope(*house, u"laptop of a member lost, 3 to 5 March"_s, laptop);
    laptop.member.clear();
    isWell &= measureScope(*house, u"the same of everybody"_s, laptop);
    laptop.member = house->permit.staffRef();
    laptop.from = began();
    laptop.until = {began().micros + twoYears};
    isWell &= measureScope(*house, u"a member over two years"_s, laptop);
    return isWell;
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
