#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"

class Permit;

/// Proof that a member gave the passphrase again just now. Decisions and every act on staff take it.
class Confirmation final
{
public:
    Id<StaffMember> staff() const { return m_staff; }
    Instant at() const { return m_at; }

    /// Refused with "staff.confirm-again" unless it is of the permit's member and at most five minutes old.
    Outcome requireFor(const Permit &permit, Instant now) const;

private:
    friend class SignIn;
    Confirmation(Id<StaffMember> staff, Instant at) : m_staff(staff), m_at(at) {}

    Id<StaffMember> m_staff;
    Instant m_at;
};
