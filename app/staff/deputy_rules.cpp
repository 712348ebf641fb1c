#include "app/staff/deputy_rules.h"

#include "app/staff/rights.h"

#include <algorithm>

namespace deputy_rules {

namespace {

bool holds(const StaffMember &member, Operation operation, FilingSystem filingSystem)
{
    return std::any_of(member.grants.begin(), member.grants.end(), [&](const Grant &grant) {
        return grant.filingSystem == filingSystem && mayDo(grant.role, operation);
    });
}

bool isHere(const StaffMember &member)
{
    return !member.disabledAt && !member.activationUntil;
}

} // namespace

Outcome checkPeriod(QDate from, QDate until, QDate today)
{
    if (!from.isValid() || !until.isValid() || until < from || from.daysTo(until) >= longestDays)
        return Error{Failure::Invalid, QStringLiteral("deputy.period")};
    if (from < today)
        return Error{Failure::Invalid, QStringLiteral("deputy.past")};
    return done;
}

Outcome checkPeople(const StaffMember &principal, const StaffMember &deputy, FilingSystem filingSystem)
{
    if (principal.ref == deputy.ref)
        return Error::refused("deputy.same");
    if (!isHere(principal) || !isHere(deputy))
        return Error::refused("deputy.gone");
    if (!holds(principal, Operation::DecideRequests, filingSystem))
        return Error::refused("deputy.principal");
    if (holds(deputy, Operation::DecideRequests, filingSystem))
        return Error::refused("deputy.entitled");
    const bool isConflict = std::any_of(deputy.grants.begin(), deputy.grants.end(),
        [](const Grant &grant) { return excludeEachOther(grant.role, Role::Approver); });
    if (isConflict)
        return Error::refused("staff.role-conflict");
    if (!holds(deputy, Operation::ViewContacts, filingSystem))
        return Error::refused("deputy.unseeing");
    return done;
}

Outcome covers(const Deputyship &given, Instant moment)
{
    const QDate day = moment.toLocal().date();
    if (given.endedAt && moment >= *given.endedAt)
        return Error::refused("deputy.ended");
    if (day < given.from)
        return Error::refused("deputy.not-yet", {given.from.toString(Qt::ISODate)});
    if (day > given.until)
        return Error::refused("deputy.over", {given.until.toString(Qt::ISODate)});
    return done;
}

bool overlap(const Deputyship &one, const Deputyship &other)
{
    return one.principal == other.principal && one.deputy == other.deputy &&
        one.filingSystem == other.filingSystem && !one.endedAt && !other.endedAt && one.from <= other.until &&
        other.from <= one.until;
}

} // namespace deputy_rules
