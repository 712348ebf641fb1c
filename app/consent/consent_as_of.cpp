#include "app/consent/consent_history.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/sql.h"

#include <QHash>

#include <functional>
#include <set>

namespace consent_repository {

namespace {

/// So many acts are read at once: a server sends all that is asked for before the first is looked at.
constexpr qint64 actsAtOnce = 200'000;

StateRow stateAsOf(const QList<ConsentEvent> &line, const Purpose &purpose, Instant moment)
{
    const ConsentStanding standing = consentStanding(actsOf(line, purpose), moment);
    return {.contact = line.first().contact,
        .purpose = line.first().purpose,
        .channel = line.first().channel,
        .state = standing.state,
        .since = standing.since.value_or(line.first().happenedAt),
        .validUntil = standing.validUntil.value_or(QDate()),
        .event = standing.act != 0 ? Id<ConsentEvent>(standing.act) : line.last().id};
}

/// The acts of giving that bear no proof, which therefore change nothing. They are hardly ever there.
Result<std::set<qint64>> unprovenOf(
    Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, Channel channel)
{
    std::set<qint64> unproven;
    const auto read = BulkReader(connection, "consent.unproven",
        QStringLiteral("SELECT id FROM consent_event WHERE filing_system = ? AND purpose_id = ? "
                       "AND channel = ? AND act = 2 AND (method = '' OR happened_at = 0 OR "
                       "(wording_id IS NULL AND statement = ''))"))
                          .bind(static_cast<qint64>(filingSystem))
                          .bind(purpose.number())
                          .bind(static_cast<qint64>(channel))
                          .each([&](const BulkRow &row) {
                              unproven.insert(row.integer(0));
                              return true;
                          });
    if (!read)
        return read.error();
    return unproven;
}

/// Folds one person's acts after another's as they come in the order of (person, moment, number).
class LineFold final
{
public:
    using Take = std::function<bool(Id<Contact>, const ConsentStanding &)>;

    LineFold(Instant moment, const Take &take) : m_moment(moment), m_take(take) {}

    /// False when no more is wanted.
    bool add(qint64 contact, const ConsentActOn &act)
    {
        if (contact != m_contact && !end())
            return false;
        m_contact = contact;
        takeNext(m_standing, act);
        return true;
    }

    bool end()
    {
        bool goesOn = true;
        if (m_contact != 0) {
            endBy(m_standing, m_moment);
            goesOn = m_take(Id<Contact>(m_contact), m_standing);
        }
        m_contact = 0;
        m_standing = {};
        return goesOn;
    }

private:
    Instant m_moment;
    const Take &m_take;
    qint64 m_contact = 0;
    ConsentStanding m_standing;
};

/// Where the next piece of the index begins.
struct PieceStart
{
    qint64 contact = 0;
    qint64 at = 0;
    qint64 id = 0;
};

} // namespace

Result<QList<StateRow>> statesAsOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant moment)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    const auto events = everythingOf(connection, filingSystem, contact, moment);
    if (!events)
        return events.error();
    QHash<qint64, Purpose> known;
    for (const Purpose &purpose : *purposes)
        known.insert(purpose.id.number(), purpose);
    QList<StateRow> states;
    for (qsizetype from = 0; from < events->size();) {
        qsizetype to = from + 1;
        while (to < events->size() && events->at(to).purpose == events->at(from).purpose &&
            events->at(to).channel == events->at(from).channel)
            ++to;
        const Purpose purpose = known.value(events->at(from).purpose.number());
        states.append(stateAsOf(events->mid(from, to - from), purpose, moment));
        from = to;
    }
    return states;
}

