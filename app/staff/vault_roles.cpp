#include "app/staff/vault_roles.h"

#include "app/staff/rights.h"

#include <algorithm>

namespace {

/// The place of a role never changes: old certificates name it.
int placeOf(Role role)
{
    switch (role) {
    case Role::Administrator:
        return 0;
    case Role::Viewer:
        return 1;
    case Role::Steward:
        return 2;
    case Role::Approver:
        return 3;
    case Role::Officer:
        return 4;
    case Role::Auditor:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace

quint32 roleBits(const QList<Grant> &grants)
{
    quint32 bits = 0;
    for (const Grant &grant : grants) {
        const int first = grant.filingSystem == FilingSystem::Customers ? 0 : 16;
        bits |= quint32{1} << (first + placeOf(grant.role));
    }
    return bits;
}

bool mayDo(quint32 bits, Operation operation, FilingSystem filingSystem)
{
    return std::any_of(allRoles.begin(), allRoles.end(), [&](Role role) {
        return mayDo(role, operation) && (bits & roleBits({{role, filingSystem}})) != 0;
    });
}
