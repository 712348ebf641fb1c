#include "app/changes/service_context.h"
#include "app/requests/request_ref_repository.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_steps.h"
#include "app/reviews/review_minutes.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_sitting.h"
#include "app/reviews/reviewed_requests.h"
#include "app/reviews/reviews.h"

#include <QThreadPool>
#include <QtConcurrent>

using review_sitting::entryFor;
using review_sitting::found;

namespace {

bool waits(const ReviewItem &item)
{
    if (item.kind == ReviewKind::Request || !item.decision)
        return false;
    const bool isOpen = !item.decision->carriedOutAt && item.decision->failure.isEmpty();
    return isOpen && isToBeDone(effectOf(item.kind, item.rule, item.decision->verdict));
}

Result<ReviewSession> signedSession(Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    auto session = found(connection, filingSystem, ref);
    if (!session)
        return session;
    if (session->state != ReviewSession::State::Signed)
        return Error::refused("review.unsigned");
    return session;
}

/// What was signed is done if it is still so, and otherwise not.
Outcome carryOutOne(
    Change &change, AgendaQuestion question, const ReviewSession &session, const ReviewItem &item)
{
    question.session = session.ref;
    const AgendaSource &source = agendaSourceOf(item.kind);
    if (auto allowed = question.permit.require(source.decides, question.filingSystem); !allowed)
        return allowed;
    // Before anything is done: whoever else carries out the same session waits here, and finds it done.
    const auto begun = review_repository::noteCarriedOut(
        change.connection(), question.filingSystem, item.decision->ref, change.now(), {});
    if (!begun)
        return begun.error();
    const auto now = *begun ? source.now(question, change.connection(), item.subject)
                            : Result<std::optional<AgendaItem>>(std::nullopt);
    if (!now)
        return now.error();
    if (!*now)
        return Error::refused("review.gone");
    if ((*now)->matter != item.decision->matter)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("review.changed")};
    if (auto carried =
            source.carryOut(change, question, **now, {item.decision->verdict, item.decision->reason});
        !carried)
        return carried;
    return change.audit(entryFor(session, QStringLiteral("review.carry-out"),
        {{QStringLiteral("item"), item.position}, {QStringLiteral("decision"), item.decision->ref}}));
}

Outcome noteFailure(Change &change, const AgendaQuestion &question, const ReviewSession &session,
    const ReviewItem &item, const QString &why)
{
    const auto noted = review_repository::noteCarriedOut(
        change.connection(), question.filingSystem, item.decision->ref, std::nullopt, why);
    if (!noted)
        return noted.error();
    if (!*noted)
        return done;
    return change.audit(entryFor(session, QStringLiteral("review.not-carried-out"),
        {{QStringLiteral("item"), item.position}, {QStringLiteral("decision"), item.decision->ref},
            {QStringLiteral("why"), why}}));
}

/// Whether somebody may try again: nothing is wrong with the decision itself.
bool isPassing(const Error &error)
{
    return error.failure == Failure::Unavailable || error.failure == Failure::Busy ||
        error.what.startsWith(QLatin1String("permit."));
}

/// A request that was approved in the session, and whether it is carried out.
Outcome addRequest(
    Connection &connection, FilingSystem filingSystem, ReviewItem &item, SignedMinutes &minutes)
{
    const auto id = request_ref_repository::idOf(connection, filingSystem, item.subject);
    if (!id)
        return id.error();
    if (!id->isStored())
        return done;
    const auto request = request_steps::found(connection, filingSystem, *id);
    if (!request)
        return request.error();
    const auto isTaken = reviewed_requests::isTaken(connection, filingSystem, *id, item.decision->ref);
    if (!isTaken)
        return isTaken.error();
    if (!*isTaken || item.decision->verdict != ReviewDecision::Verdict::Approved)
        return done;
    item.decision->carriedOutAt = request->executedAt;
    if (request->stage == Request::Stage::Approved && !request_refusal::isRefusal(request->outcome))
        minutes.toExecute.append(*id);
    return done;
}

Result<SignedMinutes> minutesOf(Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    const auto session = signedSession(connection, filingSystem, ref);
    if (!session)
        return session.error();
    const auto document = review_repository::minutes(connection, filingSystem, ref);
    if (!document)
        return document.error();
    auto items = review_repository::items(connection, filingSystem, ref);
    if (!items)
        return items.error();
    const auto name = review_sitting::nameOf(connection, session->officer);
    if (!name)
        return name.error();
    SignedMinutes minutes{.session = *session, .officerName = *name, .document = *document};
    for (ReviewItem &item : *items) {
        minutes.toCarryOut += waits(item) ? 1 : 0;
        if (item.kind != ReviewKind::Request || !item.decision)
            continue;
        if (auto added = addRequest(connection, filingSystem, item, minutes); !added)
            return added.error();
    }
    minutes.items = *items;
    return minutes;
}

class ReviewCarrying final
{
public:
    ReviewCarrying(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem)
        : m_context(context), m_question{context, permit, filingSystem, context.clock.today(), {}, {}}
    {}

    Result<ReviewResult> run(
        const QString &ref, const StopRequest &stop, QPromise<Result<ReviewResult>> &promise) const
    {
        const auto minutes = m_context
                                 .read(m_question.permit,
                                     [this, &ref](Connection &connection) {
                                         return minutesOf(connection, m_question.filingSystem, ref);
                                     })
                                 .result();
        if (!minutes)
            return minutes.error();
        ReviewResult result{.left = minutes->toCarryOut};
        promise.setProgressRange(0, minutes->toCarryOut);
        for (const ReviewItem &item : minutes->items) {
            if (!waits(item))
                continue;
            if (stop.isStopped() || promise.isCanceled())
                break;
            const auto isDone = one(minutes->session, item);
            if (!isDone)
                return isDone.error();
            (*isDone ? result.done : result.failed) += 1;
            --result.left;
            promise.setProgressValue(result.done + result.failed);
        }
        return result;
    }

private:
    /// One transaction an item, as persons are carried out one by one; whether it was done.
    Result<bool> one(const ReviewSession &session, const ReviewItem &item) const
    {
        const auto carried = m_context
                                 .change(m_question.permit,
                                     [this, session, item](Change &change) {
                                         return carryOutOne(change, m_question, session, item);
                                     })
                                 .result();
        if (carried)
            return true;
        if (isPassing(carried.error()))
            return carried.error();
        const auto noted = m_context
                               .change(m_question.permit,
                                   [this, session, item, why = carried.error().what](Change &change) {
                                       return noteFailure(change, m_question, session, item, why);
                                   })
                               .result();
        return noted ? Result<bool>(false) : Result<bool>(noted.error());
    }

    const ServiceContext &m_context;
    AgendaQuestion m_question;
};

} // namespace

QFuture<Result<ReviewResult>> Reviews::carryOut(
    const Permit &permit, FilingSystem filingSystem, const QString &ref, const StopRequest &stop) const
{
    return QtConcurrent::run(
        m_desk.get(), [=, &context = m_context](QPromise<Result<ReviewResult>> &promise) {
            if (auto allowed = permit.require(Operation::DecideRequests, filingSystem); !allowed) {
                promise.addResult(allowed.error());
                return;
            }
            promise.addResult(ReviewCarrying(context, permit, filingSystem).run(ref, stop, promise));
        });
}

QFuture<Result<SignedMinutes>> Reviews::minutes(
    const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<SignedMinutes> {
        if (auto allowed = permit.require(Operation::DecideRequests, filingSystem); !allowed)
            return allowed.error();
        return minutesOf(connection, filingSystem, ref);
    });
}
