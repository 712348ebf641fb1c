#pragma once

#include "app/base/result.h"
#include "app/staff/operation.h"
#include "app/staff/quarantine.h"
#include "app/staff/staff_member.h"

#include <memory>

/// Proof that somebody signed in, and what they may do. Only SignIn makes one; every service method that
/// reads or changes personal data takes it. In quarantine it is good for looking, for the members and for
/// what ends the quarantine, and for nothing else.
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
    /// and the filing system as place, when it may not; in quarantine ("backup.quarantine") what it otherwise
    /// might.
    Outcome require(Operation operation, FilingSystem filingSystem) const;
    Outcome requireAnywhere(Operation operation) const;
    bool isQuarantined() const { return m_quarantine && m_quarantine->isOn(); }
    /// Refused ("backup.quarantine") in quarantine: for what leaves the file without being an operation.
    Outcome requireNoQuarantine() const;

private:
    friend class SignIn;
    explicit Permit(StaffMember member, std::shared_ptr<const Quarantine> quarantine = {})
        : m_member(std::move(member)), m_quarantine(std::move(quarantine))
    {}

    bool holds(Operation operation, FilingSystem filingSystem) const;
    bool isClosed(Operation operation) const;

    StaffMember m_member;
    std::shared_ptr<const Quarantine> m_quarantine;
    bool m_isReading = false;
};
