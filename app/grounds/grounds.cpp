#include "app/grounds/grounds.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/grounds/ground_end_repository.h"
#include "app/grounds/ground_giving.h"
#include "app/grounds/ground_review_repository.h"
#include "app/grounds/ground_setting_reader.h"
#include "app/requests/request_opening.h"

namespace {

/// From the first question on, everybody's end is derived. Inside a transaction.
Outcome beginOnce(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto since = ground_end_repository::askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    return since->isValid() ? Outcome(done) : ground_end_repository::begin(connection, filingSystem, today);
}

Outcome beginToAsk(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto since = ground_end_repository::askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    if (since->isValid())
        return done;
    return writing(connection,
        [filingSystem, today](Connection &inside) { return beginOnce(inside, filingSystem, today); });
}

Result<OrphanFigures> figuresOn(Connection &connection, FilingSystem filingSystem, QDate today)
{
    const auto days = ground_end_repository::daysToErase(connection);
    if (!days)
        return days.error();
    const auto people = ground_end_repository::count(connection, filingSystem, today);
    if (!people)
        return people.error();
    // Who should be erased by yesterday at the latest.
    const auto overdue = ground_end_repository::count(connection, filingSystem, today.addDays(-*days - 1));
    if (!overdue)
        return overdue.error();
    const auto reviews = ground_review_repository::count(connection, filingSystem, today);
    if (!reviews)
        return reviews.error();
    const auto since = ground_end_repository::askedSince(connection, filingSystem);
    if (!since)
        return since.error();
    return OrphanFigures{.isKnown = since->isValid(),
        .people = *people,
        .overdue = *overdue,
        .reviews = *reviews,
        .daysToErase = *days};
}

/// A list of people as a member sees it; the trail tells that it was shown.
Result<QList<Orphan>> orphansShown(const ServiceContext &context, Connection &connection,
    const Permit &permit, FilingSystem filingSystem, const char *list, Result<QList<Orphan>> people)
{
    if (!people)
        return people;
    if (auto covered =
            archive_veil::coverNames(connection, permit, filingSystem, context.clock.today(), *people);
        !covered)
        return covered.error();
    noteListShown(context, permit, filingSystem, QString::fromLatin1(list), people->size());
    return people;
}

Result<OrphanProposals> openErasures(
    Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    if (auto begun = beginOnce(change.connection(), filingSystem, change.today()); !begun)
        return begun.error();
    OrphanProposals proposals;
    for (const Id<Contact> contact : contacts) {
        const auto orphan =
            ground_end_repository::one(change.connection(), filingSystem, contact, change.today());
        if (!orphan)
            return orphan.error();
        if (!*orphan)
            return Error{Failure::Refused, QStringLiteral("ground.not-an-orphan")};
        if ((*orphan)->erasureOpen)
            continue;
        const auto request = request_opening::open(change, filingSystem,
            {.type = Request::Type::Erasure,
                .contact = contact,
                .receivedOn = change.today(),
                .channel = Request::Channel::OwnInitiative});
        // Refused before anything of it is stored (request_limiting::refuseHeld).
        if (!request && request.error().what == QLatin1String("request.restricted")) {
            ++proposals.restricted;
            continue;
        }
        if (!request)
            return request.error();
        proposals.opened.append(*request);
    }
    if (!proposals.opened.isEmpty())
        return proposals;
    return proposals.restricted > 0 ? Error{Failure::Refused, QStringLiteral("request.restricted")}
                                    : Error{Failure::Duplicate, QStringLiteral("ground.erasure-open")};
}

} // namespace

