#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/staff/member_keys.h"
#include "app/staff/staff.h"
#include "app/staff/staff_change.h"
#include "app/staff/staff_repository.h"

#include <QThreadPool>
#include <QtConcurrent>

using staff_change::hasAdministratorBesides;

namespace {

/// What of it this administrator may countersign: nobody seconds their own word, unless the others who could
/// have are gone, so that nothing waits for ever.
Result<QList<Grant>> within(const ServiceContext &context, Change &change, const StaffMember &member)
{
    const Permit &permit = change.permit();
    QList<Grant> grants;
    bool isOwnWord = false;
    for (const AwaitedGrant &each : member.awaited) {
        if (!permit.may(Operation::ManageStaff, each.grant.filingSystem))
            continue;
        const auto others = hasAdministratorBesides(
            context, change.connection(), {permit.staffRef(), member.ref}, each.grant.filingSystem);
        if (!others)
            return others.error();
        if (each.by == permit.staffRef() && *others)
            isOwnWord = true;
        else
            grants.append(each.grant);
    }
    if (grants.isEmpty())
        return Error::refused(isOwnWord ? "staff.countersign-giver" : "staff.nothing-awaited");
    return grants;
}

/// Whether somebody real is there to vouch for.
Outcome checkMember(const ServiceContext &context, const Permit &permit, const StaffMember &member)
{
    if (member.ref == permit.staffRef())
        return Error::refused("staff.countersign-own");
    if (member.awaited.isEmpty())
        return Error::refused("staff.nothing-awaited");
    if (member.disabledAt)
        return Error::refused("staff.disabled");
    if (member.activationUntil)
        return Error::refused("staff.not-come-in");
    QList<StaffMember> one{member};
    if (auto read = member_keys::readStanding(context, one); !read)
        return read;
    const KeyStanding keys = one.first().keys;
    return keys == KeyStanding::NotKept || keys == KeyStanding::Certified
        ? Outcome(done)
        : Outcome(Error::refused("staff.certify-first"));
}

Outcome second(
    const ServiceContext &context, Change &change, const Confirmation &confirmation, const QString &memberRef)
{
    if (auto allowed = staff_change::requireKeeper(change, confirmation, {}); !allowed)
        return allowed;
    const auto member = staff_change::lockedMember(change, memberRef);
    if (!member)
        return member.error();
    if (auto good = checkMember(context, change.permit(), *member); !good)
        return good;
    const auto grants = within(context, change, *member);
    if (!grants)
        return grants.error();
    for (const Grant &grant : *grants) {
        if (auto stands = staff_repository::countersign(
                change.connection(), member->id, grant, change.permit().staffRef(), change.now());
            !stands)
            return stands;
        if (auto noted = change.audit(staff_change::entryFor(
                QStringLiteral("staff.countersign"), memberRef, staff_change::detailOf(grant)));
            !noted)
            return noted;
    }
    change.staffTouched();
    return done;
}

} // namespace

QFuture<Outcome> Staff::countersign(
    const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Outcome {
        const auto changed = context
                                 .change(permit,
                                     [=, &context](Change &change) {
                                         return second(context, change, confirmation, memberRef);
                                     })
                                 .result();
        if (!changed || context.shared)
            return changed;
        const auto member = context
                                .read([memberRef](Connection &connection) {
                                    return staff_change::memberByRef(connection, memberRef);
                                })
                                .result();
        // Their certificate bears the role now, over the signature of who countersigned.
        return member ? member_keys::certify(context, confirmation, *member) : Outcome(member.error());
    });
}
