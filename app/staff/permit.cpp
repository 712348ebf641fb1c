#include "app/staff/permit.h"

#include "app/staff/refusals.h"
#include "app/staff/rights.h"

#include <algorithm>

namespace {

/// What goes on in quarantine: looking, seeing to the members, so that there is a second one, and to the
/// backups, where the missing erasures may lie.
bool isOpenInQuarantine(Operation operation)
{
    switch (operation) {
    case Operation::ViewContacts:
    case Operation::ViewArchive:
    case Operation::ViewDashboards:
    case Operation::ReadAudit:
    case Operation::ManageStaff:
    case Operation::ManageBackups:
    case Operation::SignRestores:
        return true;
    default:
        return false;
    }
}

/// Operations that leave nothing behind, not even in the trail.
bool isLooking(Operation operation)
{
    return operation == Operation::ViewContacts || operation == Operation::ViewDashboards ||
        operation == Operation::ReadAudit;
}

} // namespace

Permit Permit::reading() const
{
    Permit permit(*this);
    permit.m_isReading = true;
    return permit;
}

bool Permit::holds(Operation operation, FilingSystem filingSystem) const
{
    return std::any_of(m_member.grants.begin(), m_member.grants.end(), [&](const Grant &grant) {
        return grant.filingSystem == filingSystem && mayDo(grant.role, operation);
    });
}

bool Permit::isClosed(Operation operation) const
{
    return isQuarantined() && !isOpenInQuarantine(operation);
}

bool Permit::may(Operation operation, FilingSystem filingSystem) const
{
    return holds(operation, filingSystem) && !isClosed(operation) && (!m_isReading || isLooking(operation));
}

bool Permit::mayAnywhere(Operation operation) const
{
    return std::any_of(allFilingSystems.begin(), allFilingSystems.end(),
        [&](FilingSystem filingSystem) { return may(operation, filingSystem); });
}

Outcome Permit::require(Operation operation, FilingSystem filingSystem) const
{
    if (m_isReading && !isLooking(operation))
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    if (!holds(operation, filingSystem)) {
        tellRefused(m_quarantine.get(), {*this, operation, filingSystem});
        return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation),
            {filingSystem == FilingSystem::Customers ? QStringLiteral("customers")
                                                     : QStringLiteral("employees")}};
    }
    return isClosed(operation) ? requireNoQuarantine() : Outcome(done);
}

Outcome Permit::requireAnywhere(Operation operation) const
{
    if (m_isReading && !isLooking(operation))
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    const bool isHeld = std::any_of(allFilingSystems.begin(), allFilingSystems.end(),
        [&](FilingSystem filingSystem) { return holds(operation, filingSystem); });
    if (!isHeld) {
        tellRefused(m_quarantine.get(), {*this, operation});
        return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation)};
    }
    return isClosed(operation) ? requireNoQuarantine() : Outcome(done);
}

Outcome Permit::requireNoQuarantine() const
{
    if (isQuarantined())
        return Error{Failure::Refused, QStringLiteral("backup.quarantine")};
    return done;
}
