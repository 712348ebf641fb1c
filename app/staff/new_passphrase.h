#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "app/vault/secret_text.h"

struct ServiceContext;

/// Whether a passphrase passes the rules of domain.md 10.4 for this member. Invalid, with the reason.
Outcome acceptNewPassphrase(
    const ServiceContext &context, const StaffMember &member, const SecretText &passphrase);

/// A passphrase that passes the rules of domain.md 10.4 for this member, as it is kept. Takes its second.
Result<QString> hashOfNewPassphrase(
    const ServiceContext &context, const StaffMember &member, const SecretText &passphrase);
