#include "app/access_reviews/access_map_reader.h"
#include "app/access_reviews/access_review_keeping.h"
#include "app/access_reviews/access_review_repository.h"
#include "app/access_reviews/access_reviews.h"
#include "app/access_reviews/log_review_reader.h"
#include "app/base/new_uuid.h"
#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/leaving/file_left.h"
#include "app/staff/confirmation.h"

#include <algorithm>

namespace {

Outcome mayKeepReviews(const Permit &permit)
{
    return permit.requireAnywhere(Operation::ReviewAccess);
}

AuditEntry reviewEntry(const QString &action, const AccessReview &review)
{
    return {.action = action,
        .objectKind = QStringLiteral("access-review"),
        .objectRef = review.ref,
        .detail = {{QStringLiteral("scope"), codeOf(review.scope)}}};
}

Result<AccessReview> reviewCalled(Connection &connection, const QString &ref)
{
    const auto review = access_review_repository::byRef(connection, ref);
    if (!review)
        return review.error();
    return *review ? Result<AccessReview>(**review)
                   : Result<AccessReview>(Error{Failure::NotFound, QStringLiteral("access-review.find")});
}

/// The review with all that was written of it in this transaction.
Result<AccessReview> writtenReview(const Outcome &written, Change &change, const QString &ref)
{
    return written ? reviewCalled(change.connection(), ref) : Result<AccessReview>(written.error());
}

Result<AccessReview> freeze(Change &change, AccessReviewScope scope, QDate month, QList<AccessLine> lines)
{
    AccessReview review{.ref = newUuid(),
        .scope = scope,
        .month = month,
        .frozenAt = change.now(),
        .frozenOn = change.today(),
        .frozenBy = change.permit().staffRef(),
        .lines = std::move(lines)};
    review.digest = access_lines::digestOf(access_lines::bytesOf(review.lines));
    if (auto kept = access_review_repository::add(change.connection(), review); !kept)
        return kept.error();
    AuditEntry entry = reviewEntry(QStringLiteral("access-review.start"), review);
    entry.detail.insert(QStringLiteral("rows"), review.lines.size());
    entry.detail.insert(QStringLiteral("sha256"), QString::fromLatin1(review.digest.toHex()));
    return writtenReview(change.audit(entry), change, review.ref);
}

Outcome decideOn(Change &change, AccessReview &review, AccessDecision decision)
{
    if (auto allowed = access_review_rules::mayDecide(review, change.permit().staffRef(), decision); !allowed)
        return allowed;
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), decision.reason}}); !clean)
        return clean;
    return access_review_repository::decide(change.connection(), review.ref, decision);
}

Outcome signFor(Change &change, AccessReview review)
{
    const QString reviewer = change.permit().staffRef();
    if (auto allowed = access_review_rules::maySign(review, reviewer); !allowed)
        return allowed;
    const AccessSignature signature{
        reviewer, change.now(), access_review_rules::signedDigest(review, reviewer)};
    if (auto kept = access_review_repository::sign(change.connection(), review.ref, signature); !kept)
        return kept;
    review.signatures.append(signature);
    const bool isWhole = access_review_rules::isWhole(review);
    if (isWhole) {
        if (auto closed = access_review_repository::close(change.connection(), review.ref, change.now());
            !closed)
            return closed;
    }
    AuditEntry entry = reviewEntry(QStringLiteral("access-review.sign"), review);
    entry.detail.insert(QStringLiteral("whole"), isWhole);
    entry.detail.insert(QStringLiteral("sha256"), QString::fromLatin1(signature.digest.toHex()));
    return change.audit(entry);
}

/// Whether changes that were decided on in a signed review of access have not shown yet.
bool isFollowed(const AccessReview &review)
{
    return review.scope != AccessReviewScope::Log && review.closedAt &&
        std::any_of(review.decisions.begin(), review.decisions.end(),
            [](const AccessDecision &decision) { return decision.isOpen(); });
}

/// The decisions of a signed review of access that show in what gives access now.
QList<AccessDecision> carriedOut(const AccessReview &review, const QList<AccessLine> &now)
{
    QList<AccessDecision> seen;
    if (!isFollowed(review))
        return seen;
    for (const AccessDecision &decision : review.decisions) {
        if (decision.isOpen() &&
            access_review_rules::isCarriedOut(*review.lineAt(decision.line), decision.verdict, now))
            seen.append(decision);
    }
    return seen;
}

