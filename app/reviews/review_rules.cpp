#include "app/reviews/review_rules.h"

#include <algorithm>

namespace review_rules {

Outcome checkSitting(const ReviewSession &session, const QString &member)
{
    if (session.officer != member)
        return Error::refused("review.not-yours");
    return session.isOpen() ? Outcome(done) : Outcome(Error::refused("review.closed"));
}

Outcome checkDecision(const ReviewItem &item, const QByteArray &matterNow, ReviewDecision::Verdict verdict,
    const QString &reason)
{
    if (!item.openedAt)
        return Error::refused("review.evidence-unseen");
    if (item.seen != matterNow)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("review.changed")};
    const bool needsReason = verdict != ReviewDecision::Verdict::Approved;
    if (needsReason && reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("review.reason")};
    return done;
}

Outcome checkMany(const QList<ReviewItem> &items, int typed)
{
    if (items.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("review.many-none")};
    const ReviewItem &first = items.first();
    const bool isOfOneRule = std::all_of(items.begin(), items.end(), [&first](const ReviewItem &item) {
        return item.session == first.session && item.kind == first.kind && item.rule == first.rule;
    });
    if (!isOfOneRule)
        return Error{Failure::Invalid, QStringLiteral("review.many-mixed")};
    if (typed != items.size())
        return Error{Failure::Invalid, QStringLiteral("review.many-number"), {QString::number(items.size())}};
    return done;
}

Outcome checkLeft(const ReviewSession &session, Instant now)
{
    constexpr qint64 microsOfADay = qint64(24) * 3600 * 1'000'000;
    if (now.micros - session.activeAt.micros < daysUntilLeft * microsOfADay)
        return Error::refused("review.not-left", {QString::number(daysUntilLeft)});
    return done;
}

} // namespace review_rules
