#include "app/access_reviews/effective_right.h"

#include "app/access_reviews/access_line.h"
#include "app/staff/rights.h"

#include <algorithm>

QList<EffectiveRight> effectiveRights(
    const StaffMember &member, FilingSystem filingSystem, const QList<Deputyship> &lent)
{
    QList<EffectiveRight> rights;
    if (member.disabledAt)
        return rights;
    const bool standsIn = std::any_of(lent.begin(), lent.end(),
        [filingSystem](const Deputyship &each) { return each.filingSystem == filingSystem; });
    for (const Operation operation : allOperations) {
        EffectiveRight right{.operation = operation};
        for (const Grant &grant : member.grants) {
            if (grant.filingSystem == filingSystem && mayDo(grant.role, operation))
                right.roles.append(grant.role);
        }
        right.isLent = right.roles.isEmpty() && standsIn && deputyMayDo(operation);
        if (!right.roles.isEmpty() || right.isLent)
            rights.append(right);
    }
    return rights;
}

QString dormancyOf(
    const StaffMember &member, std::optional<Instant> lastSignIn, Instant memberSince, Instant now)
{
    if (member.disabledAt)
        return {};
    if (!lastSignIn && member.activationUntil)
        return access_fault::neverSignedIn;
    const qint64 since = lastSignIn ? lastSignIn->micros : memberSince.micros;
    return now.micros - since >= dormantDays * Instant::day ? access_fault::dormant : QString();
}
