#include "concerned_part.h"

#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/informing/informing_event.h"
#include "app/registers/processors.h"
#include "app/statement/privacy_statements.h"
#include "app/statement/statement_repository.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "figures.h"

#include <algorithm>

namespace bench {

namespace {

using Whom = PrivacyStatements::Whom;

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int times = 5;
constexpr double most = 5000; // ms, as for what a regulator asks (domain.md 12)
constexpr int first = 200;    // as the page shows them
constexpr int piece = 5'000;  // as the page saves them

/// One that people are kept for without being asked.
Result<Purpose> purposeOfAll(const House &house)
{
    const auto purposes = house.services->purposes().list(house.permit).result();
    if (!purposes)
        return purposes.error();
    for (const Purpose &purpose : *purposes) {
        if (!purpose.asksConsent() && !purpose.endedAt && purpose.appliesTo.contains(customers))
            return purpose;
    }
    return Error{Failure::NotFound, QStringLiteral("purpose")};
}

/// A ground of the purpose for everybody who has none, and that they were told a day ago.
Outcome carryAll(Connection &line, Id<Purpose> purpose, Instant now)
{
    const QString ref = line.isShared() ? QStringLiteral("CAST(gen_random_uuid() AS TEXT)")
                                        : QStringLiteral("lower(hex(randomblob(16)))");
    return writing(line, [&](Connection &writer) -> Outcome {
        if (auto allowed = writer.allowLongStatements(); !allowed)
            return allowed;
        const auto grounds = Sql(writer, "bench.grounds",
            QStringLiteral(
                "INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, reason, "
                "recorded_at, recorded_by) SELECT 1, c.id, %1, 'b', 'benchmark', %2, 'bench' FROM contact c "
                "WHERE c.filing_system = 1 AND NOT EXISTS (SELECT 1 FROM processing_ground g WHERE "
                "g.filing_system = 1 AND g.contact_id = c.id AND g.purpose_id = %1)")
                .arg(QString::number(purpose.number()), QString::number(now.micros)))
                                 .run();
        const auto told = Sql(writer, "bench.told",
            QStringLiteral("INSERT INTO informing_event (filing_system, ref, contact_id, manner, origin, "
                           "happened_at, recorded_at, recorded_by, statement, reason) SELECT 1, %1, id, %2, "
                           "%3, %4, %4, 'bench', '', '' FROM contact WHERE filing_system = 1")
                .arg(ref, QString::number(static_cast<int>(InformingManner::AtCollection)),
                    QString::number(static_cast<int>(DataOrigin::Person)),
                    QString::number(now.micros - Instant::day)))
                              .run();
        return grounds && told ? Outcome(done) : Outcome(grounds ? told.error() : grounds.error());
    });
}

/// What the registers say now becomes the version in force, whatever a demonstration lacks.
Outcome publishAsItIs(const House &house)
{
    const PrivacyStatements &statements = house.services->privacyStatements();
    const auto draft = statements.standing(house.permit).result();
    const auto before = statements.versions(house.permit).result();
    if (!draft || !before)
        return draft ? before.error() : draft.error();
    StatementVersion version{.number = before->isEmpty() ? 1 : before->first().number + 1,
        .facts = draft->facts,
        .htmlNl = "<p>nl</p>",
        .htmlEn = "<p>en</p>",
        .publishedAt = house.services->clock().now(),
        .publishedBy = house.permit.staffRef()};
    version.digest =
        statement_version::digestOf(statement_facts::bytesOf(version.facts), version.htmlNl, version.htmlEn);
    return house.services->context()
        .change(house.permit,
            [version](Change &change) -> Outcome {
                if (auto added = statement_repository::add(change.connection(), version); !added)
                    return added;
                return change.audit({.action = QStringLiteral("statement.publish"),
                    .objectKind = QStringLiteral("statement"),
                    .objectRef = QString::number(version.number)});
            })
        .result();
}

Outcome addRecipient(const House &house, Id<Purpose> purpose)
{
    const auto known = house.services->processors().list(house.permit).result();
    if (!known)
        return known.error();
    const auto added = house.services->processors()
                           .add(house.permit,
                               {.name = QStringLiteral("Wolk %1 B.V.").arg(known->size()),
                                   .country = QStringLiteral("DE"),
                                   .flows = {{.purpose = purpose}}})
                           .result();
    return added ? Outcome(done) : Outcome(added.error());
}

/// How many the page tells of.
Result<qint64> toldOf(const House &house, Whom whom)
{
    const auto standing = house.services->privacyStatements().standing(house.permit).result();
    if (!standing)
        return standing.error();
    return whom == Whom::Draft ? standing->concerned : standing->toBeInformed;
}

Result<qint64> listed(const House &house, Whom whom, int pieceSize, bool isAll)
{
    qint64 sum = 0;
    Id<Contact> after;
    for (;;) {
        const auto some = house.services->privacyStatements()
                              .concerned(house.permit, customers, whom, after, pieceSize)
                              .result();
        if (!some)
            return some.error();
        sum += some->size();
        if (!isAll || some->size() < pieceSize)
            return sum;
        after = some->last().contact;
    }
}

/// What reading everybody's name once takes, and what they are kept for.
double bareRead(Connection &line)
{
    return milliseconds([&] {
        std::ignore = Sql(line, "bench",
            QStringLiteral("SELECT id, initials, given_name, infix, surname FROM contact "
                           "WHERE filing_system = 1 ORDER BY id"))
                          .list([](const Row &row) { return row.text(4); });
        std::ignore = Sql(line, "bench",
            QStringLiteral("SELECT COUNT(reason) FROM processing_ground WHERE filing_system = 1"))
                          .number();
    });
}

class ConcernedPart final
{
public:
    ConcernedPart(const House &house, Connection &reader, QString engine)
        : m_house(house), m_reader(reader), m_engine(std::move(engine))
    {}