Result<int> writeCarriedOut(Change &change, const QList<AccessReview> &reviews, const QList<AccessLine> &now)
{
    int seen = 0;
    for (const AccessReview &review : reviews) {
        const QList<AccessDecision> found = carriedOut(review, now);
        for (AccessDecision decision : found) {
            decision.doneAt = change.now();
            if (auto set = access_review_repository::setDone(change.connection(), review.ref, decision); !set)
                return set.error();
        }
        if (found.isEmpty())
            continue;
        AuditEntry entry = reviewEntry(QStringLiteral("access-review.verified"), review);
        entry.detail.insert(QStringLiteral("rows"), found.size());
        if (auto audited = change.audit(entry); !audited)
            return audited.error();
        seen += int(found.size());
    }
    return seen;
}

Outcome noteFollowUp(Change &change, const AccessReview &review, int line, const QString &note)
{
    const AccessDecision *decision = review.decisionOn(line);
    if (decision == nullptr || !decision->isOpen() || decision->verdict != AccessVerdict::FollowUp)
        return Error{Failure::NotFound, QStringLiteral("access-review.line"), {QString::number(line)}};
    if (review.lineAt(line)->subject == change.permit().staffRef())
        return Error::refused("access-review.own-line", {QString::number(line)});
    if (!isStatedReason(note))
        return Error{Failure::Invalid, QStringLiteral("access-review.reason")};
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), note}}); !clean)
        return clean;
    AccessDecision told = *decision;
    told.doneAt = change.now();
    told.doneBy = change.permit().staffRef();
    told.doneNote = note.trimmed();
    if (auto set = access_review_repository::setDone(change.connection(), review.ref, told); !set)
        return set;
    AuditEntry entry = reviewEntry(QStringLiteral("access-review.follow-up"), review);
    entry.detail.insert(QStringLiteral("line"), line);
    return change.audit(entry);
}

} // namespace

QFuture<Result<QList<AccessReview>>> AccessReviews::list(const Permit &permit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AccessReview>> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        return access_review_repository::all(connection);
    });
}

QFuture<Result<AccessReview>> AccessReviews::find(const Permit &permit, const QString &ref) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        return reviewCalled(connection, ref);
    });
}

QFuture<Result<AccessReview>> AccessReviews::start(const Permit &permit, AccessReviewScope scope) const
{
    const access_map_reader::Place place{m_context.location.target, m_context.shared};
    return m_context.change(permit, [=](Change &change) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        if (scope == AccessReviewScope::Log)
            return Error{Failure::Invalid, QStringLiteral("access-review.month")};
        return access_review_keeping::start(change, place, scope);
    });
}

QFuture<Result<AccessReview>> AccessReviews::startLog(const Permit &permit, QDate month) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        return access_review_keeping::startLog(change, month);
    });
}

QFuture<Result<AccessReview>> AccessReviews::decide(const Permit &permit, const QString &ref,
    const QList<int> &lines, AccessVerdict verdict, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        auto review = reviewCalled(change.connection(), ref);
        if (!review)
            return review;
        for (const int line : lines) {
            const AccessDecision decision{.line = line,
                .verdict = verdict,
                .reason = reason.trimmed(),
                .decidedBy = permit.staffRef(),
                .decidedAt = change.now()};
            if (auto decided = decideOn(change, *review, decision); !decided)
                return decided.error();
        }
        AuditEntry entry = reviewEntry(QStringLiteral("access-review.decide"), *review);
        entry.detail.insert(QStringLiteral("verdict"), codeOf(verdict));
        entry.detail.insert(QStringLiteral("rows"), lines.size());
        return writtenReview(change.audit(entry), change, ref);
    });
}

QFuture<Result<AccessReview>> AccessReviews::sign(
    const Permit &permit, const Confirmation &confirmation, const QString &ref) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        if (auto confirmed = confirmation.requireFor(permit, change.now()); !confirmed)
            return confirmed.error();
        auto review = reviewCalled(change.connection(), ref);
        return review ? writtenReview(signFor(change, *review), change, ref) : review;
    });
}

