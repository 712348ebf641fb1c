#pragma once

#include "app/base/result.h"
#include "app/reviews/review_session.h"

#include <QList>

/// What may be done in a review session, whatever the agenda holds.
namespace review_rules {

/// After so many days without anything done in it, a session may be taken over or ended by another.
inline constexpr int daysUntilLeft = 7;
/// How often who has which rights, and who looked, is looked at (domain.md 10.5).
inline constexpr int monthsBetweenAccessReviews = 3;
/// The most items of one kind that one session takes.
inline constexpr int mostOfAKind = 200;
/// The most people that one session is about, where they were chosen.
inline constexpr int mostChosen = 1000;

/// Refused "review.not-yours", "review.closed".
Outcome checkSitting(const ReviewSession &session, const QString &member);

/// Whether an item may be decided so, on what it is now. Refused "review.evidence-unseen" before its evidence
/// was opened; ChangedMeanwhile "review.changed" where it is another one now than was seen; Invalid
/// "review.reason" for a rejection or a question without words.
Outcome checkDecision(const ReviewItem &item, const QByteArray &matterNow, ReviewDecision::Verdict verdict,
    const QString &reason);

/// Whether these may be decided in one go, `typed` being how many somebody thinks that they are. Invalid
/// "review.many-none", "review.many-mixed" for items of more than one kind and rule, "review.many-number"
/// {how many} for another number.
Outcome checkMany(const QList<ReviewItem> &items, int typed);

/// Whether nobody has done anything in the session for long enough. Refused "review.not-left" {days}.
Outcome checkLeft(const ReviewSession &session, Instant now);

} // namespace review_rules
