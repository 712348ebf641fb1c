#include "app/reviews/review_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace review_repository {

namespace {

constexpr auto sessionColumns =
    "filing_system, ref, officer, state, started_at, active_at, closed_at, closed_by, digest, signer";

ReviewSession sessionFrom(const Row &row)
{
    return {.ref = row.text(1),
        .filingSystem = row.filingSystem(0),
        .officer = row.text(2),
        .state = row.as<ReviewSession::State>(3),
        .startedAt = row.instant(4),
        .activeAt = row.instant(5),
        .closedAt = row.maybeInstant(6),
        .closedBy = row.text(7),
        .digest = row.text(8),
        .signer = row.text(9)};
}

constexpr auto itemsWithDecision =
    "SELECT i.id, i.session_ref, i.position, i.kind, i.rule, i.subject, i.claim, i.opened_at, i.seen, "
    "i.voided, d.ref, d.officer, d.verdict, COALESCE(w.words, ''), d.matter, d.decided_at, "
    "d.carried_out_at, d.failure FROM review_item i "
    "LEFT JOIN review_decision d ON d.filing_system = i.filing_system AND d.item_id = i.id AND d.voided = '' "
    "LEFT JOIN review_reason w ON w.filing_system = d.filing_system AND w.ref = d.ref "
    "WHERE i.filing_system = ? AND ";

ReviewItem itemFrom(const Row &row)
{
    ReviewItem item{.id = row.id<ReviewItem>(0),
        .session = row.text(1),
        .position = row.number(2),
        .kind = row.as<ReviewKind>(3),
        .rule = row.text(4),
        .subject = row.text(5),
        .isClaimed = !row.isNull(6),
        .openedAt = row.maybeInstant(7),
        .seen = row.bytes(8),
        .voided = row.text(9)};
    if (!row.isNull(10))
        item.decision = ReviewDecision{.ref = row.text(10),
            .officer = row.text(11),
            .verdict = row.as<ReviewDecision::Verdict>(12),
            .reason = row.text(13),
            .matter = row.bytes(14),
            .decidedAt = row.instant(15),
            .carriedOutAt = row.maybeInstant(16),
            .failure = row.text(17)};
    return item;
}

Outcome voidWith(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item, const QString &why)
{
    return outcomeOf(Sql(connection, "review.void",
        QStringLiteral("UPDATE review_decision SET voided = ? "
                       "WHERE filing_system = ? AND item_id = ? AND voided = ''"))
                         .bind(why)
                         .bind(filingSystem)
                         .bind(item)
                         .run());
}

Outcome setNotice(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item, const QString &why)
{
    return outcomeOf(Sql(connection, "review.notice",
        QStringLiteral("UPDATE review_item SET voided = ? WHERE filing_system = ? AND id = ?"))
                         .bind(why)
                         .bind(filingSystem)
                         .bind(item)
                         .run());
}

} // namespace

Result<bool> isSitting(Connection &connection, FilingSystem filingSystem, const QString &officer)
{
    const auto count = Sql(connection, "review.sitting",
        QStringLiteral(
            "SELECT COUNT(*) FROM review_session WHERE filing_system = ? AND state = ? AND officer = ?"))
                           .bind(filingSystem)
                           .bind(ReviewSession::State::Open)
                           .bind(officer)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Result<bool> isReviewOpen(Connection &connection)
{
    const auto open = Sql(
        connection, "review.is-open", QStringLiteral("SELECT COUNT(*) FROM review_session WHERE state = ?"))
                          .bind(ReviewSession::State::Open)
                          .number();
    return open ? Result<bool>(*open > 0) : Result<bool>(open.error());
}

Outcome add(Connection &connection, const ReviewSession &session)
{
    return outcomeOf(Sql(connection, "review.add",
        QStringLiteral(
            "INSERT INTO review_session (filing_system, ref, officer, state, started_at, active_at, "
            "closed_by, digest, signer) VALUES (?, ?, ?, ?, ?, ?, '', '', '')"))
                         .bind(session.filingSystem)
                         .bind(session.ref)
                         .bind(session.officer)
                         .bind(session.state)
                         .bind(session.startedAt)
                         .bind(session.activeAt)
                         .run());
}

Result<std::optional<ReviewSession>> byRef(
    Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    return Sql(connection, "review.session",
        QStringLiteral("SELECT %1 FROM review_session WHERE filing_system = ? AND ref = ?")
            .arg(QLatin1String(sessionColumns)))
        .bind(filingSystem)
        .bind(ref)
        .first(sessionFrom);
}

Result<QList<ReviewSession>> list(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "review.sessions",
        QStringLiteral("SELECT %1 FROM review_session WHERE filing_system = ? "
                       "ORDER BY started_at DESC, ref LIMIT ?")
            .arg(QLatin1String(sessionColumns)))
        .bind(filingSystem)
        .bind(limit)
        .list(sessionFrom);
}

