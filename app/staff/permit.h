#pragma once

#include "app/base/result.h"
#include "app/staff/operation.h"
#include "app/staff/staff_member.h"

/// Proof that somebody signed in, and what they may do. Only SignIn makes one; every service method that reads
/// or changes personal data takes it.
class Permit final
{
public:
    Id<StaffMember> staff() const { return m_member.id; }
    QString staffRef() const { return m_member.ref; }
    QString displayName() const { return m_member.displayName; }
    QString name() const { return m_member.name; }
    const QList<Grant> &grants() const { return m_member.grants; }
    /// The same person who only looks: in a file that was opened read-only nobody changes anything.
    Permit reading() const;
    bool isReading() const { return m_isReading; }
    QByteArray ownContact() const { return m_member.ownContact; }
    /// Set only while the member is choosing their passphrase.
    std::optional<Instant> activationUntil() const { return m_member.activationUntil; }

    bool may(Operation operation, FilingSystem filingSystem) const;
    /// Whether it may in any filing system.
    bool mayAnywhere(Operation operation) const;
    /// Refused with "file.opened-read-only" where only looking is possible; else with the operation's name
    /// and the filing system as place, when it may not.
    Outcome require(Operation operation, FilingSystem filingSystem) const;
    Outcome requireAnywhere(Operation operation) const;

private:
    friend class SignIn;
    explicit Permit(StaffMember member) : m_member(std::move(member)) {}

    StaffMember m_member;
    bool m_isReading = false;
};
