#include "app/staff/staff.h"

#include "app/changes/service_context.h"
#include "app/staff/staff_repository.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace {

QJsonObject detailOf(Grant grant)
{
    return {{QStringLiteral("role"), static_cast<int>(grant.role)},
        {QStringLiteral("filing_system"), static_cast<int>(grant.filingSystem)}};
}

AuditEntry entryFor(const QString &action, const QString &ref, const QJsonObject &detail = {})
{
    return {.action = action,
        .objectKind = QStringLiteral("staff"),
        .objectRef = ref,
        .detail = detail};
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

bool holds(const StaffMember &member, Role role, FilingSystem filingSystem)
{
    return !member.disabledAt && member.grants.contains(Grant{role, filingSystem});
}

/// Whether somebody else still administers the filing system.
Result<bool> hasOtherAdministrator(Connection &connection, const StaffMember &member, FilingSystem filingSystem)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    return std::any_of(members->begin(), members->end(), [&](const StaffMember &other) {
        return other.ref != member.ref && holds(other, Role::Administrator, filingSystem);
    });
}

/// The administrator sees no personal data (domain.md 10.1); the founder may until there is another one.
Outcome checkConflict(const StaffMember &member, Grant grant)
{
    const bool isAdministrator = grant.role == Role::Administrator;
    const bool isDataRole = grant.role != Role::Administrator && grant.role != Role::Auditor;
    for (const Grant &held : member.grants) {
        const bool heldDataRole = held.role != Role::Administrator && held.role != Role::Auditor;
        if ((isAdministrator && heldDataRole) || (isDataRole && held.role == Role::Administrator))
            return Error{Failure::Refused, QStringLiteral("staff.role-conflict")};
    }
    return done;
}

} // namespace

QFuture<Result<QList<StaffMember>>> Staff::list(const Permit &permit) const
{
    return m_context.read([permit](Connection &connection) -> Result<QList<StaffMember>> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.staff.list")};
        return staff_repository::all(connection);
    });
}

QFuture<Result<Id<StaffMember>>> Staff::add(
    const Permit &permit, const StaffMember &member, const QString &passphrase) const
{
    return m_context.change(
        permit, [permit, member, passphrase, cost = m_context.hashCost](Change &change) -> Result<Id<StaffMember>> {
            if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
                return allowed.error();
            if (member.name.trimmed().isEmpty())
                return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
            if (auto good = checkPassphrase(passphrase, member.name, {}); !good)
                return good.error();
            const auto hash = hashPassphrase(passphrase, cost);
            if (!hash)
                return hash.error();
            StaffMember added = member;
            added.ref = QUuid::createUuid().toString(QUuid::WithoutBraces);
            added.name = member.name.trimmed();
            added.grants.clear();
            if (added.displayName.trimmed().isEmpty())
                added.displayName = added.name;
            const auto id = staff_repository::add(change.connection(), added, *hash, change.now());
            if (!id)
                return id.error();
            QJsonArray roles;
            for (const Grant &grant : member.grants) {
                if (auto free = checkConflict(added, grant); !free)
                    return free.error();
                if (auto given = staff_repository::grant(
                        change.connection(), *id, grant, permit.staffRef(), change.now());
                    !given)
                    return given.error();
                added.grants.append(grant);
                roles.append(detailOf(grant));
            }
            change.staffTouched();
            if (auto noted = change.audit(
                    entryFor(QStringLiteral("staff.add"), added.ref, {{QStringLiteral("grants"), roles}}));
                !noted)
                return noted.error();
            return *id;
        });
}

QFuture<Outcome> Staff::grant(const Permit &permit, const QString &memberRef, Grant grant) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ManageStaff, grant.filingSystem); !allowed)
            return allowed;
        if (memberRef == permit.staffRef())
            return Error{Failure::Refused, QStringLiteral("staff.grant-own")};
        const auto member = memberByRef(change.connection(), memberRef);
        if (!member)
            return member.error();
        if (member->grants.contains(grant))
            return Error{Failure::Duplicate, QStringLiteral("staff.grant")};
        if (auto free = checkConflict(*member, grant); !free)
            return free;
        if (auto given = staff_repository::grant(
                change.connection(), member->id, grant, permit.staffRef(), change.now());
            !given)
            return given;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.grant"), memberRef, detailOf(grant)));
    });
}

QFuture<Outcome> Staff::revoke(const Permit &permit, const QString &memberRef, Grant grant) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ManageStaff, grant.filingSystem); !allowed)
            return allowed;
        const auto member = memberByRef(change.connection(), memberRef);
        if (!member)
            return member.error();
        if (grant.role == Role::Administrator) {
            const auto other = hasOtherAdministrator(change.connection(), *member, grant.filingSystem);
            if (!other)
                return other.error();
            if (!*other)
                return Error{Failure::Refused, QStringLiteral("staff.last-administrator")};
        }
        if (auto taken = staff_repository::revoke(change.connection(), member->id, grant, change.now()); !taken)
            return taken;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.revoke"), memberRef, detailOf(grant)));
    });
}

QFuture<Outcome> Staff::disable(const Permit &permit, const QString &memberRef) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed;
        const auto member = memberByRef(change.connection(), memberRef);
        if (!member)
            return member.error();
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (!holds(*member, Role::Administrator, filingSystem))
                continue;
            const auto other = hasOtherAdministrator(change.connection(), *member, filingSystem);
            if (!other)
                return other.error();
            if (!*other)
                return Error{Failure::Refused, QStringLiteral("staff.last-administrator")};
        }
        if (auto shut = staff_repository::disable(change.connection(), member->id, change.now()); !shut)
            return shut;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.disable"), memberRef));
    });
}

QFuture<Outcome> Staff::changePassphrase(
    const Permit &permit, const QString &present, const QString &next) const
{
    return m_context.change(permit, [=, cost = m_context.hashCost](Change &change) -> Outcome {
        const auto found = staff_repository::byName(change.connection(), permit.name());
        if (!found)
            return found.error();
        if (!*found || !passphraseMatches((*found)->passphrase, present))
            return Error{Failure::WrongPassphrase, QStringLiteral("staff.passphrase")};
        if (auto good = checkPassphrase(next, permit.name(), {}); !good)
            return good;
        const auto hash = hashPassphrase(next, cost);
        if (!hash)
            return hash.error();
        if (auto set = staff_repository::setPassphrase(change.connection(), (*found)->member.id, *hash); !set)
            return set;
        return change.audit(entryFor(QStringLiteral("staff.passphrase"), permit.staffRef()));
    });
}
