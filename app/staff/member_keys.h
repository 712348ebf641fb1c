#pragma once

#include "app/base/result.h"
#include "app/staff/confirmation.h"
#include "app/staff/staff_member.h"
#include "app/vault/secret_text.h"

struct ServiceContext;

/// The key sets of members in an embedded file, as an administrator's acts change them (security.md 4.2.5).
/// Each takes a second of Argon2id: not for a database thread. A server keeps hashes instead, and none of
/// these is called for it.
namespace member_keys {

/// A place for the member and the code that they come in with; whoever is there already loses their keys.
Result<QString> invite(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member);
/// Keys that the passphrase just given opens as well: for the colleagues of a demonstration.
Outcome addWithSamePassphrase(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member);
/// Whether an administrator, or the recovery key, certified this member as an administrator.
bool isAdministrator(const ServiceContext &context, const QString &memberRef);
/// Adds to each member how their keys stand.
Outcome readStanding(const ServiceContext &context, QList<StaffMember> &members);
/// The administrator's word for keys that the member made, after comparing their fingerprint, and for the
/// roles that they have now. Nobody certifies themselves.
Outcome certify(const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member);
/// The certificate follows a change of roles. What a member gives up of their own stays in it, since nobody
/// certifies themselves, and what nobody has certified stays so: the roles in the file decide.
Outcome rolesChanged(
    const ServiceContext &context, const Confirmation &confirmation, const StaffMember &member);
/// Wipes the key set. What was not there is gone as well.
Outcome remove(const ServiceContext &context, const Confirmation &confirmation, const QString &memberRef);
/// The key on paper from now on; the one before opens no more.
Outcome setRecoveryKey(
    const ServiceContext &context, const Confirmation &confirmation, const SecretText &recoveryKey);
/// One's own.
Outcome changePassphrase(const ServiceContext &context, const QString &memberRef, const SecretText &present,
    const SecretText &next);

} // namespace member_keys
