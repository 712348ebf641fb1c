#pragma once

#include "app/agreements/agreement_clause.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

struct Agreement;

/// What a reviewer found of a clause. The numbers are stored.
enum class ClauseState { Present = 1, Partly = 2, Missing = 3 };

inline constexpr std::array allClauseStates = {
    ClauseState::Present, ClauseState::Partly, ClauseState::Missing};

/// "present", "partly", "missing".
QString codeOf(ClauseState state);
std::optional<ClauseState> clauseStateFrom(QStringView code);

/// How one clause of one agreement was found by one reviewer. Kept as it was; a later look is another review.
struct ClauseReview
{
    AgreementClause clause = AgreementClause::Subject;
    ClauseState state = ClauseState::Missing;
    /// The words of the agreement, and the page they stand on; 0 where none is known.
    QString quotation = {};
    int page = 0;
    /// What is concretely agreed: hours, days, a list.
    std::optional<int> hours = std::nullopt;
    std::optional<int> days = std::nullopt;
    QString agreed = {};
    // Set when it is stored:
    QString reviewer = {};
    Instant reviewedAt = {};
    QString reviewerName = {};

    friend bool operator==(const ClauseReview &, const ClauseReview &) = default;
};

/// Invalid "agreement.review" {clause, field}: a clause that is there, or partly, without its words; a page,
/// hours or days below zero.
Outcome checkReview(const ClauseReview &review);

/// How an agreement stands against the clauses.
struct AgreementVerdict
{
    /// Of what art. 28(3) GDPR needs: the clauses that are not there as a whole, in their order.
    QList<AgreementClause> missing = {};
    /// Not in writing (art. 28(9) GDPR), as far as anybody saw.
    bool lacksForm = true;
    /// Of all 28, what was found to be missing or there in part only: what a letter asks for.
    QList<AgreementClause> gaps = {};
    /// Of all 28, what nobody looked at.
    QList<AgreementClause> unreviewed = {};
    int present = 0;

    /// VOLLEDIG: the opening words, a to h and the form (domain.md 6.3).
    bool isComplete() const { return missing.isEmpty() && !lacksForm; }

    friend bool operator==(const AgreementVerdict &, const AgreementVerdict &) = default;
};

/// The newest review of each clause counts.
AgreementVerdict verdictOf(const QList<ClauseReview> &reviews, bool isWritten);

/// When all of what art. 28(3) GDPR needs was last looked at: the day of the oldest among the newest reviews
/// of those clauses; null where nobody looked at one of them.
QDate wholeReviewOn(const QList<ClauseReview> &reviews);

/// The newest review of a clause, the last of them where two are of one moment; none where nobody looked.
const ClauseReview *reviewOf(const QList<ClauseReview> &reviews, AgreementClause clause);
