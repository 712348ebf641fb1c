#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/findings/finding_recording.h"
#include "app/retention/hold_repository.h"
#include "app/retention/retention.h"
#include "app/staff/refusals.h"
#include "app/staff/staff_names.h"

#include <algorithm>

namespace {

constexpr int mostHoldsInSight = 1'000;

bool isOwnRecord(const Permit &permit, const QByteArray &contactRef)
{
    return !contactRef.isEmpty() && contactRef == permit.ownContact();
}

/// Why a member cannot say yes or no to a hold; nothing when they can.
std::optional<Error> cannotAgree(const Permit &permit, const LegalHold &hold, bool isOwn, QDate today)
{
    if (isOwn)
        return Error::refused("hold.own-record");
    if (!hold.waitsForAgreementOn(today))
        return Error{Failure::NotFound, QStringLiteral("hold.none-to-approve")};
    if (hold.setBy == permit.staffRef())
        return Error::refused("hold.own");
    return std::nullopt;
}

struct HoldAndContact
{
    LegalHold hold;
    Contact contact;
};

/// A hold on which this member may have the second word.
Result<HoldAndContact> toAgreeTo(Change &change, FilingSystem filingSystem, Id<LegalHold> id)
{
    if (auto allowed = change.permit().require(Operation::SetHolds, filingSystem); !allowed)
        return allowed.error();
    const auto held = hold_repository::open(change.connection(), filingSystem, id);
    if (!held)
        return held.error();
    if (!*held)
        return Error{Failure::NotFound, QStringLiteral("hold.none-to-approve")};
    const auto contact = contact_repository::byId(change.connection(), filingSystem, (*held)->contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    const bool isOwn = isOwnRecord(change.permit(), (*contact)->ref);
    if (const auto locked = cannotAgree(change.permit(), (*held)->hold, isOwn, change.today()))
        return *locked;
    return HoldAndContact{(*held)->hold, **contact};
}

Outcome auditHold(Change &change, const Contact &contact, const QString &action)
{
    return change.audit({.action = action,
        .filingSystem = contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText()});
}

Outcome checkRefusal(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("hold.refusal-reason")};
    return refuseNationalNumbers({{QStringLiteral("reason"), reason}});
}

/// These end, for that reason; the trail is told once.
Outcome endRefused(
    Change &change, const Contact &contact, const QList<Id<LegalHold>> &holds, const QString &reason)
{
    for (const Id<LegalHold> hold : holds) {
        if (auto ended = hold_repository::releaseOne(change.connection(), contact.filingSystem, hold,
                change.permit().staffRef(), reason.trimmed(), change.now());
            !ended)
            return ended;
    }
    change.touched(contact.filingSystem, contact.id);
    if (auto looked = finding_recording::lookAgain(change, contact.filingSystem, contact.id); !looked)
        return looked.error();
    return auditHold(change, contact, QStringLiteral("retention.hold-refused"));
}

/// Nobody agreed: why not, as it is with the holds of this contact that are open.
Error whyNoneApproved(const QList<LegalHold> &holds, QDate today)
{
    const bool isWaiting = std::any_of(holds.begin(), holds.end(),
        [today](const LegalHold &hold) { return hold.waitsForAgreementOn(today); });
    return isWaiting ? Error::refused("hold.own")
                     : Error{Failure::NotFound, QStringLiteral("hold.none-to-approve")};
}

/// Somebody on whose holds this member may have the second word.
Result<Contact> heldForSecondWord(Change &change, FilingSystem filingSystem, Id<Contact> contact)
{
    if (auto allowed = change.permit().require(Operation::SetHolds, filingSystem); !allowed)
        return allowed.error();
    const auto found = contact_repository::byId(change.connection(), filingSystem, contact);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    return isOwnRecord(change.permit(), (*found)->ref) ? Result<Contact>(Error::refused("hold.own-record"))
                                                       : Result<Contact>(**found);
}

/// The member's own record, as the number that holds have it by; none where there is none.
Result<Id<Contact>> ownRecord(Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    if (permit.ownContact().isEmpty())
        return Id<Contact>();
    const auto own = contact_repository::byRef(connection, filingSystem, permit.ownContact());
    if (!own)
        return own.error();
    return *own ? (*own)->id : Id<Contact>();
}

/// Of those that are held, whose name this member does not see.
Result<QSet<qint64>> namelessHeld(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const QList<NamedHold> &holds, QDate today)
{
    QList<Id<Contact>> contacts;
    for (const NamedHold &each : holds)
        contacts.append(each.held.contact);
    return archive_veil::namelessAmong(connection, permit, filingSystem, today, contacts);
}

Result<QList<OpenHold>> holdsInSight(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, HoldsInSight which, QDate today)
{
    const auto holds = which == HoldsInSight::Waiting
        ? hold_repository::waiting(connection, filingSystem, today, mostHoldsInSight)
        : hold_repository::toReview(
              connection, filingSystem, today.addDays(LegalHold::daysBeforeReview), mostHoldsInSight);
    if (!holds)
        return holds.error();
    const auto names = staff_names::all(connection);
    if (!names)
        return names.error();
    const auto own = ownRecord(connection, permit, filingSystem);
    if (!own)
        return own.error();
    const auto nameless = namelessHeld(connection, permit, filingSystem, *holds, today);
    if (!nameless)
        return nameless.error();
    // To say which of them are locked for whoever reads.
    const OnlyAsking toTell;
    const auto allowed = permit.require(Operation::SetHolds, filingSystem);
    QList<OpenHold> all;
    for (const NamedHold &each : *holds) {
        const LegalHold &hold = each.held.hold;
        const bool isOwn = own->isStored() && each.held.contact == *own;
        const bool isArchived = nameless->contains(each.held.contact.number());
        all.append({.held = each.held,
            .person = isArchived ? QString() : each.person,
            .isArchived = isArchived,
            .setByName = names->value(hold.setBy, hold.setBy),
            .approvedByName = names->value(hold.approvedBy, hold.approvedBy),
            .locked = allowed ? cannotAgree(permit, hold, isOwn, today) : std::optional(allowed.error())});
    }
    return all;
}

} // namespace

