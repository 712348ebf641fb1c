#include "app/staff/staff.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/staff/guesses.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"

#include <QJsonArray>
#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>

namespace {

QJsonObject detailOf(Grant grant)
{
    return {{QStringLiteral("role"), static_cast<int>(grant.role)},
        {QStringLiteral("filing_system"), static_cast<int>(grant.filingSystem)}};
}

AuditEntry entryFor(const QString &action, const QString &ref, const QJsonObject &detail = {})
{
    return {.action = action, .objectKind = QStringLiteral("staff"), .objectRef = ref, .detail = detail};
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

/// Waits for whoever changes members now, and looks again whether the permit stands after that.
Outcome lockStaff(Change &change)
{
    if (auto locked = staff_repository::lock(change.connection()); !locked)
        return locked;
    return change.permitStands();
}

/// The member as they stay until the change lands: what is checked of them then still holds.
Result<StaffMember> lockedMember(Change &change, const QString &ref)
{
    if (auto alone = lockStaff(change); !alone)
        return alone.error();
    return memberByRef(change.connection(), ref);
}

bool holds(const StaffMember &member, Role role, FilingSystem filingSystem)
{
    return !member.disabledAt && member.grants.contains(Grant{role, filingSystem});
}

/// Whether somebody else still administers the filing system.
Result<bool> hasOtherAdministrator(
    Connection &connection, const StaffMember &member, FilingSystem filingSystem)
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

/// Whether the permit's member keeps the staff of every filing system of these grants; without any, of one at
/// least.
Outcome requireAll(const Permit &permit, const QList<Grant> &grants)
{
    if (grants.isEmpty())
        return permit.requireAnywhere(Operation::ManageStaff);
    for (const Grant &grant : grants) {
        if (auto allowed = permit.require(Operation::ManageStaff, grant.filingSystem); !allowed)
            return allowed;
    }
    return done;
}

Outcome staysAdministered(Change &change, const StaffMember &member, FilingSystem filingSystem)
{
    if (!holds(member, Role::Administrator, filingSystem))
        return done;
    const auto other = hasOtherAdministrator(change.connection(), member, filingSystem);
    if (!other)
        return other.error();
    if (!*other)
        return Error{Failure::Refused, QStringLiteral("staff.last-administrator")};
    return done;
}

Outcome giveRole(Change &change, StaffMember &member, Grant grant)
{
    if (member.grants.contains(grant))
        return Error{Failure::Duplicate, QStringLiteral("staff.granted-already")};
    if (auto free = checkConflict(member, grant); !free)
        return free;
    if (auto given = staff_repository::grant(
            change.connection(), member.id, grant, change.permit().staffRef(), change.now());
        !given)
        return given;
    member.grants.append(grant);
    return done;
}

Outcome takeRole(Change &change, const StaffMember &member, Grant grant)
{
    if (!member.grants.contains(grant))
        return Error{Failure::NotFound, QStringLiteral("staff.not-granted")};
    if (grant.role == Role::Administrator) {
        if (auto stays = staysAdministered(change, member, grant.filingSystem); !stays)
            return stays;
    }
    return staff_repository::revoke(change.connection(), member.id, grant, change.now());
}

/// A member who was just checked, as they will be stored.
StaffMember newMember(const StaffMember &wanted)
{
    StaffMember member = wanted;
    member.ref = QUuid::createUuid().toString(QUuid::WithoutBraces);
    member.name = wanted.name.trimmed();
    member.displayName = wanted.displayName.trimmed().isEmpty() ? member.name : wanted.displayName.trimmed();
    member.grants.clear();
    return member;
}

Result<Id<StaffMember>> addWith(Change &change, const StaffMember &wanted, const QString &hash)
{
    if (auto allowed = requireAll(change.permit(), wanted.grants); !allowed)
        return allowed.error();
    if (auto alone = lockStaff(change); !alone)
        return alone.error();
    StaffMember member = newMember(wanted);
    const auto namesake = staff_repository::byName(change.connection(), member.name);
    if (!namesake)
        return namesake.error();
    if (*namesake)
        return Error{Failure::Duplicate, QStringLiteral("staff.name-taken")};
    const auto id = staff_repository::add(change.connection(), member, hash, change.now());
    if (!id)
        return id.error();
    member.id = *id;
    QJsonArray roles;
    for (const Grant &grant : wanted.grants) {
        if (auto given = giveRole(change, member, grant); !given)
            return given.error();
        roles.append(detailOf(grant));
    }
    change.staffTouched();
    const auto noted =
        change.audit(entryFor(QStringLiteral("staff.add"), member.ref, {{QStringLiteral("grants"), roles}}));
    if (!noted)
        return noted.error();
    return *id;
}

/// The reference of the one contact with this number; empty for an empty number.
Result<QByteArray> contactWith(Connection &connection, FilingSystem filingSystem, const QString &number)
{
    if (number.trimmed().isEmpty())
        return QByteArray();
    const auto kind = filingSystem == FilingSystem::Customers ? Identifier::Kind::CustomerNumber
                                                              : Identifier::Kind::EmployeeNumber;
    const auto found =
        contact_repository::byIdentifier(connection, filingSystem, kind, normalisedIdentifier(number));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Failure::NotFound, QStringLiteral("staff.own-record-missing")};
    if (found->size() > 1)
        return Error{Failure::Invalid, QStringLiteral("staff.own-record-several")};
    const auto contact = contact_repository::byId(connection, filingSystem, found->first());
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("staff.own-record-missing")};
    return (*contact)->ref;
}

