#include "app/reviews/reviews.h"

#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/review_sitting.h"
#include "app/staff/staff_names.h"

#include <QThreadPool>
#include <QUuid>

using review_sitting::entryFor;
using review_sitting::found;

namespace {

constexpr int mostSessions = 200;

AgendaQuestion reviewQuestion(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem)
{
    return {context, permit, filingSystem, context.clock.today(), {}, {}};
}

Outcome mayReview(const Permit &permit, FilingSystem filingSystem)
{
    return permit.require(Operation::DecideRequests, filingSystem);
}

/// Of each kind that was chosen and that the member may decide.
Result<QList<AgendaItem>> agendaFor(
    AgendaQuestion question, Connection &connection, const ReviewChoice &choice)
{
    question.contacts = choice.contacts;
    QList<AgendaItem> agenda;
    for (const AgendaSource &source : agendaSources()) {
        const bool isChosen = choice.kinds.isEmpty() || choice.kinds.contains(source.kind);
        if (!isChosen || !question.permit.may(source.decides, question.filingSystem))
            continue;
        const auto items = source.due(question, connection);
        if (!items)
            return items.error();
        agenda += *items;
    }
    return agenda;
}

Outcome checkSitsNowhere(Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    const auto sits = review_repository::isSitting(connection, filingSystem, permit.staffRef());
    if (!sits)
        return sits.error();
    return *sits ? Outcome(Error::refused("review.open-already")) : Outcome(done);
}

Result<QString> sitDown(Change &change, const AgendaQuestion &question, const ReviewChoice &choice)
{
    if (auto free = checkSitsNowhere(change.connection(), question.permit, question.filingSystem); !free)
        return free.error();
    const auto agenda = agendaFor(question, change.connection(), choice);
    if (!agenda)
        return agenda.error();
    if (agenda->isEmpty())
        return Error{Failure::NotFound, QStringLiteral("review.empty")};
    const ReviewSession session{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .filingSystem = question.filingSystem,
        .officer = question.permit.staffRef(),
        .startedAt = change.now(),
        .activeAt = change.now()};
    if (auto added = review_repository::add(change.connection(), session); !added)
        return added.error();
    int position = 0;
    for (const AgendaItem &item : *agenda) {
        const auto added = review_repository::addItem(change.connection(), question.filingSystem,
            {.session = session.ref,
                .position = ++position,
                .kind = item.kind,
                .rule = item.rule,
                .subject = item.subject},
            !item.locked);
        if (!added)
            return added.error();
    }
    if (auto noted = change.audit(
            entryFor(session, QStringLiteral("review.start"), {{QStringLiteral("items"), position}}));
        !noted)
        return noted.error();
    return session.ref;
}

/// Holds the item for this session, where another held it and may be done with it.
Outcome takeClaim(Connection &connection, FilingSystem filingSystem, const ReviewItem &item)
{
    if (item.isClaimed)
        return done;
    const auto claimed = review_repository::claim(connection, filingSystem, item);
    if (!claimed && claimed.error().failure != Failure::Duplicate)
        return claimed.error();
    return claimed && *claimed ? Outcome(done) : Outcome(Error::refused("review.claimed"));
}

Result<ReviewEvidence> opened(Change &change, const AgendaQuestion &question, Id<ReviewItem> id)
{
    Connection &connection = change.connection();
    const auto found = review_sitting::item(question, connection, id);
    if (!found)
        return found.error();
    // What one may only look at stays free for who may decide it.
    if (!found->now.locked) {
        if (auto claimed = takeClaim(connection, question.filingSystem, found->item); !claimed)
            return claimed.error();
    }
    ReviewEvidence evidence{.item = found->item, .now = found->now};
    if (auto shown = agendaSourceOf(found->item.kind).show(question, change, evidence); !shown)
        return shown.error();
    // As the item is named here, so it is in what is shown of it (review_sitting.cpp).
    if (evidence.orphan)
        evidence.orphan->name = evidence.now.name;
    if (auto noted = review_repository::noteOpened(
            connection, question.filingSystem, id, found->now.matter, change.now());
        !noted)
        return noted.error();
    if (auto touched = review_repository::touch(connection, found->session, change.now()); !touched)
        return touched.error();
    evidence.item.openedAt = change.now();
    evidence.item.seen = found->now.matter;
    evidence.item.isClaimed = found->item.isClaimed || !found->now.locked;
    if (auto audited = change.audit(entryFor(found->session, QStringLiteral("review.evidence"),
            {{QStringLiteral("item"), found->item.position},
                {QStringLiteral("subject"), found->item.subject}}));
        !audited)
        return audited.error();
    return evidence;
}

Outcome decided(Change &change, const AgendaQuestion &question, Id<ReviewItem> id, const ReviewWord &word)
{
    Connection &connection = change.connection();
    const auto found = review_sitting::item(question, connection, id);
    if (!found)
        return found.error();
    if (found->now.locked)
        return *found->now.locked;
    if (!found->item.isClaimed)
        return Error::refused("review.claimed");
    if (auto sound = review_rules::checkDecision(found->item, found->now.matter, word.verdict, word.reason);
        !sound)
        return sound;
    if (const auto allows = agendaSourceOf(found->item.kind).allows) {
        if (auto allowed = allows(question, connection, found->now, word); !allowed)
            return allowed;
    }
    const ReviewDecision decision{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .officer = question.permit.staffRef(),
        .verdict = word.verdict,
        .reason = word.reason,
        .matter = found->now.matter,
        .decidedAt = change.now()};
    if (auto stored = review_repository::decide(
            connection, question.filingSystem, found->item, decision, found->now.contact);
        !stored)
        return stored;
    if (auto touched = review_repository::touch(connection, found->session, change.now()); !touched)
        return touched;
    return change.audit(entryFor(found->session, QStringLiteral("review.decide"),
        {{QStringLiteral("item"), found->item.position}, {QStringLiteral("decision"), decision.ref},
            {QStringLiteral("verdict"), static_cast<int>(word.verdict)}}));
}

Result<QList<ReviewItem>> itemsOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<ReviewItem>> &ids)
{
    QList<ReviewItem> items;
    for (const Id<ReviewItem> id : ids) {
        const auto item = review_repository::item(connection, filingSystem, id);
        if (!item)
            return item.error();
        if (!*item)
            return Error{Failure::NotFound, QStringLiteral("review.item")};
        items.append(**item);
    }
    return items;
}

} // namespace