QFuture<Result<QList<OpenHold>>> Retention::openHolds(
    const Permit &permit, FilingSystem filingSystem, HoldsInSight which) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<OpenHold>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return holdsInSight(connection, permit, filingSystem, which, today);
    });
}

QFuture<Outcome> Retention::agreeToHold(
    const Permit &permit, FilingSystem filingSystem, Id<LegalHold> hold) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto found = toAgreeTo(change, filingSystem, hold);
        if (!found)
            return found.error();
        if (auto agreed = hold_repository::approveOne(
                change.connection(), filingSystem, hold, permit.staffRef(), change.now());
            !agreed)
            return agreed;
        return auditHold(change, found->contact, QStringLiteral("retention.hold-approved"));
    });
}

QFuture<Outcome> Retention::refuseHold(
    const Permit &permit, FilingSystem filingSystem, Id<LegalHold> hold, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto found = toAgreeTo(change, filingSystem, hold);
        if (!found)
            return found.error();
        if (auto sound = checkRefusal(reason); !sound)
            return sound;
        return endRefused(change, found->contact, {hold}, reason);
    });
}

QFuture<Outcome> Retention::refuseHolds(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto found = heldForSecondWord(change, filingSystem, contact);
        if (!found)
            return found.error();
        if (auto sound = checkRefusal(reason); !sound)
            return sound;
        const auto all = hold_repository::list(change.connection(), filingSystem, contact);
        if (!all)
            return all.error();
        QList<Id<LegalHold>> others;
        for (const LegalHold &hold : *all) {
            if (!cannotAgree(permit, hold, false, change.today()))
                others.append(hold.id);
        }
        return others.isEmpty() ? Outcome(whyNoneApproved(*all, change.today()))
                                : endRefused(change, *found, others, reason);
    });
}

QFuture<Outcome> Retention::approveHold(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto found = heldForSecondWord(change, filingSystem, contact);
        if (!found)
            return found.error();
        const auto approved = hold_repository::approve(
            change.connection(), filingSystem, contact, permit.staffRef(), change.now(), change.today());
        if (!approved)
            return approved.error();
        if (*approved > 0)
            return auditHold(change, *found, QStringLiteral("retention.hold-approved"));
        const auto all = hold_repository::list(change.connection(), filingSystem, contact);
        return all ? whyNoneApproved(*all, change.today()) : all.error();
    });
}
