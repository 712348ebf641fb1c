#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "app/vault/secret_text.h"

struct ServiceContext;

/// Compares a passphrase and lets the member through who has one, or says WrongPassphrase; Busy with the
/// seconds to wait after repeated failures (security.md 4.4.6), for names that nobody has as well. A guess is
/// counted before it is compared, so that neither a crash nor a second program gets one for nothing. Argon2id
/// takes its second here and not on a database thread: not to be called from one.
Result<StaffMember> admitted(
    const ServiceContext &context, const QString &name, const SecretText &passphrase);

/// The member behind a key set of the file that was opened. WrongPassphrase for who is shut out, or unknown.
Result<StaffMember> memberWith(const ServiceContext &context, const QString &ref);

/// The same for the activation code of a member who has no passphrase yet; WrongPassphrase with
/// "staff.code-expired" for one that was right once.
Result<StaffMember> invited(const ServiceContext &context, const QString &name, const SecretText &code);
