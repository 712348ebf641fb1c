#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "app/vault/secret_bytes.h"

#include <memory>

class Permit;

/// Proof that a member gave the passphrase again just now. Decisions and every act on staff take it.
class Confirmation final
{
public:
    Id<StaffMember> staff() const { return m_staff; }
    Instant at() const { return m_at; }
    QString staffRef() const { return m_ref; }
    /// What was typed, for the signature that the act takes in an embedded file; null on a server. Wiped with
    /// the last copy of this.
    const SecretBytes *passphrase() const { return m_passphrase.get(); }

    /// Refused with "staff.confirm-again" unless it is of the permit's member and at most five minutes old.
    Outcome requireFor(const Permit &permit, Instant now) const;

private:
    friend class SignIn;
    Confirmation(const StaffMember &member, Instant at, std::shared_ptr<const SecretBytes> passphrase)
        : m_staff(member.id), m_ref(member.ref), m_at(at), m_passphrase(std::move(passphrase))
    {}

    Id<StaffMember> m_staff;
    QString m_ref;
    Instant m_at;
    std::shared_ptr<const SecretBytes> m_passphrase;
};
