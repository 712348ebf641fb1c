#pragma once

#include "app/base/result.h"
#include "app/reviews/review_session.h"

#include <QHash>
#include <QList>

class Connection;
struct Contact;

/// Review sessions, their items and what was decided on these.
namespace review_repository {

/// Whether anybody sits: rules are not edited meanwhile.
Result<bool> isReviewOpen(Connection &connection);
/// Whether this officer does, in this filing system.
Result<bool> isSitting(Connection &connection, FilingSystem filingSystem, const QString &officer);

Outcome add(Connection &connection, const ReviewSession &session);
Result<std::optional<ReviewSession>> byRef(
    Connection &connection, FilingSystem filingSystem, const QString &ref);
/// The newest first, at most `limit`.
Result<QList<ReviewSession>> list(Connection &connection, FilingSystem filingSystem, int limit);
/// How much is on the agenda of each session, and how much of it was decided so that it counts.
struct SessionCount
{
    int items = 0;
    int decided = 0;
};
Result<QHash<QString, SessionCount>> counts(Connection &connection, FilingSystem filingSystem);
/// Notes that something was done in it.
Outcome touch(Connection &connection, const ReviewSession &session, Instant now);
/// Stores who sits and how it stands; ChangedMeanwhile "review.closed" unless it is open.
Outcome replace(Connection &connection, const ReviewSession &session);

/// Stores what was signed with it.
Outcome keepMinutes(Connection &connection, const ReviewSession &session, const QByteArray &minutes);
/// Empty before the session was signed.
Result<QByteArray> minutes(Connection &connection, FilingSystem filingSystem, const QString &ref);

/// Puts an item on the agenda, claimed where that is wanted and no other open session holds it; whether it is
/// claimed.
Result<bool> addItem(
    Connection &connection, FilingSystem filingSystem, const ReviewItem &item, bool wantsClaim);
/// Claims an item that is not; false where another open session holds it.
Result<bool> claim(Connection &connection, FilingSystem filingSystem, const ReviewItem &item);
/// Others may have it.
Outcome release(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item);
/// Whoever sits next may have what this session held.
Outcome releaseAll(Connection &connection, FilingSystem filingSystem, const QString &session);
/// The open session that holds this.
Result<std::optional<ReviewSession>> holder(
    Connection &connection, FilingSystem filingSystem, ReviewKind kind, const QString &subject);

/// In their order, each with the decision that counts.
Result<QList<ReviewItem>> items(Connection &connection, FilingSystem filingSystem, const QString &session);
Result<std::optional<ReviewItem>> item(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> id);
/// Notes what was seen when the evidence was opened.
Outcome noteOpened(Connection &connection, FilingSystem filingSystem, Id<ReviewItem> item,
    const QByteArray &seen, Instant now);
/// Whoever goes on has not seen it.
Outcome forgetOpenings(Connection &connection, FilingSystem filingSystem, const QString &session);

/// Stores a decision in the place of the one that counted, with its words beside it.
Outcome decide(Connection &connection, FilingSystem filingSystem, const ReviewItem &item,
    const ReviewDecision &decision, Id<Contact> contact);
/// The decision that counts counts no longer; `why` is shown with the item.
Outcome voidDecision(
    Connection &connection, FilingSystem filingSystem, const ReviewItem &item, const QString &why);
/// The same of every decision of a session.
Outcome voidAll(
    Connection &connection, FilingSystem filingSystem, const QString &session, const QString &why);
/// What became of it after signing: done at that moment, or the code of what stood in the way. False where
/// that is known already, which stays as it is.
Result<bool> noteCarriedOut(Connection &connection, FilingSystem filingSystem, const QString &decision,
    std::optional<Instant> at, const QString &failure);

/// Whether a yes on exactly this matter was signed before.
Result<bool> isApprovedBefore(Connection &connection, FilingSystem filingSystem, ReviewKind kind,
    const QString &subject, const QByteArray &matter);
/// When items of this kind were last decided in a session that was signed.
Result<std::optional<Instant>> lastSigned(Connection &connection, FilingSystem filingSystem, ReviewKind kind);

} // namespace review_repository
