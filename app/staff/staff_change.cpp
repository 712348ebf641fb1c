#include "app/staff/staff_change.h"

#include "app/changes/change.h"
#include "app/staff/confirmation.h"
#include "app/staff/member_keys.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

namespace staff_change {

namespace {

/// The administrator sees no personal data (domain.md 10.1); the founder may until there is another one.
Outcome checkConflict(const StaffMember &member, Grant grant)
{
    for (const Grant &held : member.grants) {
        if (excludeEachOther(held.role, grant.role))
            return Error{Failure::Refused, QStringLiteral("staff.role-conflict")};
    }
    for (const AwaitedGrant &held : member.awaited) {
        if (excludeEachOther(held.grant.role, grant.role))
            return Error{Failure::Refused, QStringLiteral("staff.role-conflict")};
    }
    return done;
}

bool awaits(const StaffMember &member, Grant grant)
{
    return std::any_of(member.awaited.begin(), member.awaited.end(),
        [&](const AwaitedGrant &each) { return each.grant == grant; });
}

bool administers(const StaffMember &member, FilingSystem filingSystem)
{
    // Who was only invited may never come, and who was not certified certifies nobody.
    const bool canKeep = member.keys == KeyStanding::NotKept || member.keys == KeyStanding::Certified;
    return canKeep && !member.disabledAt && !member.activationUntil &&
        member.grants.contains(Grant{Role::Administrator, filingSystem});
}

} // namespace

QJsonObject detailOf(Grant grant)
{
    return {{QStringLiteral("role"), static_cast<int>(grant.role)},
        {QStringLiteral("filing_system"), static_cast<int>(grant.filingSystem)}};
}

AuditEntry entryFor(const QString &action, const QString &ref, const QJsonObject &detail)
{
    return {.action = action, .objectKind = QStringLiteral("staff"), .objectRef = ref, .detail = detail};
}

Outcome requireKeeper(const Change &change, const Confirmation &confirmation, const QList<Grant> &grants)
{
    return requireKeeper(change.permit(), confirmation, grants, change.now());
}

Outcome requireKeeper(
    const Permit &permit, const Confirmation &confirmation, const QList<Grant> &grants, Instant now)
{
    if (grants.isEmpty()) {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed;
    }
    for (const Grant &grant : grants) {
        if (auto allowed = permit.require(Operation::ManageStaff, grant.filingSystem); !allowed)
            return allowed;
    }
    return confirmation.requireFor(permit, now);
}

Outcome lock(Change &change)
{
    if (auto locked = staff_repository::lock(change.connection()); !locked)
        return locked;
    return change.permitStands();
}

Result<StaffMember> lockedMember(Change &change, const QString &ref)
{
    if (auto alone = lock(change); !alone)
        return alone.error();
    return memberByRef(change.connection(), ref);
}

Result<StaffMember> memberByRef(Connection &connection, const QString &ref)
{
    const auto found = staff_repository::byRef(connection, ref);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("staff.member")};
    return **found;
}

Outcome giveRole(const ServiceContext &context, Change &change, StaffMember &member, Grant grant)
{
    if (member.grants.contains(grant) || awaits(member, grant))
        return Error{Failure::Duplicate, QStringLiteral("staff.granted-already")};
    if (auto free = checkConflict(member, grant); !free)
        return free;
    const auto isAwaited = takesSecond(context, change, member, grant);
    if (!isAwaited)
        return isAwaited.error();
    const QString &giver = change.permit().staffRef();
    if (auto given = staff_repository::grant(change.connection(), member.id, grant, giver, change.now());
        !given)
        return given;
    if (!*isAwaited) {
        member.grants.append(grant);
        return done;
    }
    member.awaited.append({grant, giver});
    return staff_repository::awaitSecond(change.connection(), member.id, grant, giver);
}

Result<bool> hasAdministratorBesides(const ServiceContext &context, Connection &connection,
    const QStringList &memberRefs, FilingSystem filingSystem)
{
    auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    if (auto read = member_keys::readStanding(context, *members); !read)
        return read.error();
    return std::any_of(members->begin(), members->end(), [&](const StaffMember &other) {
        return !memberRefs.contains(other.ref) && administers(other, filingSystem);
    });
}

Result<bool> takesSecond(
    const ServiceContext &context, Change &change, const StaffMember &member, Grant grant)
{
    if (!needsSecond(grant.role))
        return false;
    return hasAdministratorBesides(
        context, change.connection(), {change.permit().staffRef(), member.ref}, grant.filingSystem);
}

} // namespace staff_change
