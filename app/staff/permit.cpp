#include "app/staff/permit.h"

#include "app/staff/rights.h"

#include <algorithm>

namespace {

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

bool Permit::may(Operation operation, FilingSystem filingSystem) const
{
    if (m_isReading && !isLooking(operation))
        return false;
    return std::any_of(m_member.grants.begin(), m_member.grants.end(), [&](const Grant &grant) {
        return grant.filingSystem == filingSystem && mayDo(grant.role, operation);
    });
}

bool Permit::mayAnywhere(Operation operation) const
{
    return std::any_of(allFilingSystems.begin(), allFilingSystems.end(),
        [&](FilingSystem filingSystem) { return may(operation, filingSystem); });
}

Outcome Permit::require(Operation operation, FilingSystem filingSystem) const
{
    if (may(operation, filingSystem))
        return done;
    if (m_isReading)
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation),
        {filingSystem == FilingSystem::Customers ? QStringLiteral("customers") : QStringLiteral("employees")}};
}

Outcome Permit::requireAnywhere(Operation operation) const
{
    if (mayAnywhere(operation))
        return done;
    if (m_isReading)
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation)};
}
