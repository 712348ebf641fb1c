#include "consent_filling.h"

#include "app/consent/consent_state.h"
#include "app/consent/purposes.h"
#include "app/storage/bulk_settings.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"

#include <QUuid>

namespace bench {

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int actsEach = 4;

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

Result<Purpose> purposeOf(const House &house)
{
    const auto added = house.services->purposes().add(house.permit, newNewsletter()).result();
    if (!added && added.error().failure != Failure::Duplicate)
        return added.error();
    const auto purposes = house.services->purposes().list(house.permit).result();
    if (!purposes)
        return purposes.error();
    for (const Purpose &purpose : *purposes) {
        if (purpose.key == newNewsletter().key)
            return purpose;
    }
    return Error{Failure::NotFound, QStringLiteral("purpose")};
}

struct Reader
{
    qint64 contact = 0;
    qint64 mailbox = 0;
};

/// Everybody, with the first of their e-mail addresses; 0 where there is none.
Result<QList<Reader>> readersOf(Connection &connection)
{
    return Sql(connection, "bench.readers",
        QStringLiteral(
            "SELECT c.id, COALESCE((SELECT MIN(p.id) FROM contact_point p WHERE p.filing_system = 1 "
            "AND p.contact_id = c.id AND p.kind = 1), 0) FROM contact c WHERE c.filing_system = 1 "
            "ORDER BY c.id"))
        .list([](const Row &row) {
            return Reader{row.integer(0), row.integer(1)};
        });
}

ConsentAct actOf(const Reader &reader, int step)
{
    constexpr ConsentAct acts[] = {ConsentAct::Asked, ConsentAct::Given, ConsentAct::Confirmed};
    if (step < actsEach - 1)
        return acts[step];
    return reader.contact % 5 == 0 ? ConsentAct::Withdrawn : ConsentAct::Reaffirmed;
}

Outcome writeActs(Connection &connection, const Newsletter &letter, const QList<Reader> &readers)
{
    const auto first = reserveIds(connection, QStringLiteral("consent_event"), readers.size() * actsEach);
    if (!first)
        return first.error();
    const auto writer = BulkWriter::open(connection, "bench.acts", QStringLiteral("consent_event"),
        QStringLiteral("filing_system id ref contact_id purpose_id channel act happened_at recorded_at "
                       "recorded_by method subject_confirmed statement detail_id remark")
            .split(u' '));
    qint64 number = *first;
    for (int step = 0; step < actsEach; ++step) {
        const qint64 moment = letter.now.micros - (actsEach - step) * 30 * Instant::day;
        for (const Reader &reader : readers) {
            writer->integer(static_cast<qint64>(customers));
            writer->integer(number++);
            writer->text(QUuid::createUuid().toString(QUuid::WithoutBraces));
            writer->integer(reader.contact);
            writer->integer(letter.purpose.id.number());
            writer->integer(static_cast<qint64>(Channel::Email));
            writer->integer(static_cast<qint64>(actOf(reader, step)));
            writer->integer(moment);
            writer->integer(moment);
            writer->text(QStringLiteral("bench"));
            writer->text(QStringLiteral("web-form"));
            writer->integer(1);
            writer->text(QStringLiteral("Ja"));
            writer->integer(reader.mailbox);
            writer->text(QString());
            writer->endRow();
        }
    }
    return writer->finish();
}

Outcome fill(Connection &connection, const Newsletter &letter)
{
    const auto readers = readersOf(connection);
    if (!readers)
        return readers.error();
    auto settings = BulkSettings::begin(connection);
    if (!settings)
        return settings.error();
    const auto filled = writing(connection, [&](Connection &line) -> Outcome {
        auto aside = SetAsideIndexes::of(line, {QStringLiteral("consent_event")});
        if (!aside)
            return aside.error();
        if (auto written = writeActs(line, letter, *readers); !written)
            return written;
        return aside->restore(line);
    });
    const auto ended = settings->end(connection);
    return filled ? ended : filled;
}

} // namespace

std::optional<Newsletter> newsletterOf(const House &house, Connection &connection)
{
    const auto refused = [](const Error &error) {
        failed(error);
        return std::nullopt;
    };
    const auto purpose = purposeOf(house);
    if (!purpose)
        return refused(purpose.error());
    Newsletter letter{.purpose = *purpose, .now = house.services->clock().now()};
    const auto countActs = [&] {
        return Sql(connection, "bench.count",
            QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE filing_system = ? AND purpose_id = ?"))
            .bind(customers)
            .bind(purpose->id)
            .number();
    };
    const auto people =
        Sql(connection, "bench.count", QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
            .bind(customers)
            .number();
    auto acts = countActs();
    if (!people || !acts)
        return refused(people ? acts.error() : people.error());
    if (*acts < *people) {
        if (auto filled = fill(connection, letter); !filled)
            return refused(filled.error());
        acts = countActs();
        if (!acts)
            return refused(acts.error());
    }
    letter.people = *people;
    letter.acts = *acts;
    return letter;
}

} // namespace bench