template <typename Work>
auto Grounds::ofFile(const Permit &permit, Operation operation, FilingSystem filingSystem, Work work) const
{
    using Answer = std::invoke_result_t<Work, Connection &>;
    const auto answer = [=](Connection &connection) -> Answer {
        if (auto allowed = permit.require(operation, filingSystem); !allowed)
            return allowed.error();
        return work(connection);
    };
    auto &hasLooked = m_hasLooked.at(static_cast<std::size_t>(filingSystem) - 1);
    if (hasLooked || !permit.may(operation, filingSystem))
        return m_context.read(permit, answer);
    // What is asked while the first look goes on waits for it. Where somebody else writes just now the next
    // question tries again.
    return m_context.writer.ask(
        [=, &hasLooked, today = m_context.clock.today()](Connection &connection) -> Answer {
            if (!hasLooked)
                hasLooked = bool(beginToAsk(connection, filingSystem, today));
            return answer(connection);
        });
}

QFuture<Result<UsualGround>> Grounds::usual(const Permit &permit, FilingSystem filingSystem,
    const GroundSetting &setting, Id<Purpose> purpose, const GroundWish &wish) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<UsualGround> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto known = ground_setting_reader::of(connection, purpose, today);
        if (!known)
            return known.error();
        known->kind = setting.kind;
        known->basis = setting.basis;
        known->isBusiness = setting.isBusiness;
        known->facts = setting.facts;
        // Where no rule is in force the day is asked for, and without a weighing that.
        const auto ground = resolveGround(wish, *known);
        return UsualGround{.ground = ground ? *ground : usualGround(*known), .latest = latestUntil(*known)};
    });
}

QFuture<Result<OrphanFigures>> Grounds::orphanFigures(const Permit &permit, FilingSystem filingSystem) const
{
    return ofFile(permit, Operation::ViewDashboards, filingSystem,
        [=, today = m_context.clock.today()](
            Connection &connection) { return figuresOn(connection, filingSystem, today); });
}

QFuture<Result<QList<Orphan>>> Grounds::orphans(
    const Permit &permit, FilingSystem filingSystem, int limit, const std::optional<Orphan> &after) const
{
    return ofFile(permit, Operation::ViewContacts, filingSystem,
        [=, &context = m_context](Connection &connection) -> Result<QList<Orphan>> {
            const auto since = ground_end_repository::askedSince(connection, filingSystem);
            if (!since)
                return since.error();
            if (!since->isValid())
                return Error{Failure::Unavailable, QStringLiteral("ground.not-looked-at")};
            auto people =
                ground_end_repository::list(connection, filingSystem, context.clock.today(), limit, after);
            return orphansShown(
                context, connection, permit, filingSystem, "ground.orphans", std::move(people));
        });
}

QFuture<Result<QList<Orphan>>> Grounds::lateReviews(
    const Permit &permit, FilingSystem filingSystem, int limit) const
{
    return ofFile(
        permit, Operation::ViewContacts, filingSystem, [=, &context = m_context](Connection &connection) {
            auto people =
                ground_review_repository::list(connection, filingSystem, context.clock.today(), limit);
            return orphansShown(
                context, connection, permit, filingSystem, "ground.reviews", std::move(people));
        });
}

QFuture<Result<int>> Grounds::give(const Permit &permit, FilingSystem filingSystem,
    const QList<Id<Contact>> &contacts, const GroundDecision &decision) const
{
    return m_context.change(permit,
        [=](Change &change) { return ground_giving::give(change, filingSystem, contacts, decision); });
}

QFuture<Result<OrphanProposals>> Grounds::proposeErasure(
    const Permit &permit, FilingSystem filingSystem, const QList<Id<Contact>> &contacts) const
{
    return m_context.change(permit, [=](Change &change) -> Result<OrphanProposals> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        return openErasures(change, filingSystem, contacts);
    });
}

QFuture<Outcome> Grounds::setDaysToErase(const Permit &permit, int days) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ConfigureRetention); !allowed)
            return allowed;
        if (days < 1 || days > mostDaysToErase)
            return Error{Failure::Invalid, QStringLiteral("ground.days"), {QString::number(mostDaysToErase)}};
        if (auto kept = ground_end_repository::setDaysToErase(change.connection(), days); !kept)
            return kept;
        return change.audit(
            {.action = QStringLiteral("ground.days"), .detail = {{QStringLiteral("days"), days}}});
    });
}