/// A passphrase that passes the rules of domain.md 10.4 for this member, as it is kept. Takes its second.
Result<QString> hashFor(const ServiceContext &context, const StaffMember &member, const QString &passphrase)
{
    const auto organisation =
        context.read([](Connection &connection) { return staff_repository::organisation(connection); })
            .result();
    if (!organisation)
        return organisation.error();
    if (auto good = checkPassphrase(passphrase, member.name + u' ' + member.displayName, *organisation);
        !good)
        return good.error();
    return hashPassphrase(passphrase, context.hashCost);
}

} // namespace

Staff::Staff(const ServiceContext &context) : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Staff::~Staff() = default;

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
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Id<StaffMember>> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed.error();
        if (member.name.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
        const auto hash = hashFor(context, member, passphrase);
        if (!hash)
            return hash.error();
        return context
            .change(permit, [=, hash = *hash](Change &change) { return addWith(change, member, hash); })
            .result();
    });
}

QFuture<Outcome> Staff::grant(
    const Permit &permit, const QString &memberRef, const QList<Grant> &grants) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = requireAll(permit, grants); !allowed)
            return allowed;
        if (memberRef == permit.staffRef())
            return Error{Failure::Refused, QStringLiteral("staff.grant-own")};
        auto member = lockedMember(change, memberRef);
        if (!member)
            return member.error();
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        for (const Grant &grant : grants) {
            if (auto given = giveRole(change, *member, grant); !given)
                return given;
            if (auto noted =
                    change.audit(entryFor(QStringLiteral("staff.grant"), memberRef, detailOf(grant)));
                !noted)
                return noted;
        }
        change.staffTouched();
        return done;
    });
}

QFuture<Outcome> Staff::revoke(
    const Permit &permit, const QString &memberRef, const QList<Grant> &grants) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = requireAll(permit, grants); !allowed)
            return allowed;
        const auto member = lockedMember(change, memberRef);
        if (!member)
            return member.error();
        for (const Grant &grant : grants) {
            if (auto taken = takeRole(change, *member, grant); !taken)
                return taken;
            if (auto noted =
                    change.audit(entryFor(QStringLiteral("staff.revoke"), memberRef, detailOf(grant)));
                !noted)
                return noted;
        }
        change.staffTouched();
        return done;
    });
}

QFuture<Outcome> Staff::disable(const Permit &permit, const QString &memberRef) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto member = lockedMember(change, memberRef);
        if (auto allowed = requireAll(permit, member ? member->grants : QList<Grant>()); !allowed)
            return allowed;
        if (!member)
            return member.error();
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto stays = staysAdministered(change, *member, filingSystem); !stays)
                return stays;
        }
        if (auto shut = staff_repository::disable(change.connection(), member->id, change.now()); !shut)
            return shut;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.disable"), memberRef));
    });
}

QFuture<Outcome> Staff::setOwnRecord(
    const Permit &permit, const QString &memberRef, FilingSystem filingSystem, const QString &number) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        // The link that it replaces may be into the other one.
        for (const FilingSystem each : allFilingSystems) {
            if (auto allowed = permit.require(Operation::ManageStaff, each); !allowed)
                return allowed;
        }
        // Who could unlink themselves could change their own record a moment later.
        if (memberRef == permit.staffRef() && !permit.ownContact().isEmpty())
            return Error{Failure::Refused, QStringLiteral("staff.own-record-own")};
        const auto member = lockedMember(change, memberRef);
        if (!member)
            return member.error();
        const auto contact = contactWith(change.connection(), filingSystem, number);
        if (!contact)
            return contact.error();
        if (auto set = staff_repository::setOwnContact(change.connection(), member->id, *contact); !set)
            return set;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.own-record"), memberRef,
            {{QStringLiteral("linked"), !contact->isEmpty()},
                {QStringLiteral("filing_system"), static_cast<int>(filingSystem)}}));
    });
}

QFuture<Outcome> Staff::changePassphrase(
    const Permit &permit, const QString &present, const QString &next) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Outcome {
        const auto member = admitted(context, permit.name(), present);
        if (!member)
            return member.error().failure == Failure::WrongPassphrase
                ? Error{Failure::WrongPassphrase, QStringLiteral("staff.passphrase")}
                : member.error();
        const auto hash = hashFor(context, *member, next);
        if (!hash)
            return hash.error();
        return context
            .change(permit,
                [id = member->id, ref = member->ref, hash = *hash](Change &change) -> Outcome {
                    if (auto set = staff_repository::setPassphrase(change.connection(), id, hash); !set)
                        return set;
                    return change.audit(entryFor(QStringLiteral("staff.passphrase"), ref));
                })
            .result();
    });
}