    bool run(Whom whom, const QString &when)
    {
        const auto told = [&] { return toldOf(m_house, whom); };
        const auto shown = [&] { return listed(m_house, whom, first, false); };
        const auto whole = [&] { return listed(m_house, whom, piece, true); };
        if (!printSlowest(QStringLiteral("concerned by a new processor, %1: how many").arg(when), told) ||
            !printSlowest(QStringLiteral("the first %1 of them").arg(first), shown))
            return false;
        if (m_last != first)
            return lacking();
        if (!printSlowest(QStringLiteral("all of them, as the list is saved"), whole))
            return false;
        const auto count = told();
        // As many are counted as are listed; the count is of both files.
        return count && *count >= m_last && m_last > first ? true : lacking();
    }

private:
    static bool lacking()
    {
        printNote(QStringLiteral("FAILED: not everybody who is concerned was found"));
        return false;
    }

    template <typename Work>
    bool printSlowest(const QString &what, Work work)
    {
        QList<double> each;
        for (int at = 0; at < times; ++at) {
            Result<qint64> found = 0;
            each.append(milliseconds([&] { found = work(); }));
            if (!found)
                return failed(found.error());
            m_last = *found;
        }
        const double slowest = *std::max_element(each.begin(), each.end());
        const double bare = bareRead(m_reader);
        print({.what = QStringLiteral("%1 (%2)").arg(what, counted(m_last)) + m_engine,
            .measured = ms(slowest),
            .against = QStringLiteral("names and grounds read once: ") + ms(bare),
            .ratio = slowest / bare,
            .wanted = QStringLiteral("<= 5 s"),
            .met = slowest <= most});
        return true;
    }

    const House &m_house;
    Connection &m_reader;
    QString m_engine;
    qint64 m_last = 0;
};

} // namespace

bool measureConcerned(const House &house)
{
    const auto purpose = purposeOfAll(house);
    if (!purpose)
        return failed(purpose.error());
    const Location location = house.services->location();
    const auto line = Connection::open(location, Connection::Access::ReadWrite);
    const auto reader = Connection::open(location, Connection::Access::ReadOnly);
    if (!line || !reader)
        return failed(line ? reader.error() : line.error());
    if (auto carried = carryAll(**line, purpose->id, house.services->clock().now()); !carried)
        return failed(carried.error());
    if (auto published = publishAsItIs(house); !published)
        return failed(published.error());
    if (auto added = addRecipient(house, purpose->id); !added)
        return failed(added.error());
    ConcernedPart part(house, **reader, QStringLiteral(", ") + engineName(location));
    if (!part.run(Whom::Draft, QStringLiteral("before it is published")))
        return false;
    if (auto published = publishAsItIs(house); !published)
        return failed(published.error());
    return part.run(Whom::Published, QStringLiteral("once it is published"));
}

} // namespace bench
