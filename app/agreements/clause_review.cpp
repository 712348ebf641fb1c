#include "app/agreements/clause_review.h"

#include <algorithm>

namespace {

struct ClauseStateRow
{
    ClauseState state;
    const char *code;
};

constexpr ClauseStateRow clauseStateRows[] = {
    {ClauseState::Present, "present"}, {ClauseState::Partly, "partly"}, {ClauseState::Missing, "missing"}};

Error badReview(const ClauseReview &review, const char *field)
{
    return {Failure::Invalid, QStringLiteral("agreement.review"),
        {agreement_clauses::codeOf(review.clause), QLatin1String(field)}};
}

} // namespace

QString codeOf(ClauseState state)
{
    for (const ClauseStateRow &row : clauseStateRows) {
        if (row.state == state)
            return QString::fromLatin1(row.code);
    }
    return {};
}

std::optional<ClauseState> clauseStateFrom(QStringView code)
{
    for (const ClauseStateRow &row : clauseStateRows) {
        if (code == QLatin1String(row.code))
            return row.state;
    }
    return std::nullopt;
}

Outcome checkReview(const ClauseReview &review)
{
    // A tick shows nobody anything: the words must be there to be read again.
    if (review.state != ClauseState::Missing && review.quotation.trimmed().isEmpty() &&
        review.agreed.trimmed().isEmpty())
        return badReview(review, "quotation");
    if (review.page < 0)
        return badReview(review, "page");
    if (review.hours.value_or(0) < 0)
        return badReview(review, "hours");
    if (review.days.value_or(0) < 0)
        return badReview(review, "days");
    return done;
}

AgreementVerdict verdictOf(const QList<ClauseReview> &reviews, bool isWritten)
{
    AgreementVerdict verdict{.lacksForm = !isWritten};
    for (const AgreementClause clause : agreement_clauses::all()) {
        const ClauseReview *review = reviewOf(reviews, clause);
        const bool isThere = review && review->state == ClauseState::Present;
        if (isThere)
            ++verdict.present;
        else if (agreement_clauses::isNeeded(clause))
            verdict.missing.append(clause);
        if (!review)
            verdict.unreviewed.append(clause);
        else if (!isThere)
            verdict.gaps.append(clause);
    }
    return verdict;
}

QDate wholeReviewOn(const QList<ClauseReview> &reviews)
{
    QDate oldest;
    for (const AgreementClause clause : agreement_clauses::all()) {
        if (!agreement_clauses::isNeeded(clause))
            continue;
        const ClauseReview *review = reviewOf(reviews, clause);
        if (!review)
            return {};
        const QDate on = review->reviewedAt.toLocal().date();
        oldest = oldest.isValid() ? std::min(oldest, on) : on;
    }
    return oldest;
}

const ClauseReview *reviewOf(const QList<ClauseReview> &reviews, AgreementClause clause)
{
    const ClauseReview *newest = nullptr;
    for (const ClauseReview &review : reviews) {
        if (review.clause == clause && (!newest || newest->reviewedAt <= review.reviewedAt))
            newest = &review;
    }
    return newest;
}