QFuture<Result<QList<ReviewEntry>>> Reviews::list(const Permit &permit, FilingSystem filingSystem) const
{
    const Instant now = m_context.clock.now();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ReviewEntry>> {
        // An administrator may end one that was left, and sees nothing of what is in it.
        const bool mayEnd = permit.mayAnywhere(Operation::ManageStaff);
        if (!mayEnd) {
            if (auto allowed = mayReview(permit, filingSystem); !allowed)
                return allowed.error();
        }
        const auto sessions = review_repository::list(connection, filingSystem, mostSessions);
        if (!sessions)
            return sessions.error();
        const auto counts = review_repository::counts(connection, filingSystem);
        if (!counts)
            return counts.error();
        const auto names = staff_names::all(connection);
        if (!names)
            return names.error();
        QList<ReviewEntry> entries;
        for (const ReviewSession &session : *sessions) {
            const auto count = counts->value(session.ref);
            entries.append({.session = session,
                .officerName = names->value(session.officer, session.officer),
                .items = count.items,
                .decided = count.decided,
                .isLeft = session.isOpen() && review_rules::checkLeft(session, now).has_value()});
        }
        return entries;
    });
}

QFuture<Result<QHash<ReviewKind, int>>> Reviews::due(const Permit &permit, FilingSystem filingSystem) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.read(permit, [=](Connection &connection) -> Result<QHash<ReviewKind, int>> {
        if (auto allowed = mayReview(permit, filingSystem); !allowed)
            return allowed.error();
        const auto agenda = agendaFor(question, connection, {});
        if (!agenda)
            return agenda.error();
        QHash<ReviewKind, int> counts;
        for (const AgendaItem &item : *agenda)
            ++counts[item.kind];
        return counts;
    });
}

