#include "app/merging/merge_repository.h"

#include "app/contacts/contact.h"
#include "app/requests/request.h"
#include "app/storage/sql.h"

namespace merge_repository {

namespace {

/// A ground `g` of one contact that runs longer than the earliest of the other for the same purpose.
const QString runsLonger = QStringLiteral(
    "g.filing_system = ? AND g.contact_id = ? AND EXISTS (SELECT 1 FROM processing_ground o "
    "WHERE o.filing_system = g.filing_system AND o.contact_id = ? AND o.purpose_id = g.purpose_id "
    "AND o.holds_until IS NOT NULL AND (g.holds_until IS NULL OR g.holds_until > o.holds_until))");

Result<int> evenOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> whose, Id<Contact> other, QDate notBefore)
{
    const QString least =
        QStringLiteral("(SELECT MIN(o.holds_until) FROM processing_ground o WHERE o.filing_system = "
                       "processing_ground.filing_system AND o.contact_id = ? AND o.purpose_id = "
                       "processing_ground.purpose_id AND o.holds_until IS NOT NULL)");
    return Sql(connection, "merge.even-grounds",
        QStringLiteral("UPDATE processing_ground SET holds_until = CASE WHEN %1 < ? THEN ? ELSE %1 END "
                       "WHERE id IN (SELECT g.id FROM processing_ground g WHERE %2) AND filing_system = ? "
                       "AND (holds_until IS NULL OR holds_until > ?)")
            .arg(least, runsLonger))
        .bind(other)
        .bind(notBefore)
        .bind(notBefore)
        .bind(other)
        .bind(filingSystem)
        .bind(whose)
        .bind(other)
        .bind(filingSystem)
        .bind(notBefore)
        .run();
}

} // namespace

Outcome rememberOrigin(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, const Origin &origin)
{
    const auto carried = Sql(connection, "merge.carry-origin",
        QStringLiteral("UPDATE consent_origin SET event_id = ? WHERE filing_system = ? AND event_id = ?"))
                             .bind(origin.event)
                             .bind(filingSystem)
                             .bind(origin.before.id)
                             .run();
    if (!carried)
        return carried.error();
    if (*carried > 0)
        return done;
    const auto added = Sql(connection, "merge.add-origin",
        QStringLiteral("INSERT INTO consent_origin (filing_system, contact_id, event_id, absorbed_ref, "
                       "absorbed_contact, absorbed_event, detail_id, corrects_id, previous_id, entry_hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(filingSystem)
                           .bind(kept)
                           .bind(origin.event)
                           .bind(origin.absorbedRef)
                           .bind(origin.before.contact)
                           .bind(origin.before.id)
                           .bind(origin.before.detail)
                           .bind(origin.before.corrects)
                           .bind(origin.before.previous)
                           .bind(origin.before.entryHash)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Outcome addAlias(Connection &connection, FilingSystem filingSystem, Id<Contact> kept, const QByteArray &ref,
    const QString &mergeRef, Instant mergedAt, const QString &mergedBy)
{
    const auto added = Sql(connection, "merge.add-alias",
        QStringLiteral("INSERT INTO contact_alias (filing_system, contact_id, absorbed_ref, merge_ref, "
                       "merged_at, merged_by) VALUES (?, ?, ?, ?, ?, ?)"))
                           .bind(filingSystem)
                           .bind(kept)
                           .bind(ref)
                           .bind(mergeRef)
                           .bind(mergedAt)
                           .bind(mergedBy)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<int> raise(Connection &connection, const Contact &kept, Instant changedAt, const QString &changedBy)
{
    const auto version = Sql(connection, "merge.raise",
        QStringLiteral("UPDATE contact SET version = version + 1, changed_at = ?, "
                       "changed_by = ? WHERE filing_system = ? AND id = ? RETURNING version"))
                             .bind(changedAt)
                             .bind(changedBy)
                             .bind(kept.filingSystem)
                             .bind(kept.id)
                             .number();
    return version ? Result<int>(static_cast<int>(*version)) : Result<int>(version.error());
}

Result<QSet<qint64>> boundPoints(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QSet<qint64> bound;
    for (const auto *table : {"consent_event", "soft_opt_in", "published_address"}) {
        const auto some = Sql(connection, "merge.bound",
            QStringLiteral("SELECT DISTINCT detail_id FROM %1 WHERE filing_system = ? AND contact_id = ? "
                           "AND detail_id IS NOT NULL")
                .arg(QLatin1String(table)))
                              .bind(filingSystem)
                              .bind(contact)
                              .list([](const Row &row) { return row.integer(0); });
        if (!some)
            return some.error();
        bound.unite(QSet<qint64>(some->begin(), some->end()));
    }
    return bound;
}

Result<QString> undecidedRequest(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto ref = Sql(connection, "merge.undecided",
        QStringLiteral("SELECT ref FROM request WHERE filing_system = ? AND contact_id = ? "
                       "AND stage IN (?, ?, ?) ORDER BY id LIMIT 1"))
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(Request::Stage::AwaitingSecondApprover)
                         .bind(Request::Stage::Approved)
                         .bind(Request::Stage::Executing)
                         .first([](const Row &row) { return row.text(0); });
    return ref ? Result<QString>(ref->value_or(QString())) : Result<QString>(ref.error());
}

Result<bool> isStaffRecord(Connection &connection, const QByteArray &ref)
{
    const auto members = Sql(
        connection, "merge.staff", QStringLiteral("SELECT COUNT(*) FROM staff_member WHERE own_contact = ?"))
                             .bind(ref)
                             .number();
    return members ? Result<bool>(*members > 0) : Result<bool>(members.error());
}

Result<int> openHolds(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto holds = Sql(connection, "merge.holds",
        QStringLiteral("SELECT COUNT(*) FROM legal_hold WHERE filing_system = ? AND contact_id = ? "
                       "AND released_at IS NULL"))
                           .bind(filingSystem)
                           .bind(contact)
                           .number();
    return holds ? Result<int>(static_cast<int>(*holds)) : Result<int>(holds.error());
}

Result<int> unequalGrounds(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, Id<Contact> absorbed)
{
    int unequal = 0;
    for (const auto &[whose, other] : {std::pair(kept, absorbed), std::pair(absorbed, kept)}) {
        const auto some = Sql(connection, "merge.unequal-grounds",
            QStringLiteral("SELECT COUNT(*) FROM processing_ground g WHERE %1").arg(runsLonger))
                              .bind(filingSystem)
                              .bind(whose)
                              .bind(other)
                              .number();
        if (!some)
            return some.error();
        unequal += static_cast<int>(*some);
    }
    return unequal;
}

Result<int> evenGrounds(Connection &connection, FilingSystem filingSystem, Id<Contact> kept,
    Id<Contact> absorbed, QDate yesterday)
{
    const QDate longAgo(1, 1, 1);
    // The kept ones first: they are measured by the other's as those were.
    const auto theirs = evenOf(connection, filingSystem, absorbed, kept, longAgo);
    if (!theirs)
        return theirs;
    const auto own = evenOf(connection, filingSystem, kept, absorbed, yesterday);
    return own ? Result<int>(*theirs + *own) : own;
}

} // namespace merge_repository
