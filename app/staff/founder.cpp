#include "app/staff/founder.h"

QList<Grant> grantsOfFounder()
{
    QList<Grant> grants;
    for (const FilingSystem filingSystem : allFilingSystems) {
        for (const Role role : {Role::Steward, Role::Officer, Role::Administrator})
            grants.append({role, filingSystem});
    }
    return grants;
}
