#include "app/changes/service_context.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/review_sitting.h"
#include "app/reviews/reviews.h"

using review_sitting::entryFor;
using review_sitting::found;

QFuture<Outcome> Reviews::takeOver(const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    return m_context.change(permit, [=, &context = m_context](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::DecideRequests, filingSystem); !allowed)
            return allowed;
        auto session = found(change.connection(), filingSystem, ref);
        if (!session)
            return session.error();
        if (!session->isOpen())
            return Error::refused("review.closed");
        if (session->officer == permit.staffRef())
            return Error::refused("review.yours-already");
        if (auto left = review_rules::checkLeft(*session, change.now()); !left)
            return left;
        // What was collected counts for nothing any more, and what another opened this member did not see.
        if (auto voided = review_repository::voidAll(
                change.connection(), filingSystem, ref, QStringLiteral("review.taken-over"));
            !voided)
            return voided;
        if (auto forgotten = review_repository::forgetOpenings(change.connection(), filingSystem, ref);
            !forgotten)
            return forgotten;
        const QString before = session->officer;
        session->officer = permit.staffRef();
        session->activeAt = change.now();
        if (auto stored = review_repository::replace(change.connection(), *session); !stored)
            return stored;
        const AgendaQuestion question{context, permit, filingSystem, change.today(), {}};
        if (auto freed = review_sitting::freeLocked(question, change.connection(), *session); !freed)
            return freed;
        return change.audit(
            entryFor(*session, QStringLiteral("review.take-over"), {{QStringLiteral("from"), before}}));
    });
}

QFuture<Outcome> Reviews::end(const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const bool keepsMembers = permit.mayAnywhere(Operation::ManageStaff);
        if (!keepsMembers) {
            if (auto allowed = permit.require(Operation::DecideRequests, filingSystem); !allowed)
                return allowed;
        }
        auto session = found(change.connection(), filingSystem, ref);
        if (!session)
            return session.error();
        if (!session->isOpen())
            return Error::refused("review.closed");
        const bool isOwn = session->officer == permit.staffRef();
        if (!isOwn && !keepsMembers) {
            if (auto left = review_rules::checkLeft(*session, change.now()); !left)
                return left;
        }
        if (auto voided = review_repository::voidAll(
                change.connection(), filingSystem, ref, QStringLiteral("review.ended"));
            !voided)
            return voided;
        session->state = ReviewSession::State::Ended;
        session->closedAt = change.now();
        session->closedBy = permit.staffRef();
        if (auto stored = review_repository::replace(change.connection(), *session); !stored)
            return stored;
        if (auto released = review_repository::releaseAll(change.connection(), filingSystem, session->ref);
            !released)
            return released;
        return change.audit(entryFor(
            *session, QStringLiteral("review.end"), {{QStringLiteral("officer"), session->officer}}));
    });
}
