#include "app/access_reviews/access_review_keeping.h"
#include "app/access_reviews/access_review_reader.h"
#include "app/changes/service_context.h"
#include "app/reviews/agenda_source.h"

#include <algorithm>
#include <utility>

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

/// Whether one begins, where it is one that does: none while another of access is open, and of a month there
/// is one.
Outcome mayBegin(Connection &connection, const ReviewDue &due)
{
    switch (due.kind) {
    case ReviewDueKind::PrivilegedAccess:
        return access_review_keeping::mayStart(connection, AccessReviewScope::Privileged);
    case ReviewDueKind::OtherAccess:
        return access_review_keeping::mayStart(connection, AccessReviewScope::Everybody);
    case ReviewDueKind::Log:
        return access_review_keeping::mayStart(connection, AccessReviewScope::Log, due.month);
    case ReviewDueKind::OpenReview:
    case ReviewDueKind::OpenChange:
        return done;
    }
    Q_UNREACHABLE();
}

/// Those that are late, the longest first. What has begun comes back when it is not signed in time.
Result<QList<ReviewDue>> lateReviews(const AgendaQuestion &question, Connection &connection)
{
    auto due = access_review_reader::due(connection);
    if (!due)
        return due;
    due->removeIf([&question](const ReviewDue &each) { return !each.isOverdue(question.today); });
    // A review of everybody is one of who has most rights as well.
    const bool isOfAll = std::any_of(due->begin(), due->end(),
        [](const ReviewDue &each) { return each.kind == ReviewDueKind::OtherAccess; });
    if (isOfAll)
        due->removeIf([](const ReviewDue &each) { return each.kind == ReviewDueKind::PrivilegedAccess; });
    QList<ReviewDue> late;
    for (const ReviewDue &each : std::as_const(*due)) {
        const Outcome may = mayBegin(connection, each);
        if (may)
            late.append(each);
        else if (may.error().failure != Failure::Refused && may.error().failure != Failure::Duplicate)
            return may.error();
    }
    std::stable_sort(late.begin(), late.end(),
        [](const ReviewDue &one, const ReviewDue &other) { return one.dueOn < other.dueOn; });
    return late;
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

/// An open review is signed by who decided on its lines, and only once all of them are.
Outcome mayDo(const AgendaQuestion &question, Connection &connection, const ReviewDue &due)
{
    if (due.kind == ReviewDueKind::OpenReview)
        return access_review_keeping::maySign(connection, due.review, question.permit.staffRef());
    return mayBegin(connection, due);
}

Outcome allowsOnReview(
    const AgendaQuestion &question, Connection &connection, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict != ReviewDecision::Verdict::Approved)
        return done;
    const auto due = lateReviewNamed(question, connection, item.subject);
    if (!due)
        return due.error();
    return *due ? mayDo(question, connection, **due) : Outcome(done);
}

/// A late review begins, an open one is signed, a change that was decided on is looked for.
Outcome doReview(Change &change, const AgendaQuestion &question, const ReviewDue &due)
{
    const access_map_reader::Place place{question.context.location.target, question.context.shared};
    const auto outcomeOf = [](const auto &result) {
        return result ? Outcome(done) : Outcome(result.error());
    };
    switch (due.kind) {
    case ReviewDueKind::PrivilegedAccess:
        return outcomeOf(access_review_keeping::start(change, place, AccessReviewScope::Privileged));
    case ReviewDueKind::OtherAccess:
        return outcomeOf(access_review_keeping::start(change, place, AccessReviewScope::Everybody));
    case ReviewDueKind::Log:
        return outcomeOf(access_review_keeping::startLog(change, due.month));
    case ReviewDueKind::OpenReview:
        return access_review_keeping::sign(change, due.review);
    case ReviewDueKind::OpenChange:
        return outcomeOf(access_review_keeping::verify(change, place));
    }
    Q_UNREACHABLE();
}

Outcome carryOutReview(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict != ReviewDecision::Verdict::Approved)
        return done;
    const auto due = lateReviewNamed(question, change.connection(), item.subject);
    if (!due)
        return due.error();
    return *due ? doReview(change, question, **due) : Outcome(done);
}

} // namespace

AgendaSource agenda::accessReviews()
{
    return {.kind = ReviewKind::AccessReview,
        .decides = Operation::ReviewAccess,
        .due = accessReviewsDue,
        .now = accessReviewNow,
        .show = showAccessReview,
        .allows = allowsOnReview,
        .carryOut = carryOutReview};
}
