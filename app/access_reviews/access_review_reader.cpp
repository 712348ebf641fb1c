#include "app/access_reviews/access_review_reader.h"

#include "app/access_reviews/access_review_repository.h"
#include "app/access_reviews/member_use_reader.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace access_review_reader {

namespace {

/// The day of the first entry of the trail.
Result<QDate> begun(Connection &connection)
{
    const auto first = Sql(connection, "access-review.begun",
        QStringLiteral("SELECT happened_at FROM audit_entry ORDER BY position LIMIT 1"))
                           .first([](const Row &row) { return row.instant(0); });
    if (!first)
        return first.error();
    return *first ? (*first)->toLocal().date() : QDate();
}

void count(ReviewsDone &before, const AccessReview &review)
{
    const QDate closedOn = review.closedAt->toLocal().date();
    if (review.scope == AccessReviewScope::Log) {
        before.logMonth = std::max(before.logMonth, review.month);
        before.logOn = std::max(before.logOn, closedOn);
        return;
    }
    before.privilegedOn = std::max(before.privilegedOn, closedOn);
    if (review.scope == AccessReviewScope::Everybody)
        before.everybodyOn = std::max(before.everybodyOn, closedOn);
}

/// What was decided on a review and has not come to pass; none where nothing is open.
std::optional<ReviewDue> openChanges(const AccessReview &review)
{
    const auto open = std::count_if(review.decisions.begin(), review.decisions.end(),
        [](const AccessDecision &decision) { return decision.isOpen(); });
    if (open == 0)
        return std::nullopt;
    return ReviewDue{.kind = ReviewDueKind::OpenChange,
        .dueOn = review.closedAt->toLocal().date().addDays(access_review_rules::daysToFinish),
        .review = review.ref,
        .count = int(open)};
}

} // namespace

Result<QList<ReviewDue>> due(Connection &connection)
{
    const auto began = begun(connection);
    if (!began)
        return began.error();
    const auto reviews = access_review_repository::all(connection);
    if (!reviews)
        return reviews.error();
    if (!began->isValid())
        return QList<ReviewDue>();
    ReviewsDone before{.begun = *began};
    QList<ReviewDue> open;
    for (const AccessReview &review : *reviews) {
        if (!review.closedAt) {
            open.append({.kind = ReviewDueKind::OpenReview,
                .dueOn = review.dueOn(),
                .review = review.ref,
                .count = access_review_rules::undecided(review)});
            continue;
        }
        count(before, review);
        if (const auto changes = openChanges(review))
            open.append(*changes);
    }
    return periodicReviews(before) + open;
}

Result<int> overdue(Connection &connection, QDate today)
{
    const auto all = due(connection);
    if (!all)
        return all.error();
    return int(std::count_if(
        all->begin(), all->end(), [today](const ReviewDue &each) { return each.isOverdue(today); }));
}

Result<int> dormantAccounts(Connection &connection, Instant now)
{
    const auto dormant = member_use_reader::dormant(connection, now);
    return dormant ? Result<int>(int(dormant->size())) : Result<int>(dormant.error());
}

} // namespace access_review_reader
