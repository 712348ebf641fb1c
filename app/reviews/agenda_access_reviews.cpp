#include "app/access_reviews/access_review_reader.h"
#include "app/changes/change.h"
#include "app/reviews/agenda_source.h"

#include <algorithm>

namespace {

/// Of one kind there may be several that are open, each of its own review.
QString subjectOfDue(const ReviewDue &due)
{
    return codeOf(due.kind) + u':' + due.review;
}

AgendaItem accessReviewItem(const ReviewDue &due)
{
    AgendaItem item{.kind = ReviewKind::AccessReview, .rule = codeOf(due.kind), .subject = subjectOfDue(due)};
    // Another day, or less to be done, and it must be looked at again.
    item.matter =
        agenda::matterOf({item.subject, due.dueOn.toString(Qt::ISODate), QString::number(due.count)});
    return item;
}

/// Those that are late, the longest first.
Result<QList<ReviewDue>> lateReviews(const AgendaQuestion &question, Connection &connection)
{
    auto due = access_review_reader::due(connection);
    if (!due)
        return due;
    due->removeIf([&question](const ReviewDue &each) { return !each.isOverdue(question.today); });
    std::stable_sort(due->begin(), due->end(),
        [](const ReviewDue &one, const ReviewDue &other) { return one.dueOn < other.dueOn; });
    return due;
}

Result<QList<AgendaItem>> accessReviewsDue(const AgendaQuestion &question, Connection &connection)
{
    QList<AgendaItem> items;
    // It is about the file, not about those who were chosen.
    if (!question.contacts.isEmpty())
        return items;
    const auto late = lateReviews(question, connection);
    if (!late)
        return late.error();
    for (const ReviewDue &each : *late)
        items.append(accessReviewItem(each));
    return items;
}

Result<std::optional<ReviewDue>> lateReviewNamed(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto late = lateReviews(question, connection);
    if (!late)
        return late.error();
    const auto found = std::find_if(late->begin(), late->end(),
        [&subject](const ReviewDue &each) { return subjectOfDue(each) == subject; });
    return found == late->end() ? std::optional<ReviewDue>() : std::optional(*found);
}

Result<std::optional<AgendaItem>> accessReviewNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto due = lateReviewNamed(question, connection, subject);
    if (!due)
        return due.error();
    return *due ? std::optional(accessReviewItem(**due)) : std::optional<AgendaItem>();
}

Outcome showAccessReview(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto due = lateReviewNamed(question, change.connection(), evidence.now.subject);
    if (!due)
        return due.error();
    evidence.accessReview = *due;
    return done;
}

} // namespace

/// A decision stands in the minutes and no more: a review is done and signed at its own place.
AgendaSource agenda::accessReviews()
{
    return {.kind = ReviewKind::AccessReview,
        .decides = Operation::ReviewAccess,
        .due = accessReviewsDue,
        .now = accessReviewNow,
        .show = showAccessReview,
        .allows = nullptr,
        .carryOut = nullptr};
}
