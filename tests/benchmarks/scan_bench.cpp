#include "app/contacts/contact_draft.h"
#include "app/contacts/contacts.h"
#include "app/findings/findings.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>

/// How long it takes to look for forbidden numbers and words in all that somebody wrote (domain.md 11.2).
namespace {

using namespace bench;

/// Of so many notes one holds something that may not be there.
constexpr int oneIn = 1000;

const QString body = QStringLiteral(
    "Gebeld op 12-03-2026 over order 123456789 en de factuur van 1.250,00. Wil dinsdag teruggebeld worden op "
    "06-12345678 tussen 9 en 12 uur; afspraak met de buitendienst gemaakt, bezorgadres blijft gelijk. "
    "Betaalt "
    "van NL91 ABNA 0417 1643 00. Klant was tevreden over de levering en vraagt om een offerte voor het "
    "najaar.");

/// Notes of one person, until there are so many.
Outcome fillNotes(const House &house, qint64 wanted)
{
    const auto line = Connection::open(house.services->location(), Connection::Access::ReadWrite);
    if (!line)
        return line.error();
    const auto there = Sql(**line, "bench.notes", QStringLiteral("SELECT COUNT(*) FROM note")).number();
    if (!there || *there >= wanted)
        return there ? Outcome(done) : Outcome(there.error());
    ContactDraft draft;
    draft.kind = ContactKind::Customer;
    draft.name.surname = QStringLiteral("Meting");
    draft.provenance.source = QStringLiteral("meting");
    draft.provenance.collectedOn = QDate(2026, 1, 5);
    draft.provenance.basis = QStringLiteral("b");
    const auto contact =
        house.services->contacts().add(house.permit, FilingSystem::Customers, draft).result();
    if (!contact)
        return contact.error();
    return writing(**line, [&](Connection &connection) -> Outcome {
        const auto added = Sql(connection, "bench.fill",
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                           "INSERT INTO note (filing_system, contact_id, body, written_at, written_by) "
                           "SELECT 1, ?, CASE WHEN i % ? = 0 THEN ? ELSE ? END, i, 'x' FROM n"))
                               .bind(wanted - *there)
                               .bind(*contact)
                               .bind(oneIn)
                               .bind(body + QStringLiteral(" bsn 111222333, heeft diabetes"))
                               .bind(body)
                               .run();
        return added ? Outcome(done) : Outcome(added.error());
    });
}

bool run(const Location &location, bool create, qint64 notes)
{
    const auto house = openHouse(location, create);
    if (!house)
        return false;
    if (auto filled = fillNotes(*house, notes); !filled)
        return failed(filled.error());
    Result<ScanReport> report = ScanReport();
    const Effort effort = measured(cpuOfThisProcess,
        [&] { report = house->services->findings().scan(house->permit, FilingSystem::Customers).result(); });
    if (!report)
        return failed(report.error());
    const double megabytes = double(body.size()) * double(report->texts) / 1e6;
    print({.what = QStringLiteral("search of %1 texts, %2").arg(counted(report->texts), engineName(location)),
        .measured = QStringLiteral("%1, CPU %2, %3 MB/s")
                        .arg(seconds(effort.wall), seconds(effort.cpu),
                            QString::number(megabytes / effort.wall, 'f', 1)),
        .against = QStringLiteral("%1 found").arg(counted(report->opened))});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addPlaceOptions(parser);
    parser.addOption({QStringLiteral("create"), QStringLiteral("Makes the file.")});
    parser.addOption({QStringLiteral("notes"), QStringLiteral("So many notes."), QStringLiteral("N"),
        QStringLiteral("1000000")});
    parser.process(application);
    if (placeOf(parser).target.isEmpty())
        parser.showHelp(2);
    return run(placeOf(parser), parser.isSet(QStringLiteral("create")),
               parser.value(QStringLiteral("notes")).toLongLong())
        ? 0
        : 1;
}
