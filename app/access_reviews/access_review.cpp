#include "app/access_reviews/access_review.h"

#include "app/leaving/file_left.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace {

struct ScopeCode
{
    AccessReviewScope scope;
    const char *code;
    int months;
};

constexpr ScopeCode scopeCodes[] = {{AccessReviewScope::Privileged, "privileged", 3},
    {AccessReviewScope::Everybody, "everybody", 6}, {AccessReviewScope::Log, "log", 1}};

struct VerdictCode
{
    AccessVerdict verdict;
    const char *code;
};

constexpr VerdictCode verdictCodes[] = {{AccessVerdict::Keep, "keep"}, {AccessVerdict::Change, "change"},
    {AccessVerdict::Remove, "remove"}, {AccessVerdict::InOrder, "in-order"},
    {AccessVerdict::FollowUp, "follow-up"}};

const ScopeCode &scopeRow(AccessReviewScope scope)
{
    for (const ScopeCode &row : scopeCodes) {
        if (row.scope == scope)
            return row;
    }
    Q_UNREACHABLE();
}

bool isVerdictOfTrail(AccessVerdict verdict)
{
    return verdict == AccessVerdict::InOrder || verdict == AccessVerdict::FollowUp;
}

/// What a line says besides by what it is known: otherwise when somebody changed it.
QByteArray stateOf(AccessLine line)
{
    line.lastUse.reset();
    line.count = 0;
    // A sign-in makes a role no other role, nor a pruned backup its place another place.
    if (line.matter == AccessMatter::Role)
        line.fault.clear();
    if (line.matter == AccessMatter::BackupDestination)
        line.since.reset();
    return access_lines::bytesOf({line});
}

} // namespace

QString codeOf(AccessReviewScope scope)
{
    return QString::fromLatin1(scopeRow(scope).code);
}

std::optional<AccessReviewScope> accessReviewScopeFrom(QStringView code)
{
    for (const ScopeCode &row : scopeCodes) {
        if (code == QLatin1String(row.code))
            return row.scope;
    }
    return std::nullopt;
}

QString codeOf(AccessVerdict verdict)
{
    for (const VerdictCode &row : verdictCodes) {
        if (row.verdict == verdict)
            return QString::fromLatin1(row.code);
    }
    Q_UNREACHABLE();
}

std::optional<AccessVerdict> accessVerdictFrom(QStringView code)
{
    for (const VerdictCode &row : verdictCodes) {
        if (code == QLatin1String(row.code))
            return row.verdict;
    }
    return std::nullopt;
}

const AccessLine *AccessReview::lineAt(int number) const
{
    return number >= 1 && number <= lines.size() ? &lines.at(number - 1) : nullptr;
}

const AccessDecision *AccessReview::decisionOn(int number) const
{
    const auto found = std::find_if(decisions.begin(), decisions.end(),
        [number](const AccessDecision &decision) { return decision.line == number; });
    return found == decisions.end() ? nullptr : &*found;
}

bool AccessReview::isSignedBy(const QString &reviewer) const
{
    return std::any_of(signatures.begin(), signatures.end(),
        [&](const AccessSignature &signature) { return signature.signedBy == reviewer; });
}

QDate AccessReview::dueOn() const
{
    return frozenOn.addDays(access_review_rules::daysToFinish);
}

