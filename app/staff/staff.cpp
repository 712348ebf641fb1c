#include "app/staff/staff.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/staff/confirmation.h"
#include "app/staff/member_keys.h"
#include "app/staff/staff_change.h"
#include "app/staff/staff_repository.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

using staff_change::detailOf;
using staff_change::entryFor;
using staff_change::giveRole;
using staff_change::lockedMember;
using staff_change::requireKeeper;

namespace {

Outcome staysAdministered(
    const ServiceContext &context, Change &change, const StaffMember &member, FilingSystem filingSystem)
{
    if (member.disabledAt || !member.grants.contains(Grant{Role::Administrator, filingSystem}))
        return done;
    const auto other =
        staff_change::hasAdministratorBesides(context, change.connection(), {member.ref}, filingSystem);
    if (!other)
        return other.error();
    if (!*other)
        return Error{Failure::Refused, QStringLiteral("staff.last-administrator")};
    return done;
}

Outcome takeRole(const ServiceContext &context, Change &change, const StaffMember &member, Grant grant)
{
    const bool isAwaited = std::any_of(member.awaited.begin(), member.awaited.end(),
        [&](const AwaitedGrant &each) { return each.grant == grant; });
    if (!isAwaited && !member.grants.contains(grant))
        return Error{Failure::NotFound, QStringLiteral("staff.not-granted")};
    if (grant.role == Role::Administrator) {
        if (auto stays = staysAdministered(context, change, member, grant.filingSystem); !stays)
            return stays;
    }
    return staff_repository::revoke(change.connection(), member.id, grant, change.now());
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

/// A change of what a member may do, and then what it means for their keys in an embedded file. Should that
/// fail, the roles in the file hold all the same, and the act can be repeated.
QFuture<Outcome> withKeys(
    const ServiceContext &context, QThreadPool &desk, QFuture<Outcome> change, std::function<Outcome()> keys)
{
    if (context.shared)
        return change;
    return QtConcurrent::run(&desk, [change, keys = std::move(keys)]() -> Outcome {
        auto changed = change.result();
        return changed ? keys() : changed;
    });
}

/// What is done about the keys of a member as they are now.
Outcome withMember(const ServiceContext &context, const Confirmation &confirmation, const QString &memberRef,
    Outcome (*act)(const ServiceContext &, const Confirmation &, const StaffMember &))
{
    const auto member = context
                            .read([memberRef](Connection &connection) {
                                return staff_change::memberByRef(connection, memberRef);
                            })
                            .result();
    return member ? act(context, confirmation, *member) : Outcome(member.error());
}

} // namespace

Staff::Staff(const ServiceContext &context) : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Staff::~Staff() = default;

QFuture<Result<QList<StaffMember>>> Staff::list(const Permit &permit) const
{
    return m_context.read(
        [permit, &context = m_context](Connection &connection) -> Result<QList<StaffMember>> {
            if (permit.grants().isEmpty())
                return Error{Failure::Refused, QStringLiteral("permit.staff.list")};
            auto members = staff_repository::all(connection);
            if (!members)
                return members;
            if (auto read = member_keys::readStanding(context, *members); !read)
                return read.error();
            return members;
        });
}

QFuture<Outcome> Staff::grant(const Permit &permit, const Confirmation &confirmation,
    const QString &memberRef, const QList<Grant> &grants) const
{
    const auto changed = m_context.change(permit, [=, &context = m_context](Change &change) -> Outcome {
        if (auto allowed = requireKeeper(change, confirmation, grants); !allowed)
            return allowed;
        if (memberRef == permit.staffRef())
            return Error{Failure::Refused, QStringLiteral("staff.grant-own")};
        auto member = lockedMember(change, memberRef);
        if (!member)
            return member.error();
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        for (const Grant &grant : grants) {
            if (auto given = giveRole(context, change, *member, grant); !given)
                return given;
            if (auto noted =
                    change.audit(entryFor(QStringLiteral("staff.grant"), memberRef, detailOf(grant)));
                !noted)
                return noted;
        }
        change.staffTouched();
        return done;
    });
    return withKeys(m_context, *m_desk, changed, [=, &context = m_context] {
        return withMember(context, confirmation, memberRef, member_keys::rolesChanged);
    });
}

QFuture<Outcome> Staff::revoke(const Permit &permit, const Confirmation &confirmation,
    const QString &memberRef, const QList<Grant> &grants) const
{
    const auto changed = m_context.change(permit, [=, &context = m_context](Change &change) -> Outcome {
        if (auto allowed = requireKeeper(change, confirmation, grants); !allowed)
            return allowed;
        const auto member = lockedMember(change, memberRef);
        if (!member)
            return member.error();
        for (const Grant &grant : grants) {
            if (auto taken = takeRole(context, change, *member, grant); !taken)
                return taken;
            if (auto noted =
                    change.audit(entryFor(QStringLiteral("staff.revoke"), memberRef, detailOf(grant)));
                !noted)
                return noted;
        }
        change.staffTouched();
        return done;
    });
    return withKeys(m_context, *m_desk, changed, [=, &context = m_context] {
        return withMember(context, confirmation, memberRef, member_keys::rolesChanged);
    });
}

QFuture<Outcome> Staff::certify(const Permit &permit, const Confirmation &confirmation,
    const QString &memberRef, const QString &fingerprint) const
{
    const auto checked = [=, &context = m_context](Connection &connection) -> Result<StaffMember> {
        const auto member = staff_change::memberByRef(connection, memberRef);
        const QList<Grant> grants = member ? member->grants : QList<Grant>();
        if (auto allowed = requireKeeper(permit, confirmation, grants, context.clock.now()); !allowed)
            return allowed.error();
        if (!member)
            return member.error();
        if (memberRef == permit.staffRef())
            return Error{Failure::Refused, QStringLiteral("vault.own-certificate")};
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        if (member->activationUntil)
            return Error{Failure::Refused, QStringLiteral("staff.not-come-in")};
        QList<StaffMember> one{*member};
        if (auto read = member_keys::readStanding(context, one); !read)
            return read.error();
        if (one.first().fingerprint != fingerprint)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("staff.fingerprint")};
        return *member;
    };
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Outcome {
        if (context.shared)
            return Error{Failure::Refused, QStringLiteral("staff.no-keys")};
        const auto member = context.read(permit, checked).result();
        if (!member)
            return member.error();
        // The keys first: an entry for what then failed would vouch for somebody.
        if (auto certified = member_keys::certify(context, confirmation, *member); !certified)
            return certified;
        return context
            .change(permit,
                [=](Change &change) {
                    change.staffTouched();
                    return change.audit(entryFor(QStringLiteral("staff.certify"), memberRef));
                })
            .result();
    });
}

