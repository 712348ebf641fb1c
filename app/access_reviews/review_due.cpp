#include "app/access_reviews/review_due.h"

#include "app/access_reviews/access_review.h"

QString codeOf(ReviewDueKind kind)
{
    constexpr std::array codes = {"privileged-access", "other-access", "log", "open-review", "open-change"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(kind)));
}

QList<ReviewDue> periodicReviews(const ReviewsDone &before)
{
    using namespace access_review_rules;
    const auto after = [&](ReviewDueKind kind, QDate last, AccessReviewScope scope) {
        const QDate from = last.isValid() ? last : before.begun;
        return ReviewDue{.kind = kind, .dueOn = from.addMonths(monthsBetween(scope)), .lastOn = last};
    };
    const QDate month = before.logMonth.isValid() ? before.logMonth.addMonths(1)
                                                  : QDate(before.begun.year(), before.begun.month(), 1);
    return {after(ReviewDueKind::PrivilegedAccess, before.privilegedOn, AccessReviewScope::Privileged),
        after(ReviewDueKind::OtherAccess, before.everybodyOn, AccessReviewScope::Everybody),
        {.kind = ReviewDueKind::Log,
            .dueOn = month.addMonths(1).addDays(daysToFinish - 1),
            .lastOn = before.logOn,
            .month = month}};
}
