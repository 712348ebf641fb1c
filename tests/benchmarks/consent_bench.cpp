#include "app/consent/consent_repository.h"
#include "app/consent/consents.h"
#include "app/consent/purpose_repository.h"
#include "app/consent/purposes.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// A person's history, and how everybody stood at a moment, of a file with four acts of consent a person
/// (performance.md 5). The file is made here: `--people`, empty `--file` or `--server`.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr qint64 goalSize = 900'000;

bool ran(Connection &line, const QString &sql)
{
    const auto done = Sql(line, "bench.fill", sql).once().run();
    return done ? true : failed(done.error());
}

/// People by number, and their acts in four rounds, so that nobody's lie together.
bool fill(Connection &line, int people)
{
    const bool isServer = line.isShared();
    const QString numbers =
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
            .arg(people);
    if (!ran(line,
            QStringLiteral(
                "INSERT INTO contact (filing_system, ref, kind, initials, given_name, infix, surname, "
                "sort_key, created_at, changed_at, changed_by) ") +
                numbers +
                QStringLiteral(
                    "SELECT 1, CAST('ref' || i AS %1), 1, '', '', '', 'Dam', 'dam', 1, 1, 'x' FROM n")
                    .arg(isServer ? QStringLiteral("BYTEA") : QStringLiteral("BLOB"))))
        return false;
    const QList<std::pair<int, int>> rounds = {{1, 700}, {2, 650}, {6, 400}, {2, 100}};
    for (const auto &[act, daysAgo] : rounds) {
        // A third of the withdrawals never came; half of the people are on another purpose.
        const QString condition = act == 6 ? QStringLiteral("WHERE c.id % 3 <> 0") : QString();
        if (!ran(line,
                QStringLiteral(
                    "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
                    "happened_at, recorded_at, recorded_by, method, subject_confirmed, wording_id, "
                    "statement, remark) SELECT 1, 'r%1-' || c.id, c.id, 1 + c.id % 2, 1, %2, "
                    "1773500400000000 - (%1 + c.id % 50) * 86400000000, 1773500400000000, 'x', 'paper', 0, "
                    "1, '', '' FROM contact c %3 ORDER BY (c.id * 7919) % 1000003")
                    .arg(daysAgo)
                    .arg(act)
                    .arg(condition)))
            return false;
    }
    return true;
}

bool run(const Location &location, int people)
{
    const auto house = openHouse(location, true);
    if (!house)
        return false;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    for (const char *key : {"news", "events"}) {
        const auto added = house->services->purposes()
                               .add(house->permit,
                                   {.key = QString::fromLatin1(key),
                                       .channels = {Channel::Email},
                                       .wording = {.titleNl = QStringLiteral("Nieuws"),
                                           .titleEn = QStringLiteral("News"),
                                           .wordingNl = QStringLiteral("Ja."),
                                           .wordingEn = QStringLiteral("Yes.")}})
                               .result();
        if (!added)
            return failed(added.error());
    }
    const auto filled = writing(**line, [&](Connection &connection) -> Outcome {
        if (auto allowed = connection.allowLongStatements(); !allowed)
            return allowed;
        return fill(connection, people) ? Outcome(done)
                                        : Outcome(Error{Failure::Internal, QStringLiteral("bench.fill")});
    });
    if (!filled)
        return failed(filled.error());
    const QString engine = QStringLiteral(", ") + engineName(location);
    const auto purposes = purpose_repository::all(**line);
    const auto events =
        Sql(**line, "bench.count", QStringLiteral("SELECT COUNT(*) FROM consent_event")).number();

    QList<double> histories;
    for (int i = 0; i < 200; ++i) {
        const Id<Contact> somebody(1 + (i * 104'729) % people);
        histories.append(
            span([&] { std::ignore = consent_repository::history(**line, customers, somebody); }).own);
    }
    const double history = Spread::of(histories).p95;
    print({.what = QStringLiteral("history of one of %1").arg(counted(people)) + engine,
        .measured = ms(history),
        .wanted = QStringLiteral("<= 20 ms"),
        .met = history <= 20});

    for (const int daysAgo : {0, 400}) {
        qint64 running = 0;
        const double took = span([&] {
            for (const Purpose &purpose : *purposes) {
                std::ignore = consent_repository::standingOfAllAsOf(**line, customers, purpose,
                    Channel::Email, Instant{1'773'500'400'000'000 - daysAgo * Instant::day},
                    [&](Id<Contact>, const ConsentStanding &standing) {
                        running += mayProcess(standing.state) ? 1 : 0;
                        return true;
                    });
            }
        }).own;
        print({.what = QStringLiteral("everybody as of %1 days ago, %2 acts, %3 run")
                           .arg(QString::number(daysAgo), counted(*events), counted(running)) +
                engine,
            .measured = ms(took),
            .wanted = people < goalSize ? QString() : QStringLiteral("<= 15 s"),
            .met = people < goalSize ? std::optional<bool>() : std::optional(took <= 15'000)});
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addOption({QStringLiteral("people"), QStringLiteral("How many."), QStringLiteral("N"),
        QStringLiteral("100000")});
    parser.process(application);
    printHeading(QStringLiteral("Consent"));
    return run(placeOf(parser), parser.value(QStringLiteral("people")).toInt()) ? 0 : 1;
}
