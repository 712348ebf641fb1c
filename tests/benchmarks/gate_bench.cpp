#include "app/gate/gate_run.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "consent_filling.h"
#include "figures.h"

#include <QCoreApplication>

/// May we: one person, and a newsletter list of the whole file with its reasons, now and at a moment in the
/// past, beside a bare scan of the same tables.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
/// What reading all of it takes when nothing is made of it.
double bareScan(Connection &connection)
{
    return span([&] {
        for (const QString &sql :
            {QStringLiteral("SELECT COUNT(birth_date) FROM contact WHERE filing_system = ?"),
                QStringLiteral("SELECT SUM(happened_at + act) FROM consent_event WHERE filing_system = ?"),
                QStringLiteral("SELECT COUNT(normalised) FROM contact_point WHERE filing_system = ?")})
            std::ignore = Sql(connection, "bench", sql).bind(customers).number();
    }).own;
}

/// The processor time of this process and of the server's for this line.
class Cpu final
{
public:
    explicit Cpu(Connection &connection)
    {
        if (!connection.isShared())
            return;
        const auto backend = Sql(connection, "bench", QStringLiteral("SELECT pg_backend_pid()")).number();
        m_backend = backend ? *backend : 0;
    }
    double operator()() const { return cpuOfThisProcess() + (m_backend != 0 ? cpuOfServer(m_backend) : 0); }

private:
    qint64 m_backend = 0;
};

void printOne(Connection &connection, const GateQuestion &question, qint64 people, const QString &engine)
{
    constexpr int asked = 300;
    const Cpu cpu(connection);
    QList<double> times;
    const Effort whole = measured(cpu, [&] {
        for (int i = 0; i < asked; ++i) {
            const Id<Contact> contact(1 + i * std::max<qint64>(1, people / asked));
            times.append(span([&] { std::ignore = gate_run::forOne(connection, question, contact); }).own);
        }
    });
    const double p95 = Spread::of(times).p95;
    print({.what = QStringLiteral("may we, one person, p95") + engine,
        .measured = ms(p95),
        .wanted = QStringLiteral("<= 2 ms"),
        .met = p95 <= 2});
    printNote(QStringLiteral("CPU of both sides, mean: ") + ms(whole.cpu * 1000 / asked));
}

/// The same list of now, or of a moment in the past.
struct Moment
{
    QString name = {};
    Instant at = {};
    double wantedSeconds = 0;
};

void printAll(Connection &connection, GateQuestion question, const Moment &moment, const QString &engine)
{
    question.isPast = question.at != moment.at;
    question.at = moment.at;
    qint64 people = 0;
    qint64 allowed = 0;
    const Cpu cpu(connection);
    double took = 0;
    const Effort effort = measured(cpu, [&] {
        took = span([&] {
            const auto ran =
                gate_run::forAll(connection, question, [&](Id<Contact>, const GateAnswer &answer) {
                    ++people;
                    allowed += answer.allowed ? 1 : 0;
                    return true;
                });
            if (!ran)
                failed(ran.error());
        }).own;
    });
    const double scan = bareScan(connection);
    const bool binds = people >= bindingPeople;
    print({.what = QStringLiteral("newsletter list of %1 people with reasons%2")
                       .arg(counted(people), moment.name) +
            engine,
        .measured = ms(took),
        .against = QStringLiteral("bare scan of the same tables: ") + ms(scan),
        .ratio = took / scan,
        .wanted = binds ? QStringLiteral("<= %1 s").arg(moment.wantedSeconds) : QString(),
        .met = binds ? std::optional(took <= moment.wantedSeconds * 1000) : std::nullopt});
    printNote(QStringLiteral("%1 of them may be reached; CPU of both sides %2")
                  .arg(counted(allowed), seconds(effort.cpu)));
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
    const GateQuestion question{.purpose = letter->purpose.id, .channel = Channel::Email, .at = letter->now};
    const QString engine = QStringLiteral(", ") + engineName(location);
    printOne(**reader, question, letter->people, engine);
    printAll(**reader, question, {.at = letter->now, .wantedSeconds = 10}, engine);
    printAll(**reader, question,
        {.name = QStringLiteral(" as of 45 days ago"),
            .at = {letter->now.micros - 45 * Instant::day},
            .wantedSeconds = 15},
        engine);
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