Outcome touch(Connection &connection, const ReviewSession &session, Instant now)
{
    return outcomeOf(Sql(connection, "review.touch",
        QStringLiteral("UPDATE review_session SET active_at = ? WHERE filing_system = ? AND ref = ?"))
                         .bind(now)
                         .bind(session.filingSystem)
                         .bind(session.ref)
                         .run());
}

Outcome replace(Connection &connection, const ReviewSession &session)
{
    const auto written = Sql(connection, "review.replace",
        QStringLiteral("UPDATE review_session SET officer = ?, state = ?, active_at = ?, closed_at = ?, "
                       "closed_by = ? WHERE filing_system = ? AND ref = ? AND state = ?"))
                             .bind(session.officer)
                             .bind(session.state)
                             .bind(session.activeAt)
                             .bind(session.closedAt)
                             .bind(session.closedBy)
                             .bind(session.filingSystem)
                             .bind(session.ref)
                             .bind(ReviewSession::State::Open)
                             .run();
    if (!written)
        return written.error();
    return *written == 1 ? Outcome(done)
                         : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("review.closed")});
}

Outcome keepMinutes(Connection &connection, const ReviewSession &session, const QByteArray &minutes)
{
    return outcomeOf(Sql(connection, "review.keep-minutes",
        QStringLiteral("UPDATE review_session SET minutes = ?, digest = ?, signer = ? "
                       "WHERE filing_system = ? AND ref = ?"))
                         .bind(minutes)
                         .bind(session.digest)
                         .bind(session.signer)
                         .bind(session.filingSystem)
                         .bind(session.ref)
                         .run());
}

Result<QByteArray> minutes(Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    const auto kept = Sql(connection, "review.minutes",
        QStringLiteral("SELECT minutes FROM review_session WHERE filing_system = ? AND ref = ?"))
                          .bind(filingSystem)
                          .bind(ref)
                          .first([](const Row &row) { return row.bytes(0); });
    return kept ? Result<QByteArray>(kept->value_or(QByteArray())) : Result<QByteArray>(kept.error());
}

Result<bool> addItem(
    Connection &connection, FilingSystem filingSystem, const ReviewItem &item, bool wantsClaim)
{
    // Two who sit down at one moment: the second waits for the first here, and then finds it taken.
    const auto insert = [&](const QString &claim) {
        return Sql(connection, "review.add-item",
            QStringLiteral("INSERT INTO review_item (filing_system, session_ref, position, kind, rule, "
                           "subject, claim, voided) VALUES (?, ?, ?, ?, ?, ?, %1, '') "
                           "ON CONFLICT (filing_system, kind, subject, claim) DO NOTHING")
                .arg(claim))
            .bind(filingSystem)
            .bind(item.session)
            .bind(item.position)
            .bind(item.kind)
            .bind(item.rule)
            .bind(item.subject)
            .run();
    };
    if (wantsClaim) {
        const auto claimed = insert(QStringLiteral("1"));
        if (!claimed)
            return claimed.error();
        if (*claimed > 0)
            return true;
    }
    const auto beside = insert(QStringLiteral("NULL"));
    return beside ? Result<bool>(false) : Result<bool>(beside.error());
}

Result<bool> claim(Connection &connection, FilingSystem filingSystem, const ReviewItem &item)
{
    const auto claimed = Sql(connection, "review.claim",
        QStringLiteral("UPDATE review_item SET claim = 1 WHERE filing_system = ? AND id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM review_item o WHERE o.filing_system = ? AND o.kind = ? "
                       "AND o.subject = ? AND o.claim = 1 AND o.id <> ?)"))
                             .bind(filingSystem)
                             .bind(item.id)
                             .bind(filingSystem)
                             .bind(item.kind)
                             .bind(item.subject)
                             .bind(item.id)
                             .run();
    return claimed ? Result<bool>(*claimed > 0) : Result<bool>(claimed.error());
}

Outcome release(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item)
{
    return outcomeOf(Sql(connection, "review.release-one",
        QStringLiteral("UPDATE review_item SET claim = NULL WHERE filing_system = ? AND id = ?"))
                         .bind(filingSystem)
                         .bind(item)
                         .run());
}

Outcome releaseAll(Connection &connection, FilingSystem filingSystem, const QString &session)
{
    return outcomeOf(Sql(connection, "review.release",
        QStringLiteral("UPDATE review_item SET claim = NULL WHERE filing_system = ? AND session_ref = ?"))
                         .bind(filingSystem)
                         .bind(session)
                         .run());
}

Result<std::optional<ReviewSession>> holder(
    Connection &connection, FilingSystem filingSystem, ReviewKind kind, const QString &subject)
{
    return Sql(connection, "review.holder",
        QStringLiteral("SELECT %1 FROM review_session WHERE filing_system = ? AND ref = "
                       "(SELECT session_ref FROM review_item WHERE filing_system = ? AND kind = ? "
                       "AND subject = ? AND claim = 1)")
            .arg(QLatin1String(sessionColumns)))
        .bind(filingSystem)
        .bind(filingSystem)
        .bind(kind)
        .bind(subject)
        .first(sessionFrom);
}

