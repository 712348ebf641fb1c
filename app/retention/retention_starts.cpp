#include "app/changes/service_context.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/retention/hold_repository.h"
#include "app/retention/retention.h"
#include "app/retention/retention_due_repository.h"

namespace {

Outcome checkStart(RelationFactKind kind, QDate on, const QString &reason, QDate today)
{
    if (reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("start.reason-missing")};
    if (!on.isValid() || on > today)
        return Error{Failure::Invalid, QStringLiteral("start.future")};
    if (kind == RelationFactKind::ConsentEnded)
        return Error{Failure::Refused, QStringLiteral("contact.start-moment-derived")};
    return refuseNationalNumbers({{QStringLiteral("reason"), reason}});
}

/// One person's start moment, and what the trail tells of it: the kind, never the day.
Outcome settleOne(Change &change, FilingSystem filingSystem, Id<Contact> id, const RelationFact &moment)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const auto isMissing = retention_due_repository::isStartMissing(change.connection(), filingSystem, id);
    if (!isMissing)
        return isMissing.error();
    if (!*isMissing)
        return Error{Failure::Refused, QStringLiteral("start.known")};
    RelationFact fact = moment;
    fact.contact = id;
    if (const auto added = relation_fact_repository::add(change.connection(), filingSystem, fact); !added)
        return added.error();
    change.touched(filingSystem, id);
    return change.audit({.action = QStringLiteral("retention.start-settled"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = file->contact.refText(),
        .detail = {{QStringLiteral("kind"), static_cast<int>(fact.kind)}}});
}

} // namespace

QFuture<Result<QMap<QString, qint64>>> Retention::startsMissing(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QMap<QString, qint64>> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return retention_due_repository::startsMissing(connection, filingSystem);
    });
}

QFuture<Result<QList<Id<Contact>>>> Retention::peopleWithoutStart(
    const Permit &permit, FilingSystem filingSystem, const QString &ruleId, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Id<Contact>>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return retention_due_repository::peopleWithoutStart(connection, filingSystem, ruleId, limit);
    });
}

QFuture<Result<int>> Retention::settleStarts(const Permit &permit, FilingSystem filingSystem,
    const QList<Id<Contact>> &contacts, RelationFactKind kind, QDate on, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) -> Result<int> {
        if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
            return allowed.error();
        if (contacts.isEmpty())
            return Error{Failure::Invalid, QStringLiteral("start.nobody")};
        if (auto sound = checkStart(kind, on, reason, change.today()); !sound)
            return sound.error();
        for (const Id<Contact> contact : contacts) {
            auto settled = settleOne(
                change, filingSystem, contact, {.kind = kind, .on = on, .source = reason.trimmed()});
            if (!settled)
                return settled.error();
        }
        return static_cast<int>(contacts.size());
    });
}

QFuture<Outcome> Retention::approveHold(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::SetHolds, filingSystem); !allowed)
            return allowed;
        const auto found = contact_repository::byId(change.connection(), filingSystem, contact);
        if (!found)
            return found.error();
        if (!*found)
            return Error{Failure::NotFound, QStringLiteral("retention.contact")};
        const auto approved = hold_repository::approve(
            change.connection(), filingSystem, contact, permit.staffRef(), change.now());
        if (!approved)
            return approved.error();
        if (*approved == 0) {
            const auto all = hold_repository::list(change.connection(), filingSystem, contact);
            if (!all)
                return all.error();
            for (const LegalHold &hold : *all) {
                if (!hold.releasedAt && !hold.approvedAt)
                    return Error{Failure::Refused, QStringLiteral("hold.own")};
            }
            return Error{Failure::NotFound, QStringLiteral("hold.none-to-approve")};
        }
        return change.audit({.action = QStringLiteral("retention.hold-approved"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = (*found)->refText()});
    });
}
