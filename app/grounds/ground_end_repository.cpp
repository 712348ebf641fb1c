#include "app/grounds/ground_end_repository.h"

#include "app/storage/bulk_writer.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <algorithm>

namespace ground_end_repository {

namespace {

const QString daysKey = QStringLiteral("orphan_days_to_erase");

QString askedKey(FilingSystem filingSystem)
{
    return QStringLiteral("reasons_asked_since_%1").arg(static_cast<int>(filingSystem));
}

/// Everything that could carry somebody's keeping, one row a contact. 6 and 7 are running consents, 8 to 11
/// ended ones (consent_state.h). A ground counts with a reason, its own or that of where it came from, while
/// its purpose is in use.
const QString factsOfContacts = [] {
    const QString grounds = QStringLiteral(
        "FROM processing_ground g JOIN purpose u ON u.id = g.purpose_id "
        "LEFT JOIN provenance gp ON gp.filing_system = g.filing_system AND gp.id = g.provenance_id "
        "WHERE g.filing_system = c.filing_system AND g.contact_id = c.id AND u.ended_at IS NULL "
        "AND (g.reason <> '' OR gp.reason_from > 0)");
    const QString consents = QStringLiteral("FROM consent_state s WHERE s.filing_system = c.filing_system "
                                            "AND s.contact_id = c.id AND s.state IN (%1)");
    return QStringLiteral("SELECT c.id, COALESCE(p.reason_from, 0), COALESCE(p.basis, ''), p.until_on, "
                          "COALESCE(p.recorded_at, c.created_at), "
                          "(SELECT COUNT(*) %1 AND g.holds_until IS NULL), (SELECT MAX(g.holds_until) %1), "
                          "(SELECT COUNT(*) %2 AND s.valid_until IS NULL), (SELECT MAX(s.valid_until) %2), "
                          "(SELECT MAX(s.since) %3), v.ended_at "
                          "FROM contact c LEFT JOIN provenance p ON p.filing_system = c.filing_system "
                          "AND p.id = c.provenance_id LEFT JOIN purpose v ON v.id = p.purpose_id "
                          "WHERE c.filing_system = ? ")
        .arg(grounds, consents.arg(QStringLiteral("6, 7")), consents.arg(QStringLiteral("8, 9, 10, 11")));
}();

/// Whoever came in for a reason that a rule ends has a ground without a day: most people, in one look.
const QString notByRule =
    QStringLiteral("AND (p.id IS NULL OR p.reason_from = 0 OR p.basis = 'a' OR p.until_on IS NOT NULL "
                   "OR v.ended_at IS NOT NULL)");

GroundFacts factsFrom(const Row &row, QDate askedSince, QDate today)
{
    GroundFacts facts{.reasonFrom = row.as<ReasonOrigin>(1),
        .onConsent = row.text(2) == u"a",
        .untilOn = row.day(3),
        .openGround = row.flag(5),
        .lastGroundOn = row.day(6),
        .openConsent = row.flag(7),
        .consentUntil = row.day(8)};
    // Where another day is computed with, what was done since is of that day.
    facts.countsFrom = std::min(std::max(row.instant(4).toLocal().date(), askedSince), today);
    if (const auto ended = row.maybeInstant(9))
        facts.consentEndedOn = std::min(ended->toLocal().date(), today);
    if (const auto ended = row.maybeInstant(10))
        facts.purposeEndedOn = std::min(ended->toLocal().date(), today);
    return facts;
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return outcomeOf(Sql(connection, "ground-end.remove",
        QStringLiteral("DELETE FROM ground_end WHERE filing_system = ? AND contact_id = ?"))
                         .bind(filingSystem)
                         .bind(contact)
                         .run());
}

/// The days that an end is derived with.
struct Days
{
    QDate since = {};
    QDate today = {};
};

using FoundEnds = QList<std::pair<qint64, std::optional<GroundEnd>>>;

Outcome storeEnds(Connection &connection, FilingSystem filingSystem, const FoundEnds &found)
{
    const auto writer = BulkWriter::open(connection, "ground-end.store", QStringLiteral("ground_end"),
        {QStringLiteral("filing_system"), QStringLiteral("contact_id"), QStringLiteral("from_on"),
            QStringLiteral("why")});
    for (const auto &[contact, end] : found) {
        if (!end)
            continue;
        writer->integer(static_cast<qint64>(filingSystem));
        writer->integer(contact);
        writer->day(end->from);
        writer->integer(static_cast<qint64>(end->why));
        writer->endRow();
    }
    return writer->finish();
}

/// Writes the rows of everybody whose ground no rule ends, or of those of one import among them.
Outcome derive(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> batch, const Days &days)
{
    // Not by the order of all: those of one import are found by its number.
    const QString which = batch.isStored() ? QStringLiteral("AND c.batch_id = ? AND c.id + 0 > ? ")
                                           : QStringLiteral("AND c.id > ? ");
    // Read in pieces: a server takes no rows in while others come out of the same line.
    constexpr qsizetype slice = 50'000;
    qint64 after = 0;
    for (;;) {
        FoundEnds some;
        Sql sql(connection, batch.isStored() ? "ground-end.batch-facts" : "ground-end.all-facts",
            factsOfContacts + which + notByRule + QStringLiteral(" ORDER BY c.id LIMIT ?"));
        sql.bind(filingSystem);
        if (batch.isStored())
            sql.bind(batch);
        auto read = sql.bind(after).bind(qint64{slice}).each([&](const Row &row) {
            some.append({row.integer(0), groundEnd(factsFrom(row, days.since, days.today))});
            return true;
        });
        if (!read)
            return read;
        if (auto stored = storeEnds(connection, filingSystem, some); !stored)
            return stored;
        if (some.size() < slice)
            return done;
        after = some.last().first;
    }
}

Orphan orphanFrom(const Row &row)
{
    return {.contact = row.id<Contact>(0),
        .kind = row.as<ContactKind>(1),
        .name = row.text(2),
        .end = {.from = row.day(3), .why = row.as<WithoutGround>(4)},
        .erasureOpen = row.flag(5)};
}

/// Open requests for erasure are of type 3 and at a stage before 7 (request.h).
QString orphansWhere(FilingSystem filingSystem, const QString &condition)
{
    const QString list = filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                                 : QStringLiteral("list_employees");
    return QStringLiteral(
        "SELECT e.contact_id, l.kind, l.name, e.from_on, e.why, (SELECT COUNT(*) FROM request r WHERE "
        "r.filing_system = e.filing_system AND r.contact_id = e.contact_id AND r.type = 3 AND r.closed_at IS "
        "NULL) "
        "FROM ground_end e JOIN %1 l ON l.contact_id = e.contact_id "
        "WHERE e.filing_system = ? AND e.from_on <= ? %2")
        .arg(list, condition);
}

} // namespace

Result<QDate> askedSince(Connection &connection, FilingSystem filingSystem)
{
    const auto day = setting_table::value(connection, "ground-end.asked-since", askedKey(filingSystem));
    if (!day)
        return day.error();
    return QDate::fromString(*day, Qt::ISODate);
}

Outcome begin(Connection &connection, FilingSystem filingSystem, QDate today)
{
    if (auto noted = setting_table::set(
            connection, "ground-end.asked-since", askedKey(filingSystem), today.toString(Qt::ISODate));
        !noted)
        return noted;
    return rebuild(connection, filingSystem, today);
}

Outcome refresh(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    const auto since = askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    if (!since->isValid())
        return done;
    const auto facts = Sql(connection, "ground-end.facts", factsOfContacts + QStringLiteral("AND c.id = ?"))
                           .bind(filingSystem)
                           .bind(contact)
                           .first([&](const Row &row) { return factsFrom(row, *since, today); });
    if (!facts)
        return facts.error();
    if (auto removed = remove(connection, filingSystem, contact); !removed)
        return removed;
    const auto end = *facts ? groundEnd(**facts) : std::nullopt;
    if (!end)
        return done;
    return outcomeOf(Sql(connection, "ground-end.store",
        QStringLiteral(
            "INSERT INTO ground_end (filing_system, contact_id, from_on, why) VALUES (?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(end->from)
                         .bind(end->why)
                         .run());
}

Outcome addBatch(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> batch, QDate today)
{
    const auto since = askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    if (!since->isValid())
        return done;
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    return derive(connection, filingSystem, batch, {.since = *since, .today = today});
}

Outcome rebuild(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto since = askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    if (!since->isValid())
        return done;
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    if (auto emptied = outcomeOf(Sql(
            connection, "ground-end.empty", QStringLiteral("DELETE FROM ground_end WHERE filing_system = ?"))
                                     .bind(filingSystem)
                                     .run());
        !emptied)
        return emptied;
    return derive(connection, filingSystem, {}, {.since = *since, .today = today});
}

Result<qint64> count(Connection &connection, FilingSystem filingSystem, QDate on)
{
    return Sql(connection, "ground-end.count",
        QStringLiteral("SELECT COUNT(*) FROM ground_end WHERE filing_system = ? AND from_on <= ?"))
        .bind(filingSystem)
        .bind(on)
        .number();
}

Result<QList<Orphan>> list(Connection &connection, FilingSystem filingSystem, QDate on, int limit,
    const std::optional<Orphan> &after)
{
    const QString behind = after ? QStringLiteral("AND (e.from_on, e.contact_id) > (?, ?)") : QString();
    Sql sql(connection, "ground-end.list",
        orphansWhere(filingSystem, behind + QStringLiteral(" ORDER BY e.from_on, e.contact_id LIMIT ?")));
    sql.bind(filingSystem).bind(on);
    if (after)
        sql.bind(after->end.from).bind(after->contact);
    return sql.bind(limit).list(orphanFrom);
}

Result<std::optional<Orphan>> one(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate on)
{
    return Sql(
        connection, "ground-end.one", orphansWhere(filingSystem, QStringLiteral("AND e.contact_id = ?")))
        .bind(filingSystem)
        .bind(on)
        .bind(contact)
        .first(orphanFrom);
}

Result<int> daysToErase(Connection &connection)
{
    const auto days = setting_table::value(connection, "ground-end.days", daysKey);
    if (!days)
        return days.error();
    return days->isEmpty() ? usualDaysToErase : days->toInt();
}

Outcome setDaysToErase(Connection &connection, int days)
{
    return setting_table::set(connection, "ground-end.days", daysKey, QString::number(days));
}

} // namespace ground_end_repository
