#pragma once

#include "app/access_reviews/access_line.h"

#include <QDate>

/// What a review is of. The numbers are stored.
enum class AccessReviewScope {
    Privileged = 1, ///< administrators and officers, and whatever else gives access
    Everybody = 2,  ///< the same, and all other members
    Log = 3         ///< what the trail of a month tells
};

inline constexpr std::array allAccessReviewScopes = {
    AccessReviewScope::Privileged, AccessReviewScope::Everybody, AccessReviewScope::Log};

/// "privileged", "everybody", "log".
QString codeOf(AccessReviewScope scope);
std::optional<AccessReviewScope> accessReviewScopeFrom(QStringView code);

/// What a reviewer says of a line. The numbers are stored.
enum class AccessVerdict {
    Keep = 1,
    Change = 2,
    Remove = 3,
    InOrder = 4, ///< of the trail: it is explained
    FollowUp = 5 ///< of the trail: somebody must do something about it
};

inline constexpr std::array allAccessVerdicts = {AccessVerdict::Keep, AccessVerdict::Change,
    AccessVerdict::Remove, AccessVerdict::InOrder, AccessVerdict::FollowUp};

/// "keep", "change", "remove", "in-order", "follow-up".
QString codeOf(AccessVerdict verdict);
std::optional<AccessVerdict> accessVerdictFrom(QStringView code);

struct AccessDecision
{
    /// From 1 on, as the list was frozen.
    int line = 0;
    AccessVerdict verdict = AccessVerdict::Keep;
    QString reason = {};
    QString decidedBy = {};
    Instant decidedAt = {};
    /// When the program saw that a change was carried out, or somebody told what was done about a finding.
    std::optional<Instant> doneAt = std::nullopt;
    /// Empty where the program saw it by itself.
    QString doneBy = {};
    QString doneNote = {};

    /// Whether something has to happen for it.
    bool asksForMore() const { return verdict != AccessVerdict::Keep && verdict != AccessVerdict::InOrder; }
    bool isOpen() const { return asksForMore() && !doneAt; }

    friend bool operator==(const AccessDecision &, const AccessDecision &) = default;
};

struct AccessSignature
{
    QString signedBy = {};
    Instant signedAt = {};
    /// SHA-256 of the frozen list and of what this reviewer decided on it.
    QByteArray digest = {};

    friend bool operator==(const AccessSignature &, const AccessSignature &) = default;
};

/// A list that was frozen, what was decided on each line, by whom, and who signed for it (art. 32(1)(d) GDPR;
/// domain.md 10.1, 10.2).
struct AccessReview
{
    /// A UUID under which the trail names it.
    QString ref = {};
    AccessReviewScope scope = AccessReviewScope::Privileged;
    /// The first day of the month whose trail was looked at; none elsewhere.
    QDate month = {};
    Instant frozenAt = {};
    QDate frozenOn = {};
    QString frozenBy = {};
    /// SHA-256 of the lines as they are stored.
    QByteArray digest = {};
    QList<AccessLine> lines = {};
    QList<AccessDecision> decisions = {};
    QList<AccessSignature> signatures = {};
    std::optional<Instant> closedAt = std::nullopt;

    const AccessLine *lineAt(int number) const;
    const AccessDecision *decisionOn(int number) const;
    bool isSignedBy(const QString &reviewer) const;
    /// The last day on which it is done in time.
    QDate dueOn() const;

    friend bool operator==(const AccessReview &, const AccessReview &) = default;
};

/// Something that gives access now, with why it does, by whom and when that was looked at last.
struct ReviewedAccess
{
    AccessLine line = {};
    /// None where nobody signed for it yet.
    std::optional<AccessDecision> reviewed = std::nullopt;

    friend bool operator==(const ReviewedAccess &, const ReviewedAccess &) = default;
};

/// Who may decide and sign what, and when a review is whole.
namespace access_review_rules {

/// Within how many days a review is finished, and what was decided on it carried out (domain.md 10.1).
inline constexpr int daysToFinish = 14;

/// Administrators and officers (domain.md 10.1).
bool isPrivileged(Role role);
/// 3, 6 and 1 (domain.md 10.1, 10.5).
int monthsBetween(AccessReviewScope scope);

/// NotFound "access-review.line"; Refused "access-review.closed", "access-review.signed",
/// "access-review.own-line"; Invalid "access-review.verdict", "access-review.reason".
Outcome mayDecide(const AccessReview &review, const QString &reviewer, const AccessDecision &decision);
/// Refused "access-review.closed", "access-review.signed", "access-review.undecided" with how many lines of
/// others are left, "access-review.nothing-decided".
Outcome maySign(const AccessReview &review, const QString &reviewer);
/// Whether every line was decided on by somebody whom it is not about, and everybody who decided signed.
bool isWhole(const AccessReview &review);
/// What a reviewer signs.
QByteArray signedDigest(const AccessReview &review, const QString &reviewer);
/// How many lines nobody decided on yet.
int undecided(const AccessReview &review);

/// Each line with what was decided on it last, of what whoever decided signed; the reviews the newest first.
QList<ReviewedAccess> standings(const QList<AccessLine> &lines, const QList<AccessReview> &reviews);

/// Whether what was decided on a line shows in what gives access now: for a removal the line is gone, for a
/// change it is gone or otherwise.
bool isCarriedOut(const AccessLine &line, AccessVerdict verdict, const QList<AccessLine> &now);

} // namespace access_review_rules
