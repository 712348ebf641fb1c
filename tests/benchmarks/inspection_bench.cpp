#include "app/documents/inspection_report.h"
#include "app/inspection/inspection.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "bench_house.h"
#include "figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

/// The 20 questions of a regulator (domain.md 12), as the page answers them: put together, laid out as
/// tables, and with the digest of the export. After the dashboards have filled the file (run.sh).
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int times = 5;
constexpr double most = 5000; // ms, p95 (domain.md 12)

/// Somebody of whom much is known.
Id<Contact> somebody(Connection &line)
{
    const auto found = Sql(
        line, "bench", QStringLiteral("SELECT MAX(contact_id) FROM consent_event WHERE filing_system = 1"))
                           .number();
    return Id<Contact>(found ? *found : 0);
}

bool measureAll(const House &house, Id<Contact> person, const QString &engine)
{
    QList<double> all;
    for (const InspectionQuestion &question : inspectionQuestions()) {
        QList<double> each;
        qint64 records = 0;
        for (int at = 0; at < times; ++at) {
            std::optional<Error> error;
            each.append(milliseconds([&] {
                const auto answer =
                    house.services->inspection()
                        .answer(house.permit,
                            {.question = question.number, .filingSystem = customers, .person = person})
                        .result();
                if (!answer) {
                    error = answer.error();
                    return;
                }
                records = answer->records();
                inspectionLines(*answer);
                inspectionContent(*answer);
            }));
            if (error)
                return failed(*error);
        }
        const double slowest = *std::max_element(each.begin(), each.end());
        print({.what = QStringLiteral("question %1 of an inspection (%2 records)")
                           .arg(question.number)
                           .arg(records) +
                engine,
            .measured = ms(slowest),
            .wanted = QStringLiteral("<= 5 s"),
            .met = slowest <= most});
        all += each;
    }
    const Spread spread = Spread::of(all);
    print({.what = QStringLiteral("the 20 questions of an inspection, p95") + engine,
        .measured = ms(spread.p95),
        .against = QStringLiteral("slowest ") + ms(spread.most),
        .wanted = QStringLiteral("<= 5 s"),
        .met = spread.p95 <= most});
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.process(application);
    const Location place = placeOf(parser);
    const auto house = openHouse(place, false);
    if (!house)
        return 1;
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadOnly);
    if (!line)
        return failed(line.error()) ? 0 : 1;
    return measureAll(*house, somebody(**line), QStringLiteral(", ") + engineName(place)) ? 0 : 1;
}
