#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// What has to be done about who can see what.
enum class ReviewDueKind {
    PrivilegedAccess, ///< every three months
    OtherAccess,      ///< every six months
    Log,              ///< every month
    OpenReview,       ///< was frozen, and must be signed within 14 days
    OpenChange        ///< was decided, and must be carried out within 14 days
};

inline constexpr std::array allReviewDueKinds = {ReviewDueKind::PrivilegedAccess, ReviewDueKind::OtherAccess,
    ReviewDueKind::Log, ReviewDueKind::OpenReview, ReviewDueKind::OpenChange};

/// "privileged-access", "other-access", "log", "open-review", "open-change".
QString codeOf(ReviewDueKind kind);

struct ReviewDue
{
    ReviewDueKind kind = ReviewDueKind::PrivilegedAccess;
    QDate dueOn = {};
    /// When it was done last; none where it never was.
    QDate lastOn = {};
    /// Of what is open: which review.
    QString review = {};
    /// Of a log review: the month whose turn it is. Of open changes: how many.
    QDate month = {};
    int count = 0;

    /// The day itself is still in time.
    bool isOverdue(QDate today) const { return dueOn < today; }

    friend bool operator==(const ReviewDue &, const ReviewDue &) = default;
};

/// What the terms are counted from.
struct ReviewsDone
{
    /// The day on which the file began.
    QDate begun = {};
    /// Signed last, of privileged roles (also within a review of everybody) and of everybody.
    QDate privilegedOn = {};
    QDate everybodyOn = {};
    /// The last month whose trail was reviewed, by its first day, and when that was signed.
    QDate logMonth = {};
    QDate logOn = {};
};

/// When each periodic review is due next (domain.md 10.1, 10.5): counted from the last one, or from the
/// beginning of the file. A log review is due 14 days after its month.
QList<ReviewDue> periodicReviews(const ReviewsDone &before);