QFuture<Result<bool>> Staff::isNewKeyDue(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<bool> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed.error();
        return staff_repository::isNewKeyDue(connection);
    });
}

QFuture<Outcome> Staff::disable(
    const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const
{
    const auto changed = m_context.change(permit, [=, &context = m_context](Change &change) -> Outcome {
        const auto member = lockedMember(change, memberRef);
        if (auto allowed = requireKeeper(change, confirmation, member ? member->grants : QList<Grant>());
            !allowed)
            return allowed;
        if (!member)
            return member.error();
        if (member->disabledAt)
            return Error{Failure::Refused, QStringLiteral("staff.disabled")};
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto stays = staysAdministered(context, change, *member, filingSystem); !stays)
                return stays;
        }
        if (auto shut = staff_repository::disable(change.connection(), member->id, change.now()); !shut)
            return shut;
        if (!context.shared) {
            if (auto due = staff_repository::setNewKeyDue(change.connection(), true); !due)
                return due;
        }
        change.staffTouched();
        return change.audit(entryFor(QStringLiteral("staff.disable"), memberRef));
    });
    return withKeys(m_context, *m_desk, changed,
        [=, &context = m_context] { return member_keys::remove(context, confirmation, memberRef); });
}

QFuture<Outcome> Staff::setOwnRecord(const Permit &permit, const Confirmation &confirmation,
    const QString &memberRef, FilingSystem filingSystem, const QString &number) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        // The link that it replaces may be into the other one.
        for (const FilingSystem each : allFilingSystems) {
            if (auto allowed = permit.require(Operation::ManageStaff, each); !allowed)
                return allowed;
        }
        if (auto confirmed = confirmation.requireFor(permit, change.now()); !confirmed)
            return confirmed;
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