QFuture<Result<QString>> Reviews::start(
    const Permit &permit, FilingSystem filingSystem, const ReviewChoice &choice) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) -> Result<QString> {
        if (auto allowed = mayReview(permit, filingSystem); !allowed)
            return allowed.error();
        if (choice.contacts.size() > review_rules::mostChosen)
            return Error::refused("review.too-many", {QString::number(review_rules::mostChosen)});
        return sitDown(change, question, choice);
    });
}

QFuture<Result<ReviewSitting>> Reviews::look(
    const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.read(permit, [=](Connection &connection) -> Result<ReviewSitting> {
        if (auto allowed = mayReview(permit, filingSystem); !allowed)
            return allowed.error();
        const auto session = found(connection, filingSystem, ref);
        return session ? review_sitting::of(question, connection, *session)
                       : Result<ReviewSitting>(session.error());
    });
}

QFuture<Result<ReviewSitting>> Reviews::resume(
    const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) -> Result<ReviewSitting> {
        if (auto allowed = mayReview(permit, filingSystem); !allowed)
            return allowed.error();
        const auto session = found(change.connection(), filingSystem, ref);
        if (!session)
            return session.error();
        if (auto sits = review_rules::checkSitting(*session, permit.staffRef()); !sits)
            return sits.error();
        const auto voided = review_sitting::voidChanged(question, change, *session);
        if (!voided)
            return voided.error();
        if (auto freed = review_sitting::freeLocked(question, change.connection(), *session); !freed)
            return freed.error();
        auto sitting = review_sitting::of(question, change.connection(), *session);
        if (!sitting)
            return sitting;
        sitting->voided = *voided;
        if (auto noted = change.audit(entryFor(*session, QStringLiteral("review.resume"))); !noted)
            return noted.error();
        return sitting;
    });
}

QFuture<Result<ReviewEvidence>> Reviews::openEvidence(
    const Permit &permit, FilingSystem filingSystem, Id<ReviewItem> item) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) { return opened(change, question, item); });
}

QFuture<Result<QList<ReviewEvidence>>> Reviews::openMany(
    const Permit &permit, FilingSystem filingSystem, const QList<Id<ReviewItem>> &items) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) -> Result<QList<ReviewEvidence>> {
        const auto all = itemsOf(change.connection(), filingSystem, items);
        if (!all)
            return all.error();
        if (auto alike = review_rules::checkMany(*all, static_cast<int>(all->size())); !alike)
            return alike.error();
        QList<ReviewEvidence> evidence;
        for (const Id<ReviewItem> item : items) {
            const auto one = opened(change, question, item);
            if (!one)
                return one.error();
            evidence.append(*one);
        }
        return evidence;
    });
}

QFuture<Outcome> Reviews::decide(const Permit &permit, FilingSystem filingSystem, Id<ReviewItem> item,
    ReviewDecision::Verdict verdict, const QString &reason) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
            return clean;
        return decided(change, question, item, {verdict, reason.trimmed()});
    });
}

QFuture<Result<int>> Reviews::decideMany(const Permit &permit, FilingSystem filingSystem,
    const QList<Id<ReviewItem>> &items, ReviewDecision::Verdict verdict, const QString &reason,
    int typed) const
{
    const AgendaQuestion question = reviewQuestion(m_context, permit, filingSystem);
    return m_context.change(permit, [=](Change &change) -> Result<int> {
        const auto all = itemsOf(change.connection(), filingSystem, items);
        if (!all)
            return all.error();
        if (auto alike = review_rules::checkMany(*all, typed); !alike)
            return alike.error();
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
            return clean.error();
        for (const Id<ReviewItem> item : items) {
            if (auto one = decided(change, question, item, {verdict, reason.trimmed()}); !one)
                return one.error();
        }
        return static_cast<int>(items.size());
    });
}
