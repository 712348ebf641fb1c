#pragma once

#include "app/audit/audit_entry.h"
#include "app/reviews/reviews.h"

/// A session put together from what is stored and what is true now.
namespace review_sitting {

/// NotFound "review.none".
Result<ReviewSession> found(Connection &connection, FilingSystem filingSystem, const QString &ref);
/// What a member is called; their reference where they are not known any more.
Result<QString> nameOf(Connection &connection, const QString &member);

/// As whoever asks sees it.
Result<ReviewSitting> of(
    const AgendaQuestion &question, Connection &connection, const ReviewSession &session);

/// An item of an open session in which the member sits, as it is now. NotFound "review.item", Refused
/// "review.gone" where there is nothing left to decide, and as review_rules::checkSitting().
struct Found
{
    ReviewSession session = {};
    ReviewItem item = {};
    AgendaItem now = {};
};
Result<Found> item(const AgendaQuestion &question, Connection &connection, Id<ReviewItem> id);

/// Whether the decision was signed on its request already: signing was stopped in the middle, and goes on
/// where it was.
Result<bool> isSignedAlready(Connection &connection, const ReviewSession &session, const ReviewItem &item);
/// The decision on the item counts no longer, with a line in the trail.
Outcome voidOne(Change &change, const ReviewSession &session, const ReviewItem &item, const QString &why);
/// What was decided on something that changed since is void, with a line in the trail for each; how many.
Result<int> voidChanged(const AgendaQuestion &question, Change &change, const ReviewSession &session);

/// What whoever sits may not decide is free for others: they would wait for nothing.
Outcome freeLocked(const AgendaQuestion &question, Connection &connection, const ReviewSession &session);

/// What the trail tells of a session.
AuditEntry entryFor(const ReviewSession &session, const QString &action, const QJsonObject &detail = {});

} // namespace review_sitting
