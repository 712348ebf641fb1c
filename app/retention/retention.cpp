#include "app/retention/retention.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/list_search_repository.h"
#include "app/retention/hold_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"

#include <algorithm>

namespace {

Result<Contact> contactOf(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    return **contact;
}

/// Terms and list of one filing system, in the open transaction; the door counts them anew.
Outcome recomputeEverything(Change &change, FilingSystem filingSystem)
{
    Connection &connection = change.connection();
    const auto never = [] { return false; };
    if (auto due = retention_due_repository::recomputeAll(connection, filingSystem, change.today(), never); !due)
        return due;
    if (auto listed = contact_list_repository::rebuild(connection, filingSystem); !listed)
        return listed.error();
    change.replacedAll(filingSystem);
    return done;
}

AuditEntry entryFor(const Contact &contact, const QString &action)
{
    return {.action = action,
        .filingSystem = contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText()};
}

} // namespace

QFuture<Result<QList<RetentionRule>>> Retention::rules(const Permit &permit) const
{
    return m_context.read([permit](Connection &connection) -> Result<QList<RetentionRule>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
            return allowed.error();
        return retention_due_repository::rulesInForce(connection);
    });
}

QFuture<Outcome> Retention::setInForce(const Permit &permit, const QString &ruleId, bool inForce) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto allowed = permit.require(Operation::ConfigureRetention, filingSystem); !allowed)
                return allowed;
        }
        const auto rules = retention_due_repository::rulesInForce(change.connection());
        if (!rules)
            return rules.error();
        const bool isKnown = std::any_of(
            rules->begin(), rules->end(), [&](const RetentionRule &rule) { return rule.id == ruleId; });
        if (!isKnown)
            return Error{Failure::NotFound, QStringLiteral("retention.rule"), {ruleId}};
        if (auto switched = retention_due_repository::setInForce(change.connection(), ruleId, inForce); !switched)
            return switched;
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto computed = recomputeEverything(change, filingSystem); !computed)
                return computed;
        }
        return change.audit({.action = inForce ? QStringLiteral("retention.rule-on")
                                               : QStringLiteral("retention.rule-off"),
            .objectKind = QStringLiteral("rule"),
            .objectRef = ruleId});
    });
}

QFuture<Result<RetentionFigures>> Retention::figures(const Permit &permit, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return m_context.read([=](Connection &connection) -> Result<RetentionFigures> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        const auto counts = retention_count_repository::all(connection, filingSystem);
        if (!counts)
            return counts.error();
        RetentionFigures figures = retentionFigures(*counts, today);
        if (auto added
            = retention_count_repository::addReconfirmations(connection, filingSystem, figures.months);
            !added)
            return added.error();
        return figures;
    });
}

QFuture<Result<QList<ListRow>>> Retention::due(
    const Permit &permit, FilingSystem filingSystem, QDate before) const
{
    const QDate today = m_context.clock.today();
    return m_context.read([=](Connection &connection) -> Result<QList<ListRow>> {
        constexpr std::size_t most = 10'000;
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const ListFilter filter{.standings = {Standing::ByDate, Standing::KeptByLaw, Standing::StartUnknown},
            .dueTo = before.addDays(-1)};
        const auto found
            = list_search_repository::filtered(connection, filingSystem, filter, ListSort::DueOn, today);
        if (!found)
            return found.error();
        const QList<quint32> ranks(found->begin(), found->begin() + static_cast<qsizetype>(std::min(found->size(), most)));
        return list_search_repository::page(connection, filingSystem, ranks);
    });
}

QFuture<Result<QList<CategoryTerm>>> Retention::terms(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read([=](Connection &connection) -> Result<QList<CategoryTerm>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return retention_due_repository::terms(connection, filingSystem, contact);
    });
}

QFuture<Result<QList<LegalHold>>> Retention::holds(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read([=](Connection &connection) -> Result<QList<LegalHold>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return hold_repository::list(connection, filingSystem, contact);
    });
}

QFuture<Outcome> Retention::hold(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::SetHolds, filingSystem); !allowed)
            return allowed;
        if (hold.reason.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("hold.reason-missing")};
        LegalHold added = hold;
        added.reason = hold.reason.trimmed();
        added.setBy = permit.staffRef();
        added.setAt = change.now();
        const QDate latest = change.today().addMonths(6);
        if (!added.reviewOn.isValid())
            added.reviewOn = latest;
        if (added.reviewOn > latest)
            return Error{Failure::Invalid, QStringLiteral("hold.review-late")};
        const auto found = contactOf(change.connection(), filingSystem, contact);
        if (!found)
            return found.error();
        if (const auto id = hold_repository::add(change.connection(), filingSystem, contact, added); !id)
            return id.error();
        change.touched(filingSystem, contact);
        return change.audit(entryFor(*found, QStringLiteral("retention.hold")));
    });
}

QFuture<Outcome> Retention::release(const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::SetHolds, filingSystem); !allowed)
            return allowed;
        const auto found = contactOf(change.connection(), filingSystem, contact);
        if (!found)
            return found.error();
        const auto released = hold_repository::releaseAll(
            change.connection(), filingSystem, contact, permit.staffRef(), change.now());
        if (!released)
            return released.error();
        if (*released == 0)
            return Error{Failure::NotFound, QStringLiteral("hold.none")};
        change.touched(filingSystem, contact);
        return change.audit(entryFor(*found, QStringLiteral("retention.release")));
    });
}

QFuture<Outcome> Retention::recompute(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ConfigureRetention, filingSystem); !allowed)
            return allowed;
        if (auto computed = recomputeEverything(change, filingSystem); !computed)
            return computed;
        return change.audit({.action = QStringLiteral("retention.recompute"), .filingSystem = filingSystem});
    });
}