QFuture<Result<int>> AccessReviews::verifyChanges(const Permit &permit) const
{
    const access_map_reader::Place place{m_context.location.target, m_context.shared};
    const Instant now = m_context.clock.now();
    struct Seen
    {
        QList<AccessReview> reviews;
        QList<AccessLine> lines;
    };
    const auto look = [=](Connection &connection) -> Result<Seen> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        auto reviews = access_review_repository::all(connection);
        if (!reviews)
            return reviews.error();
        // To look at everything that gives access takes its time: not where nothing waits for it.
        reviews->removeIf([](const AccessReview &review) { return !isFollowed(review); });
        if (reviews->isEmpty())
            return Seen{};
        auto lines = access_map_reader::lines(connection, place, AccessReviewScope::Everybody, now);
        if (!lines)
            return lines.error();
        reviews->removeIf([&](const AccessReview &review) { return carriedOut(review, *lines).isEmpty(); });
        return Seen{*std::move(reviews), *std::move(lines)};
    };
    return m_context.writer.ask([=, &context = m_context](Connection &connection) -> Result<int> {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        const auto seen = look(connection);
        if (!seen)
            return seen.error();
        // Nothing is written where there is nothing to write down.
        if (seen->reviews.isEmpty() || context.isReading)
            return 0;
        return changing(connection, permit, context.clock, context.feed,
            [&](Change &change) { return writeCarriedOut(change, seen->reviews, seen->lines); });
    });
}

QFuture<Result<AccessReview>> AccessReviews::followUp(
    const Permit &permit, const QString &ref, int line, const QString &note) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AccessReview> {
        if (auto allowed = mayKeepReviews(permit); !allowed)
            return allowed.error();
        auto review = reviewCalled(change.connection(), ref);
        return review ? writtenReview(noteFollowUp(change, *review, line, note), change, ref) : review;
    });
}

namespace access_review_keeping {

Result<AccessReview> start(Change &change, const access_map_reader::Place &place, AccessReviewScope scope)
{
    if (auto allowed = mayStart(change.connection(), scope); !allowed)
        return allowed.error();
    auto lines = access_map_reader::lines(change.connection(), place, scope, change.now());
    return lines ? freeze(change, scope, {}, *std::move(lines)) : Result<AccessReview>(lines.error());
}

Result<AccessReview> startLog(Change &change, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (!month.isValid() || first.addMonths(1) > change.today())
        return Error{Failure::Invalid, QStringLiteral("access-review.month")};
    if (auto allowed = mayStart(change.connection(), AccessReviewScope::Log, first); !allowed)
        return allowed.error();
    auto lines = log_review_reader::lines(change.connection(), first);
    return lines ? freeze(change, AccessReviewScope::Log, first, *std::move(lines))
                 : Result<AccessReview>(lines.error());
}

Outcome mayStart(Connection &connection, AccessReviewScope scope, QDate month)
{
    const bool isLog = scope == AccessReviewScope::Log;
    const auto all = access_review_repository::all(connection);
    if (!all)
        return all.error();
    for (const AccessReview &review : *all) {
        if ((review.scope == AccessReviewScope::Log) != isLog)
            continue;
        if (isLog && review.month == month)
            return Error{Failure::Duplicate, QStringLiteral("access-review.month-known")};
        if (!isLog && !review.closedAt)
            return Error::refused("access-review.open");
    }
    return done;
}

Outcome sign(Change &change, const QString &ref)
{
    const auto review = reviewCalled(change.connection(), ref);
    return review ? signFor(change, *review) : Outcome(review.error());
}

Outcome maySign(Connection &connection, const QString &ref, const QString &reviewer)
{
    const auto review = reviewCalled(connection, ref);
    return review ? access_review_rules::maySign(*review, reviewer) : Outcome(review.error());
}

Result<int> verify(Change &change, const access_map_reader::Place &place)
{
    const auto reviews = access_review_repository::all(change.connection());
    if (!reviews)
        return reviews.error();
    const auto lines =
        access_map_reader::lines(change.connection(), place, AccessReviewScope::Everybody, change.now());
    return lines ? writeCarriedOut(change, *reviews, *lines) : Result<int>(lines.error());
}

} // namespace access_review_keeping
