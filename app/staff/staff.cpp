#include "app/staff/staff.h"

#include "app/changes/service_context.h"
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

/// Whether the permit's member may keep the staff of this filing system, by the grants of now: whoever lost
/// the role a minute ago and is still signed in gives no rights any more.
Outcome requireNow(Change &change, FilingSystem filingSystem)
{
    const auto now = memberByRef(change.connection(), change.permit().staffRef());
    if (!now)
        return now.error();
    const bool may =
        !now->disabledAt && std::any_of(now->grants.begin(), now->grants.end(), [&](const Grant &held) {
            return held.filingSystem == filingSystem && mayDo(held.role, Operation::ManageStaff);
        });
    if (may)
        return done;
    return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(Operation::ManageStaff),
        {filingSystem == FilingSystem::Customers ? QStringLiteral("customers")
                                                 : QStringLiteral("employees")}};
}

/// The same for every filing system of these grants; without any, for one at least.
Outcome requireNow(Change &change, const QList<Grant> &grants)
{
    if (grants.isEmpty()) {
        Outcome allowed = requireNow(change, allFilingSystems.front());
        return allowed ? allowed : requireNow(change, allFilingSystems.back());
    }
    for (const Grant &grant : grants) {
        if (auto allowed = requireNow(change, grant.filingSystem); !allowed)
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
    if (auto allowed = requireNow(change, wanted.grants); !allowed)
        return allowed.error();
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

QFuture<Outcome> Staff::grant(const Permit &permit, const QString &memberRef, Grant grant) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = requireNow(change, grant.filingSystem); !allowed)
            return allowed;
        if (memberRef == permit.staffRef())
            return Error{Failure::Refused, QStringLiteral("staff.grant-own")};
        auto member = memberByRef(change.connection(), memberRef);
        if (!member)
            return member.error();
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        if (auto given = giveRole(change, *member, grant); !given)
            return given;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.grant"), memberRef, detailOf(grant)));
    });
}

QFuture<Outcome> Staff::revoke(const Permit &permit, const QString &memberRef, Grant grant) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = requireNow(change, grant.filingSystem); !allowed)
            return allowed;
        const auto member = memberByRef(change.connection(), memberRef);
        if (!member)
            return member.error();
        if (!member->grants.contains(grant))
            return Error{Failure::NotFound, QStringLiteral("staff.not-granted")};
        if (grant.role == Role::Administrator) {
            if (auto stays = staysAdministered(change, *member, grant.filingSystem); !stays)
                return stays;
        }
        if (auto taken = staff_repository::revoke(change.connection(), member->id, grant, change.now());
            !taken)
            return taken;
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.revoke"), memberRef, detailOf(grant)));
    });
}

QFuture<Outcome> Staff::disable(const Permit &permit, const QString &memberRef) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto member = memberByRef(change.connection(), memberRef);
        if (auto allowed = requireNow(change, member ? member->grants : QList<Grant>()); !allowed)
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
