#include "app/staff/member_keys.h"

#include "app/base/folded_text.h"
#include "app/changes/service_context.h"
#include "app/staff/file_entry.h"
#include "app/staff/guess_file.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"

#include <algorithm>

namespace member_keys {

namespace {

const OpenVault &vaultOf(const ServiceContext &context)
{
    return context.location.key->vault();
}

VaultMember vaultMember(const StaffMember &member)
{
    return {.ref = member.ref, .name = foldedText(member.name.trimmed()), .roles = roleBits(member.grants)};
}

KeyStanding standingOf(const SlotInfo &slot)
{
    switch (slot.state) {
    case KeySlot::State::Empty:
        return KeyStanding::Missing;
    case KeySlot::State::Invited:
        return KeyStanding::Invited;
    case KeySlot::State::Pending:
        return KeyStanding::Pending;
    case KeySlot::State::Active:
        return slot.certified ? KeyStanding::Certified : KeyStanding::Pending;
    }
    Q_UNREACHABLE();
}

/// Runs `act(administrator)` with the passphrase that was just given.
template <typename Act>
auto asAdministrator(const Confirmation &confirmation, Act act)
    -> std::invoke_result_t<Act, const Administrator &>
{
    const auto secret = confirmation.passphrase();
    if (!secret)
        return Error{Failure::Refused, QStringLiteral("staff.confirm-again")};
    return act(Administrator{confirmation.staffRef(), *secret});
}

} // namespace

Result<QString> invite(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member)
{
    return asAdministrator(confirmation, [&](const Administrator &administrator) {
        // Wrong guesses at the passphrase that stops working count no more.
        GuessFile().forgive(vaultOf(context).vaultRef(), member.name);
        return vault_file::invite(context.location.target, vaultOf(context), administrator,
            vaultMember(member), context.clock.now());
    });
}

Outcome addWithSamePassphrase(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member)
{
    return asAdministrator(confirmation, [&](const Administrator &administrator) {
        return vault_file::addWithPassphrase(context.location.target, vaultOf(context), administrator,
            vaultMember(member), administrator.passphrase, file_entry::costOf(context.hashCost),
            context.clock.now());
    });
}

bool isAdministrator(const ServiceContext &context, const QString &memberRef)
{
    const auto found = vault_file::members(context.location.target, vaultOf(context));
    return found && std::any_of(found->begin(), found->end(), [&](const SlotInfo &slot) {
        return slot.ref == memberRef && standingOf(slot) == KeyStanding::Certified &&
            role_bits::hasAdministrator(slot.roles);
    });
}

Outcome readStanding(const ServiceContext &context, QList<StaffMember> &members)
{
    if (context.shared)
        return done;
    const auto found = vault_file::members(context.location.target, vaultOf(context));
    if (!found)
        return found.error();
    for (StaffMember &member : members) {
        member.keys = KeyStanding::Missing;
        for (const SlotInfo &slot : *found) {
            if (slot.ref != member.ref)
                continue;
            member.keys = standingOf(slot);
            // A certificate that lacks a role of theirs says less than it should.
            if (member.keys == KeyStanding::Certified && (roleBits(member.grants) & ~slot.roles) != 0)
                member.keys = KeyStanding::Pending;
            if (slot.state != KeySlot::State::Invited)
                member.fingerprint = slot.fingerprint;
        }
    }
    return done;
}

Outcome certify(const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member)
{
    return asAdministrator(confirmation, [&](const Administrator &administrator) {
        return vault_file::certify(context.location.target, vaultOf(context), administrator,
            vaultMember(member), context.clock.now());
    });
}

Outcome rolesChanged(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member)
{
    QList<StaffMember> one{member};
    if (auto read = readStanding(context, one); !read)
        return read;
    const KeyStanding standing = one.first().keys;
    const bool isVouchedFor = standing == KeyStanding::Certified || standing == KeyStanding::Invited;
    return isVouchedFor && member.ref != confirmation.staffRef() ? certify(context, confirmation, member)
                                                                 : Outcome(done);
}

Outcome remove(const ServiceContext &context, const Confirmation &confirmation, const QString &memberRef)
{
    return asAdministrator(confirmation, [&](const Administrator &administrator) -> Outcome {
        auto gone =
            vault_file::destroySlot(context.location.target, vaultOf(context), administrator, memberRef);
        return !gone && gone.error().failure == Failure::NotFound ? Outcome(done) : gone;
    });
}

Outcome setRecoveryKey(
    const ServiceContext &context, const Confirmation &confirmation, const SecretText &recoveryKey)
{
    return asAdministrator(confirmation, [&](const Administrator &administrator) {
        return vault_file::setRecoveryKey(
            context.location.target, vaultOf(context), administrator, recoveryKey, context.clock.now());
    });
}

Outcome changePassphrase(const ServiceContext &context, const QString &memberRef, const SecretText &present,
    const SecretText &next)
{
    const auto old = preparedPassphrase(present);
    const auto fresh = preparedPassphrase(next);
    if (!old || !fresh)
        return old ? fresh.error() : old.error();
    return vault_file::changePassphrase(context.location.target, vaultOf(context), memberRef, *old, *fresh,
        file_entry::costOf(context.hashCost));
}

} // namespace member_keys
