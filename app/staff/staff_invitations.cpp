#include "app/changes/service_context.h"
#include "app/staff/activation_code.h"
#include "app/staff/confirmation.h"
#include "app/staff/guesses.h"
#include "app/staff/member_keys.h"
#include "app/staff/new_passphrase.h"
#include "app/staff/staff.h"
#include "app/staff/staff_change.h"
#include "app/staff/staff_repository.h"
#include "app/vault/activation_code.h"

#include <QJsonArray>
#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

using staff_change::detailOf;
using staff_change::entryFor;
using staff_change::giveRole;
using staff_change::requireKeeper;

namespace {

/// A code with its hash.
struct FreshCode
{
    QString code;
    QString hash;
};

/// A code with its hash, which takes its second. In an embedded file the keys are what opens to a code: there
/// it comes afterwards (withPlace).
Result<FreshCode> freshCode(const ServiceContext &context)
{
    if (!context.shared)
        return FreshCode{};
    const auto code = activation_code::fresh();
    if (!code)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    const auto secret = SecretText::copyOf(*code);
    if (!secret)
        return secret.error();
    const auto hash = hashPassphrase(*secret, context.hashCost);
    if (!hash)
        return hash.error();
    return FreshCode{*code, *hash};
}

template <typename Store>
Result<Invitation> withCode(const ServiceContext &context, const Permit &permit, Store store)
{
    const auto code = freshCode(context);
    if (!code)
        return code.error();
    return context
        .change(permit,
            [store, code = *code](Change &change) -> Result<Invitation> { return store(change, code); })
        .result();
}

/// In an embedded file a place for the keys of who was invited, and the code that opens it. Everything was
/// checked by then; should this fail, they are a member without keys, who can be given a code anew.
Result<Invitation> withPlace(
    const ServiceContext &context, const Confirmation &confirmation, Invitation invitation)
{
    if (context.shared)
        return invitation;
    const auto member = context
                            .read([ref = invitation.memberRef](Connection &connection) {
                                return staff_change::memberByRef(connection, ref);
                            })
                            .result();
    if (!member)
        return member.error();
    const auto code = member_keys::invite(context, confirmation, *member);
    if (!code)
        return code.error();
    invitation.code = *code;
    return invitation;
}

/// How the next passphrase is kept: by its hash on a server, in an embedded file by what it opens there.
Result<QString> keptPassphrase(const ServiceContext &context, const StaffMember &member,
    const SecretText &present, const SecretText &next)
{
    if (context.shared)
        return hashOfNewPassphrase(context, member, next);
    if (auto good = acceptNewPassphrase(context, member, next); !good)
        return good.error();
    auto changed = member_keys::changePassphrase(context, member.ref, present, next);
    return changed ? Result<QString>(QString()) : Result<QString>(changed.error());
}

Instant endOfCode(Instant now)
{
    return {now.micros + activation_code::lifeMicros};
}

/// A member who was just checked, as they will be stored.
StaffMember newMember(const StaffMember &wanted, Instant now)
{
    StaffMember member = wanted;
    member.ref = QUuid::createUuid().toString(QUuid::WithoutBraces);
    member.name = wanted.name.trimmed();
    member.displayName = wanted.displayName.trimmed().isEmpty() ? member.name : wanted.displayName.trimmed();
    member.activationUntil = endOfCode(now);
    member.grants.clear();
    return member;
}

Result<Invitation> addWith(const ServiceContext &context, Change &change, const Confirmation &confirmation,
    StaffMember member, const QList<Grant> &grants, const FreshCode &fresh)
{
    if (auto allowed = requireKeeper(change, confirmation, grants); !allowed)
        return allowed.error();
    if (auto alone = staff_change::lock(change); !alone)
        return alone.error();
    const auto namesake = staff_repository::byName(change.connection(), member.name);
    if (!namesake)
        return namesake.error();
    if (*namesake)
        return Error{Failure::Duplicate, QStringLiteral("staff.name-taken")};
    const auto id = staff_repository::add(change.connection(), member, fresh.hash, change.now());
    if (!id)
        return id.error();
    member.id = *id;
    QJsonArray roles;
    for (const Grant &grant : grants) {
        if (auto given = giveRole(context, change, member, grant); !given)
            return given.error();
        roles.append(detailOf(grant));
    }
    change.staffTouched();
    const auto noted =
        change.audit(entryFor(QStringLiteral("staff.add"), member.ref, {{QStringLiteral("grants"), roles}}));
    if (!noted)
        return noted.error();
    return Invitation{member.ref, fresh.code, *member.activationUntil};
}

/// Whoever gives the code could come in with it: what takes two to give takes two to give again.
Outcome awaitSecondAgain(const ServiceContext &context, Change &change, const StaffMember &member)
{
    for (const Grant &grant : member.grants) {
        const auto isAwaited = staff_change::takesSecond(context, change, member, grant);
        if (!isAwaited)
            return isAwaited.error();
        if (!*isAwaited)
            continue;
        if (auto waits = staff_repository::awaitSecond(
                change.connection(), member.id, grant, change.permit().staffRef());
            !waits)
            return waits;
    }
    // Whoever drew the code is no second for a role that waits already.
    for (const AwaitedGrant &each : member.awaited) {
        if (auto waits = staff_repository::awaitSecond(
                change.connection(), member.id, each.grant, change.permit().staffRef());
            !waits)
            return waits;
    }
    return done;
}

Result<Invitation> inviteWith(const ServiceContext &context, Change &change, const Confirmation &confirmation,
    const QString &memberRef, const FreshCode &fresh)
{
    const auto member = staff_change::lockedMember(change, memberRef);
    if (auto allowed = requireKeeper(change, confirmation, member ? member->grants : QList<Grant>());
        !allowed)
        return allowed.error();
    if (!member)
        return member.error();
    if (memberRef == change.permit().staffRef())
        return Error{Failure::Refused, QStringLiteral("staff.invite-own")};
    if (member->disabledAt)
        return Error{Failure::Refused, QStringLiteral("staff.disabled")};
    if (auto waits = awaitSecondAgain(context, change, *member); !waits)
        return waits.error();
    const Instant until = endOfCode(change.now());
    if (auto set = staff_repository::setPassphrase(change.connection(), member->id, fresh.hash, until); !set)
        return set.error();
    change.staffTouched();
    if (auto noted = change.audit(entryFor(QStringLiteral("staff.invite"), memberRef)); !noted)
        return noted.error();
    return Invitation{memberRef, fresh.code, until};
}

} // namespace

