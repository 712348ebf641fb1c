#include "app/reviews/review_sitting.h"

#include "app/changes/change.h"
#include "app/contacts/archive_veil.h"
#include "app/requests/request.h"
#include "app/requests/request_ref_repository.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_requests.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

int ReviewSitting::decided() const
{
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [](const ReviewLine &line) { return line.item.decision.has_value(); }));
}

namespace review_sitting {

namespace {

/// Who else holds the item; nobody where it is free.
Outcome findClaim(Connection &connection, const ReviewSession &session, ReviewLine &line)
{
    const auto holder =
        review_repository::holder(connection, session.filingSystem, line.item.kind, line.item.subject);
    if (!holder)
        return holder.error();
    if (!*holder || (*holder)->ref == session.ref)
        return done;
    const auto name = nameOf(connection, (*holder)->officer);
    if (!name)
        return name.error();
    line.claim = ReviewClaim{(*holder)->officer, *name, (*holder)->startedAt};
    line.locked = Error::refused("review.claimed");
    return done;
}

/// Whoever decides without a right to the archive decides by what they see: a reference instead of a name.
Outcome coverName(const AgendaQuestion &question, Connection &connection, AgendaItem &item)
{
    if (!item.contact.isStored())
        return done;
    const auto hidden = archive_veil::hiddenFrom(
        connection, question.permit, question.filingSystem, item.contact, question.today);
    if (!hidden)
        return hidden.error();
    if (hidden->contains(DataCategory::Identity))
        item.name.clear();
    return done;
}

Result<ReviewLine> lineOf(const AgendaQuestion &question, Connection &connection,
    const ReviewSession &session, const ReviewItem &item)
{
    ReviewLine line{.item = item};
    const auto now = agendaSourceOf(item.kind).now(question, connection, item.subject);
    if (!now)
        return now.error();
    line.now = *now;
    if (line.now) {
        if (auto covered = coverName(question, connection, *line.now); !covered)
            return covered.error();
    }
    line.locked = *now ? (*now)->locked : std::optional(Error::refused("review.gone"));
    if (!session.isOpen())
        line.locked = Error::refused("review.closed");
    else if (session.officer != question.permit.staffRef())
        line.locked = Error::refused("review.not-yours");
    // Whoever may not decide it need not know who does.
    else if (!line.locked && !item.isClaimed) {
        if (auto claimed = findClaim(connection, session, line); !claimed)
            return claimed.error();
    }
    return line;
}

} // namespace

Result<ReviewSession> found(Connection &connection, FilingSystem filingSystem, const QString &ref)
{
    auto session = review_repository::byRef(connection, filingSystem, ref);
    if (!session)
        return session.error();
    if (!*session)
        return Error{Failure::NotFound, QStringLiteral("review.none")};
    return **session;
}

Result<QString> nameOf(Connection &connection, const QString &member)
{
    const auto known = staff_repository::byRef(connection, member);
    if (!known)
        return known.error();
    return *known ? (*known)->displayName : member;
}

Result<ReviewSitting> of(const AgendaQuestion &question, Connection &connection, const ReviewSession &session)
{
    ReviewSitting sitting{.session = session};
    const auto name = nameOf(connection, session.officer);
    if (!name)
        return name.error();
    sitting.officerName = *name;
    const auto items = review_repository::items(connection, session.filingSystem, session.ref);
    if (!items)
        return items.error();
    for (const ReviewItem &item : *items) {
        const auto line = lineOf(question, connection, session, item);
        if (!line)
            return line.error();
        sitting.lines.append(*line);
    }
    return sitting;
}

Result<Found> item(const AgendaQuestion &question, Connection &connection, Id<ReviewItem> id)
{
    const auto item = review_repository::item(connection, question.filingSystem, id);
    if (!item)
        return item.error();
    if (!*item)
        return Error{Failure::NotFound, QStringLiteral("review.item")};
    const auto session = found(connection, question.filingSystem, (*item)->session);
    if (!session)
        return session.error();
    if (auto sits = review_rules::checkSitting(*session, question.permit.staffRef()); !sits)
        return sits.error();
    const AgendaSource &source = agendaSourceOf((*item)->kind);
    if (auto allowed = question.permit.require(source.decides, question.filingSystem); !allowed)
        return allowed.error();
    auto now = source.now(question, connection, (*item)->subject);
    if (!now)
        return now.error();
    if (!*now)
        return Error::refused("review.gone");
    if (auto covered = coverName(question, connection, **now); !covered)
        return covered.error();
    return Found{*session, **item, **now};
}

Result<bool> isSignedAlready(Connection &connection, const ReviewSession &session, const ReviewItem &item)
{
    if (item.kind != ReviewKind::Request || !item.decision)
        return false;
    const auto id = request_ref_repository::idOf(connection, session.filingSystem, item.subject);
    if (!id)
        return id.error();
    return item.decision->verdict == ReviewDecision::Verdict::Asked
        ? reviewed_requests::isAskedBack(
              connection, session.filingSystem, *id, session.officer, item.decision->decidedAt)
        : reviewed_requests::isTaken(connection, session.filingSystem, *id, item.decision->ref);
}

Outcome voidOne(Change &change, const ReviewSession &session, const ReviewItem &item, const QString &why)
{
    if (auto voided = review_repository::voidDecision(change.connection(), session.filingSystem, item, why);
        !voided)
        return voided;
    return change.audit(entryFor(session, QStringLiteral("review.void"),
        {{QStringLiteral("item"), item.position}, {QStringLiteral("decision"), item.decision->ref},
            {QStringLiteral("why"), why}}));
}

Result<int> voidChanged(const AgendaQuestion &question, Change &change, const ReviewSession &session)
{
    const auto items = review_repository::items(change.connection(), session.filingSystem, session.ref);
    if (!items)
        return items.error();
    int voided = 0;
    for (const ReviewItem &item : *items) {
        if (!item.decision)
            continue;
        const auto isSigned = isSignedAlready(change.connection(), session, item);
        if (!isSigned)
            return isSigned.error();
        if (*isSigned)
            continue;
        const AgendaSource &source = agendaSourceOf(item.kind);
        const auto now = source.now(question, change.connection(), item.subject);
        if (!now)
            return now.error();
        QString why;
        if (auto allowed = question.permit.require(source.decides, question.filingSystem); !allowed)
            why = allowed.error().what;
        else if (!*now)
            why = QStringLiteral("review.gone");
        else if ((*now)->matter != item.decision->matter)
            why = QStringLiteral("review.changed");
        else if ((*now)->locked)
            why = (*now)->locked->what;
        if (why.isEmpty())
            continue;
        if (auto done = voidOne(change, session, item, why); !done)
            return done.error();
        ++voided;
    }
    return voided;
}

Outcome freeLocked(const AgendaQuestion &question, Connection &connection, const ReviewSession &session)
{
    const auto items = review_repository::items(connection, session.filingSystem, session.ref);
    if (!items)
        return items.error();
    for (const ReviewItem &item : *items) {
        if (!item.isClaimed)
            continue;
        const AgendaSource &source = agendaSourceOf(item.kind);
        const auto now = source.now(question, connection, item.subject);
        if (!now)
            return now.error();
        const bool mayDecide = question.permit.may(source.decides, question.filingSystem);
        if (mayDecide && !(*now && (*now)->locked))
            continue;
        if (auto freed = review_repository::release(connection, session.filingSystem, item.id); !freed)
            return freed;
    }
    return done;
}

AuditEntry entryFor(const ReviewSession &session, const QString &action, const QJsonObject &detail)
{
    return {.action = action,
        .filingSystem = session.filingSystem,
        .objectKind = QStringLiteral("review"),
        .objectRef = session.ref,
        .detail = detail};
}

} // namespace review_sitting
