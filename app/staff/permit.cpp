#include "app/staff/permit.h"

#include "app/staff/rights.h"

#include <algorithm>

bool Permit::may(Operation operation, FilingSystem filingSystem) const
{
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
    return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation),
        {filingSystem == FilingSystem::Customers ? QStringLiteral("customers") : QStringLiteral("employees")}};
}

Outcome Permit::requireAnywhere(Operation operation) const
{
    if (mayAnywhere(operation))
        return done;
    return Error{Failure::Refused, QStringLiteral("permit.") + nameOf(operation)};
}