namespace {

using BindTo = std::function<Sql &(Sql &)>;

/// Takes one person's acts away of which `condition` holds, and derives all their lines anew.
Outcome removeWhere(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &condition, const BindTo &bind, Instant now)
{
    const QString where = QStringLiteral("filing_system = ? AND contact_id = ?");
    Sql counting(connection, "consent.remove-count",
        QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE %1 AND %2").arg(where, condition));
    const auto brought = bind(counting.bind(filingSystem).bind(contact)).number();
    if (!brought)
        return brought.error();
    if (*brought == 0)
        return done;
    // The permit is what the guard of the history lets through; it goes in the same transaction.
    Sql permit(connection, "consent.remove-permit",
        QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)"));
    Sql acts(connection, "consent.remove",
        QStringLiteral("DELETE FROM consent_event WHERE %1 AND %2").arg(where, condition));
    Sql permitted(
        connection, "consent.remove-permitted", QStringLiteral("DELETE FROM erasure_permit WHERE ") + where);
    Sql states(
        connection, "consent.remove-states", QStringLiteral("DELETE FROM consent_state WHERE ") + where);
    bind(acts.bind(filingSystem).bind(contact));
    for (Sql *sql : {&permit, &permitted, &states})
        sql->bind(filingSystem).bind(contact);
    for (Sql *sql : {&permit, &acts, &permitted, &states}) {
        if (const auto ran = sql->run(); !ran)
            return ran.error();
    }
    const auto standing = statesAsOf(connection, filingSystem, contact, now);
    if (!standing)
        return standing.error();
    for (const StateRow &row : *standing) {
        if (auto stored = storeState(connection, filingSystem, row); !stored)
            return stored;
    }
    return done;
}

} // namespace

Outcome removeBatch(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<ImportBatch> batch, Instant now)
{
    return removeWhere(
        connection, filingSystem, contact, QStringLiteral("batch_id = ?"),
        [batch](Sql &sql) -> Sql & { return sql.bind(batch); }, now);
}

Outcome removeBulk(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &bulkRef, Instant now)
{
    return removeWhere(
        connection, filingSystem, contact, QStringLiteral("bulk_ref = ?"),
        [&bulkRef](Sql &sql) -> Sql & { return sql.bind(bulkRef); }, now);
}

Outcome standingOfAllAsOf(Connection &connection, FilingSystem filingSystem, const Purpose &purpose,
    Channel channel, Instant moment, const std::function<bool(Id<Contact>, const ConsentStanding &)> &take)
{
    const auto unproven = unprovenOf(connection, filingSystem, purpose.id, channel);
    if (!unproven)
        return unproven.error();
    LineFold fold(moment, take);
    PieceStart start;
    for (qint64 read = actsAtOnce; read == actsAtOnce;) {
        read = 0;
        bool goesOn = true;
        BulkReader piece(connection, "consent.as-of",
            QStringLiteral("SELECT contact_id, happened_at, id, act, valid_until, corrects_id "
                           "FROM consent_event WHERE filing_system = ? AND purpose_id = ? AND channel = ? "
                           "AND (contact_id, happened_at, id) > (?, ?, ?) "
                           "ORDER BY contact_id, happened_at, id LIMIT ?"));
        const auto taken =
            piece.bind(static_cast<qint64>(filingSystem))
                .bind(purpose.id.number())
                .bind(static_cast<qint64>(channel))
                .bind(start.contact)
                .bind(start.at)
                .bind(start.id)
                .bind(actsAtOnce)
                .each([&](const BulkRow &row) {
                    ++read;
                    start = {row.integer(0), row.integer(1), row.integer(2)};
                    if (start.at > moment.micros)
                        return true;
                    const QDate until = row.day(4);
                    goesOn = fold.add(start.contact,
                        {.act = row.as<ConsentAct>(3),
                            .at = {start.at},
                            .id = start.id,
                            .validUntil = until.isValid() ? std::optional(until) : std::nullopt,
                            .guards = {.doubleOptInRequired = purpose.doubleOptIn && row.integer(5) == 0,
                                .proofComplete = !unproven->contains(start.id)}});
                    return goesOn;
                });
        if (!taken)
            return taken;
        if (!goesOn)
            return done;
    }
    fold.end();
    return done;
}

} // namespace consent_repository