QFuture<Result<Invitation>> Staff::add(
    const Permit &permit, const Confirmation &confirmation, const StaffMember &member) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Invitation> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed.error();
        if (member.name.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
        const StaffMember fresh = newMember(member, context.clock.now());
        const auto added = withCode(context, permit, [=, &context](Change &change, const FreshCode &code) {
            return addWith(context, change, confirmation, fresh, member.grants, code);
        });
        return added ? withPlace(context, confirmation, *added) : added;
    });
}

QFuture<Result<Invitation>> Staff::invite(
    const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Invitation> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageStaff); !allowed)
            return allowed.error();
        const auto invited = withCode(context, permit, [=, &context](Change &change, const FreshCode &code) {
            return inviteWith(context, change, confirmation, memberRef, code);
        });
        return invited ? withPlace(context, confirmation, *invited) : invited;
    });
}

QFuture<Outcome> Staff::changePassphrase(
    const Permit &permit, const SecretText &present, const SecretText &next) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Outcome {
        const auto member = admitted(context, permit.name(), present);
        if (!member)
            return member.error().failure == Failure::WrongPassphrase
                ? Error{Failure::WrongPassphrase, QStringLiteral("staff.passphrase")}
                : member.error();
        const auto hash = keptPassphrase(context, *member, present, next);
        if (!hash)
            return hash.error();
        return context
            .change(permit,
                [id = member->id, ref = member->ref, hash = *hash](Change &change) -> Outcome {
                    // A code that is given meanwhile has stopped the present passphrase.
                    if (auto alone = staff_change::lock(change); !alone)
                        return alone;
                    if (auto set = staff_repository::setPassphrase(change.connection(), id, hash); !set)
                        return set;
                    return change.audit(entryFor(QStringLiteral("staff.passphrase"), ref));
                })
            .result();
    });
}

QFuture<Outcome> Staff::setRecoveryKey(
    const Permit &permit, const Confirmation &confirmation, const SecretText &recoveryKey) const
{
    const auto checked = [=, &context = m_context](Connection &) -> Outcome {
        QList<Grant> both;
        for (const FilingSystem each : allFilingSystems)
            both.append({Role::Administrator, each});
        return requireKeeper(permit, confirmation, both, context.clock.now());
    };
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Outcome {
        if (context.shared)
            return Error{Failure::Refused, QStringLiteral("recovery.server")};
        if (auto allowed = context.read(permit, checked).result(); !allowed)
            return allowed;
        // The key first: an entry for what then failed would have somebody throw the right paper away.
        if (auto set = member_keys::setRecoveryKey(context, confirmation, recoveryKey); !set)
            return set;
        return context
            .change(permit,
                [ref = permit.staffRef()](Change &change) {
                    change.staffTouched();
                    return change.audit(entryFor(QStringLiteral("staff.recovery-key"), ref));
                })
            .result();
    });
}
