#include "app/consent/consent_state.h"
#include "app/consent/purposes.h"
#include "app/gate/gate_run.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>
#include <QUuid>

/// May we: one person, and a newsletter list of the whole file with its reasons, beside a bare scan of the
/// same tables.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
/// The times are of a file of a million people with four acts of consent each.
constexpr qint64 goalPeople = 900'000;
constexpr int actsEach = 4;

struct Asked
{
    Purpose purpose;
    Instant now;
};

Purpose newNewsletter()
{
    return {.key = QStringLiteral("newsletter"),
        .basis = LawfulBasis::Consent,
        .channels = {Channel::Email},
        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .doubleOptIn = true,
        .wording = {.titleNl = QStringLiteral("Nieuwsbrief"),
            .titleEn = QStringLiteral("Newsletter"),
            .wordingNl = QStringLiteral("Ja"),
            .wordingEn = QStringLiteral("Yes")}};
}

Result<Asked> newsletterOf(const House &house)
{
    const auto added = house.services->purposes().add(house.permit, newNewsletter()).result();
    if (!added && added.error().failure != Failure::Duplicate)
        return added.error();
    const auto purposes = house.services->purposes().list(house.permit).result();
    if (!purposes)
        return purposes.error();
    for (const Purpose &purpose : *purposes) {
        if (purpose.key == newNewsletter().key)
            return Asked{purpose, house.services->clock().now()};
    }
    return Error{Failure::NotFound, QStringLiteral("purpose")};
}

/// Whoever is in the file has asked, given, confirmed and in part withdrawn.
Outcome fill(Connection &connection, const Asked &asked)
{
    const auto contacts = Sql(connection, "bench",
        QStringLiteral(
            "SELECT c.id, COALESCE((SELECT MIN(p.id) FROM contact_point p WHERE p.filing_system = 1 "
            "AND p.contact_id = c.id AND p.kind = 1), 0) FROM contact c WHERE c.filing_system = 1"))
                              .list([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!contacts)
        return contacts.error();
    const auto first = reserveIds(connection, QStringLiteral("consent_event"), contacts->size() * actsEach);
    if (!first)
        return first.error();
    const auto writer = BulkWriter::open(connection, "bench", QStringLiteral("consent_event"),
        QStringLiteral(
            "filing_system id ref contact_id purpose_id channel act happened_at recorded_at recorded_by "
            "method subject_confirmed statement detail_id remark")
            .split(u' '));
    qint64 number = *first;
    for (const auto &[contact, mailbox] : *contacts) {
        for (int step = 0; step < actsEach; ++step) {
            const ConsentAct last = contact % 5 == 0 ? ConsentAct::Withdrawn : ConsentAct::Reaffirmed;
            const ConsentAct acts[actsEach] = {
                ConsentAct::Asked, ConsentAct::Given, ConsentAct::Confirmed, last};
            const qint64 moment = asked.now.micros - (actsEach - step) * 30 * Instant::day;
            writer->integer(static_cast<qint64>(customers));
            writer->integer(number++);
            writer->text(QUuid::createUuid().toString(QUuid::WithoutBraces));
            writer->integer(contact);
            writer->integer(asked.purpose.id.number());
            writer->integer(static_cast<qint64>(Channel::Email));
            writer->integer(static_cast<qint64>(acts[step]));
            writer->integer(moment);
            writer->integer(moment);
            writer->text(QStringLiteral("bench"));
            writer->text(QStringLiteral("web-form"));
            writer->integer(1);
            writer->text(QStringLiteral("Ja"));
            writer->integer(mailbox);
            writer->text(QString());
            writer->endRow();
        }
    }
    return writer->finish();
}

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

void printOne(Connection &connection, const GateQuestion &question, qint64 people, const QString &engine)
{
    QList<double> times;
    for (int i = 0; i < 300; ++i) {
        const Id<Contact> contact(1 + i * std::max<qint64>(1, people / 300));
        times.append(span([&] { std::ignore = gate_run::forOne(connection, question, contact); }).own);
    }
    const double p95 = Spread::of(times).p95;
    print({.what = QStringLiteral("may we, one person, p95") + engine,
        .measured = ms(p95),
        .wanted = QStringLiteral("<= 2 ms"),
        .met = p95 <= 2});
}

void printAll(Connection &connection, const GateQuestion &question, const QString &engine)
{
    qint64 people = 0;
    qint64 allowed = 0;
    const double took = span([&] {
        const auto ran = gate_run::forAll(connection, question, [&](Id<Contact>, const GateAnswer &answer) {
            ++people;
            allowed += answer.allowed ? 1 : 0;
            return true;
        });
        if (!ran)
            failed(ran.error());
    }).own;
    const double scan = bareScan(connection);
    print({.what = QStringLiteral("newsletter list of %1 people with reasons").arg(counted(people)) + engine,
        .measured = ms(took),
        .against = QStringLiteral("bare scan of the same tables: ") + ms(scan),
        .ratio = took / scan,
        .wanted = people < goalPeople ? QString() : QStringLiteral("<= 10 s"),
        .met = people < goalPeople ? std::nullopt : std::optional(took <= 10'000)});
    printNote(QStringLiteral("%1 of them may be reached").arg(counted(allowed)));
}

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    const auto asked = newsletterOf(*house);
    if (!asked)
        return failed(asked.error());
    const auto line = Connection::open(house->services->location(), Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    const auto events = Sql(**line, "bench",
        QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE filing_system = 1 AND purpose_id = ?"))
                            .bind(asked->purpose.id)
                            .number();
    if (!events)
        return failed(events.error());
    const auto people =
        Sql(**line, "bench", QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = 1")).number();
    if (!people)
        return failed(people.error());
    if (*events < *people) {
        const auto filled = writing(**line, [&](Connection &writer) { return fill(writer, *asked); });
        if (!filled)
            return failed(filled.error());
    }
    const GateQuestion question{.purpose = asked->purpose.id, .channel = Channel::Email, .at = asked->now};
    const QString engine = QStringLiteral(", ") + engineName(location);
    printOne(**line, question, *people, engine);
    printAll(**line, question, engine);
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
