#include "app/consent/consent_event.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/handovers/mailing_lists.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "bench_house.h"
#include "figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

/// A newsletter list of the whole file with the reason of everybody who is left out, beside a bare scan of
/// the tables that it rests on.
namespace {

using namespace bench;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr qint64 listGoalSize = 900'000;
const QString benchPurpose = QStringLiteral("bench-news");

Result<Id<Purpose>> purposeThere(const House &house)
{
    const auto all = house.services->purposes().list(house.permit).result();
    if (!all)
        return all.error();
    for (const Purpose &purpose : *all) {
        if (purpose.key == benchPurpose)
            return purpose.id;
    }
    const QString text = QStringLiteral("Nieuws");
    return house.services->purposes()
        .add(house.permit,
            {.key = benchPurpose,
                .channels = {Channel::Email},
                .categories = {DataCategory::Identity, DataCategory::ContactDetails},
                .wording = {.titleNl = text, .titleEn = text, .wordingNl = text, .wordingEn = text}})
        .result();
}

/// Two in three have consented, in one statement each for events and states.
Outcome consentsThere(Connection &line, Id<Purpose> purpose, Instant at)
{
    const auto present =
        Sql(line, "bench", QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE purpose_id = ?"))
            .bind(purpose)
            .number();
    if (!present || *present > 0)
        return present ? Outcome(done) : Outcome(present.error());
    const QString ref = line.isShared() ? QStringLiteral("CAST(gen_random_uuid() AS TEXT)")
                                        : QStringLiteral("lower(hex(randomblob(16)))");
    return writing(line, [&](Connection &writer) -> Outcome {
        if (auto allowed = writer.allowLongStatements(); !allowed)
            return allowed;
        const auto events = Sql(writer, "bench",
            QStringLiteral(
                "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
                "happened_at, recorded_at, recorded_by, method, subject_confirmed, statement, remark) "
                "SELECT 1, %1, id, %2, 1, %3, %4, %4, 'x', 'web-form', 1, 'Ja', '' FROM contact "
                "WHERE filing_system = 1 AND id % 3 <> 0")
                .arg(ref)
                .arg(purpose.number())
                .arg(static_cast<int>(ConsentAct::Given))
                .arg(at.micros))
                                .run();
        const auto states = Sql(writer, "bench",
            QStringLiteral(
                "INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, "
                "since, event_id) SELECT filing_system, contact_id, purpose_id, channel, %1, "
                "happened_at, id FROM consent_event WHERE purpose_id = %2")
                .arg(static_cast<int>(ConsentState::Given))
                .arg(purpose.number()))
                                .run();
        return events && states ? Outcome(done) : Outcome(events ? states.error() : events.error());
    });
}

/// Every row that such a list rests on, read once and looked at by nobody.
Outcome scanned(Connection &line)
{
    for (const auto *table : {"contact", "contact_point", "consent_state", "consent_event"}) {
        const auto read = Sql(line, "bench",
            QStringLiteral("SELECT * FROM %1 WHERE filing_system = 1").arg(QLatin1String(table)))
                              .each([](const Row &row) { return !row.isNull(0); });
        if (!read)
            return read;
    }
    return done;
}

struct Waited
{
    qint64 acts = 0;
    double longest = 0;
};

/// Records consent of some who are not on the list, over and over, until the list is there.
Waited recordMeanwhile(const House &house, const QFuture<Result<HandoverMade>> &making)
{
    Waited waited;
    for (qint64 i = 0; !making.isFinished(); ++i) {
        const qint64 number = 3 * (1 + i % 50);
        bool isRecorded = false;
        const double took = milliseconds([&] {
            isRecorded = bool(house.services->consents()
                                  .record(house.permit, customers, Id<Contact>(number),
                                      {.purposeKey = benchPurpose,
                                          .act = ConsentAct::Given,
                                          .method = QStringLiteral("paper"),
                                          .statement = QStringLiteral("Ja")})
                                  .result());
        });
        if (!isRecorded)
            continue;
        ++waited.acts;
        waited.longest = std::max(waited.longest, took);
    }
    return waited;
}

bool run(const Location &location)
{
    const auto house = openHouse(location, false);
    if (!house)
        return false;
    auto line = Connection::open(house->services->location(), Connection::Access::ReadWrite);
    if (!line)
        return failed(line.error());
    const auto purpose = purposeThere(*house);
    if (!purpose)
        return failed(purpose.error());
    if (auto there = consentsThere(**line, *purpose, house->services->clock().now()); !there)
        return failed(there.error());
    const QString engine = QStringLiteral(", ") + engineName(location);
    const HandoverQuestion question{.filingSystem = customers,
        .purposeKey = benchPurpose,
        .channel = Channel::Email,
        .recipient = QStringLiteral("own")};
    Result<HandoverPreview> preview = Error{};
    const auto look = [&](const ExclusionsWanted &wanted) {
        return span([&] {
            preview = house->services->mailingLists().preview(house->permit, question, wanted).result();
        }).own;
    };
    const double asked = look({});
    if (!preview)
        return failed(preview.error());
    const double paged = look({.from = preview->excluded / 2});
    if (!preview)
        return failed(preview.error());
    Outcome read = done;
    const double scan = span([&] { read = scanned(**line); }).own;
    if (!read)
        return failed(read.error());
    const QTemporaryDir folder;
    Result<HandoverMade> made = Error{};
    Waited waited;
    const double whole = milliseconds([&] {
        const auto making = house->services->mailingLists().make(
            house->permit, {.question = question, .path = folder.filePath(QStringLiteral("lijst.zip"))});
        waited = recordMeanwhile(*house, making);
        made = making.result();
    });
    if (!made)
        return failed(made.error());
    const qint64 people = preview->included + preview->excluded;
    print({.what = QStringLiteral("newsletter list of %1 people, with reasons").arg(counted(people)) + engine,
        .measured = ms(asked),
        .against = QStringLiteral("bare scan of the same tables: ") + ms(scan),
        .ratio = asked / scan,
        .wanted = people < listGoalSize ? QString() : QStringLiteral("<= 10 s"),
        .met = people < listGoalSize ? std::nullopt : std::optional(asked <= 10'000)});
    print(
        {.what = QStringLiteral("a further page of those who are left out") + engine, .measured = ms(paged)});
    print({.what = QStringLiteral("consent recorded while that list was made, longest of %1")
                       .arg(counted(waited.acts)) +
            engine,
        .measured = ms(waited.longest)});
    print({.what = QStringLiteral("the same written, encrypted and recorded for %1 people")
                       .arg(counted(made->handover.included)) +
            engine,
        .measured = ms(whole),
        .against = QStringLiteral("bare scan of the same tables: ") + ms(scan),
        .ratio = whole / scan});
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