namespace access_review_rules {

bool isPrivileged(Role role)
{
    return role == Role::Administrator || role == Role::Officer;
}

int monthsBetween(AccessReviewScope scope)
{
    return scopeRow(scope).months;
}

Outcome mayDecide(const AccessReview &review, const QString &reviewer, const AccessDecision &decision)
{
    const QString number = QString::number(decision.line);
    const AccessLine *line = review.lineAt(decision.line);
    if (line == nullptr)
        return Error{Failure::NotFound, QStringLiteral("access-review.line"), {number}};
    if (review.closedAt)
        return Error::refused("access-review.closed");
    if (review.isSignedBy(reviewer))
        return Error::refused("access-review.signed");
    if (line->subject == reviewer)
        return Error::refused("access-review.own-line", {number});
    // What somebody signed for stands.
    const AccessDecision *before = review.decisionOn(decision.line);
    if (before != nullptr && review.isSignedBy(before->decidedBy))
        return Error::refused("access-review.signed");
    if (isVerdictOfTrail(decision.verdict) != (review.scope == AccessReviewScope::Log))
        return Error{Failure::Invalid, QStringLiteral("access-review.verdict"), {codeOf(decision.verdict)}};
    if (!isStatedReason(decision.reason))
        return Error{Failure::Invalid, QStringLiteral("access-review.reason")};
    return done;
}

Outcome maySign(const AccessReview &review, const QString &reviewer)
{
    if (review.closedAt)
        return Error::refused("access-review.closed");
    if (review.isSignedBy(reviewer))
        return Error::refused("access-review.signed");
    int left = 0;
    for (int number = 1; number <= review.lines.size(); ++number) {
        if (review.lineAt(number)->subject != reviewer && review.decisionOn(number) == nullptr)
            ++left;
    }
    if (left > 0)
        return Error::refused("access-review.undecided", {QString::number(left)});
    const bool hasDecided = std::any_of(review.decisions.begin(), review.decisions.end(),
        [&](const AccessDecision &decision) { return decision.decidedBy == reviewer; });
    // A month in which the trail told nothing is signed for all the same.
    return hasDecided || review.lines.isEmpty() ? Outcome(done)
                                                : Outcome(Error::refused("access-review.nothing-decided"));
}

bool isWhole(const AccessReview &review)
{
    for (int number = 1; number <= review.lines.size(); ++number) {
        const AccessDecision *decision = review.decisionOn(number);
        if (decision == nullptr || decision->decidedBy == review.lineAt(number)->subject ||
            !review.isSignedBy(decision->decidedBy))
            return false;
    }
    return !review.signatures.isEmpty();
}

QByteArray signedDigest(const AccessReview &review, const QString &reviewer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(review.digest);
    QList<AccessDecision> own = review.decisions;
    own.removeIf([&](const AccessDecision &decision) { return decision.decidedBy != reviewer; });
    std::sort(
        own.begin(), own.end(), [](const auto &one, const auto &other) { return one.line < other.line; });
    for (const AccessDecision &decision : std::as_const(own)) {
        const QByteArray reason = decision.reason.toUtf8();
        hash.addData(QByteArray::number(decision.line) + ' ' + codeOf(decision.verdict).toLatin1() + ' ' +
            QByteArray::number(reason.size()) + ' ' + reason + '\n');
    }
    return hash.result();
}

int undecided(const AccessReview &review)
{
    return int(review.lines.size() - review.decisions.size());
}

QList<ReviewedAccess> standings(const QList<AccessLine> &lines, const QList<AccessReview> &reviews)
{
    const auto nameOf = [](const AccessLine &line) { return codeOf(line.matter) + u'/' + line.key; };
    QHash<QString, AccessDecision> last;
    for (const AccessReview &review : reviews) {
        for (const AccessDecision &decision : review.decisions) {
            const AccessLine *line = review.lineAt(decision.line);
            if (line != nullptr && review.isSignedBy(decision.decidedBy) && !last.contains(nameOf(*line)))
                last.insert(nameOf(*line), decision);
        }
    }
    QList<ReviewedAccess> all;
    for (const AccessLine &line : lines) {
        const auto found = last.constFind(nameOf(line));
        all.append({line, found == last.constEnd() ? std::nullopt : std::optional(*found)});
    }
    return all;
}

bool isCarriedOut(const AccessLine &line, AccessVerdict verdict, const QList<AccessLine> &now)
{
    const auto found = std::find_if(now.begin(), now.end(),
        [&](const AccessLine &each) { return each.matter == line.matter && each.key == line.key; });
    if (found != now.end())
        return verdict == AccessVerdict::Change && stateOf(*found) != stateOf(line);
    // What the program cannot look at now tells nothing of what became of it.
    return std::none_of(now.begin(), now.end(), [&](const AccessLine &each) {
        return each.matter == line.matter && each.fault == access_fault::unknown;
    });
}

} // namespace access_review_rules