Result<QList<ReviewItem>> items(Connection &connection, FilingSystem filingSystem, const QString &session)
{
    return Sql(connection, "review.items",
        QLatin1String(itemsWithDecision) + QStringLiteral("i.session_ref = ? ORDER BY i.position"))
        .bind(filingSystem)
        .bind(session)
        .list(itemFrom);
}

Result<std::optional<ReviewItem>> item(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> id)
{
    return Sql(connection, "review.item", QLatin1String(itemsWithDecision) + QStringLiteral("i.id = ?"))
        .bind(filingSystem)
        .bind(id)
        .first(itemFrom);
}

Outcome noteOpened(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item,
    const QByteArray &seen, Instant now)
{
    return outcomeOf(Sql(connection, "review.opened",
        QStringLiteral("UPDATE review_item SET opened_at = ?, seen = ? WHERE filing_system = ? AND id = ?"))
                         .bind(now)
                         .bind(seen)
                         .bind(filingSystem)
                         .bind(item)
                         .run());
}

Outcome forgetOpenings(Connection &connection, FilingSystem filingSystem, const QString &session)
{
    return outcomeOf(Sql(connection, "review.forget-opened",
        QStringLiteral("UPDATE review_item SET opened_at = NULL, seen = NULL "
                       "WHERE filing_system = ? AND session_ref = ?"))
                         .bind(filingSystem)
                         .bind(session)
                         .run());
}

Outcome decide(Connection &connection, FilingSystem filingSystem, const ReviewItem &item,
    const ReviewDecision &decision, Id<Contact> contact)
{
    if (auto before = voidWith(connection, filingSystem, item.id, QStringLiteral("review.replaced")); !before)
        return before;
    if (auto told = setNotice(connection, filingSystem, item.id, {}); !told)
        return told;
    auto added = outcomeOf(Sql(connection, "review.decide",
        QStringLiteral("INSERT INTO review_decision (filing_system, ref, item_id, officer, verdict, matter, "
                       "decided_at, voided, failure) VALUES (?, ?, ?, ?, ?, ?, ?, '', '')"))
                               .bind(filingSystem)
                               .bind(decision.ref)
                               .bind(item.id)
                               .bind(decision.officer)
                               .bind(decision.verdict)
                               .bind(decision.matter)
                               .bind(decision.decidedAt)
                               .run());
    if (!added || decision.reason.isEmpty())
        return added;
    return outcomeOf(Sql(connection, "review.reason",
        QStringLiteral("INSERT INTO review_reason (filing_system, contact_id, ref, words) "
                       "VALUES (?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(decision.ref)
                         .bind(decision.reason)
                         .run());
}

Outcome voidDecision(
    Connection &connection, FilingSystem filingSystem, const ReviewItem &item, const QString &why)
{
    if (auto voided = voidWith(connection, filingSystem, item.id, why); !voided)
        return voided;
    return setNotice(connection, filingSystem, item.id, why);
}

Outcome voidAll(Connection &connection, FilingSystem filingSystem, const QString &session, const QString &why)
{
    // First the notices, while it can be told which items had a decision that counted.
    auto told = outcomeOf(Sql(connection, "review.notices",
        QStringLiteral(
            "UPDATE review_item SET voided = ? WHERE filing_system = ? AND session_ref = ? AND id IN "
            "(SELECT item_id FROM review_decision WHERE filing_system = ? AND voided = '')"))
                              .bind(why)
                              .bind(filingSystem)
                              .bind(session)
                              .bind(filingSystem)
                              .run());
    if (!told)
        return told;
    return outcomeOf(Sql(connection, "review.void-all",
        QStringLiteral(
            "UPDATE review_decision SET voided = ? WHERE filing_system = ? AND voided = '' AND item_id "
            "IN (SELECT id FROM review_item WHERE filing_system = ? AND session_ref = ?)"))
                         .bind(why)
                         .bind(filingSystem)
                         .bind(filingSystem)
                         .bind(session)
                         .run());
}

Result<bool> noteCarriedOut(Connection &connection, FilingSystem filingSystem, const QString &decision,
    std::optional<Instant> at, const QString &failure)
{
    const auto noted = Sql(connection, "review.carried-out",
        QStringLiteral("UPDATE review_decision SET carried_out_at = ?, failure = ? WHERE filing_system = ? "
                       "AND ref = ? AND carried_out_at IS NULL AND failure = ''"))
                           .bind(at)
                           .bind(failure)
                           .bind(filingSystem)
                           .bind(decision)
                           .run();
    return noted ? Result<bool>(*noted > 0) : Result<bool>(noted.error());
}

} // namespace review_repository
