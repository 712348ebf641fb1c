#include "app/staff/recovered_member.h"

#include "app/changes/change.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

namespace {

Result<StaffMember> memberFor(Change &change, const QString &ref, const QString &name)
{
    const auto known = staff_repository::byRef(change.connection(), ref);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    StaffMember fresh{.ref = ref, .name = name.trimmed(), .displayName = name.trimmed()};
    const auto id = staff_repository::add(change.connection(), fresh, {}, change.now());
    if (!id)
        return id.error();
    fresh.id = *id;
    return fresh;
}

bool administers(const StaffMember &member)
{
    return std::any_of(member.grants.begin(), member.grants.end(),
        [](const Grant &grant) { return grant.role == Role::Administrator; });
}

Outcome giveUpOtherRoles(Change &change, StaffMember &member)
{
    QList<Grant> all = member.grants;
    for (const AwaitedGrant &awaited : std::as_const(member.awaited))
        all.append(awaited.grant);
    for (const Grant &grant : std::as_const(all)) {
        if (auto taken = staff_repository::revoke(change.connection(), member.id, grant, change.now());
            !taken)
            return taken;
    }
    member.grants.clear();
    member.awaited.clear();
    return done;
}

Outcome makeAdministrator(Change &change, StaffMember &member)
{
    if (!administers(member)) {
        if (auto given = giveUpOtherRoles(change, member); !given)
            return given;
    }
    for (const FilingSystem each : allFilingSystems) {
        const Grant grant{Role::Administrator, each};
        if (member.grants.contains(grant))
            continue;
        if (auto given =
                staff_repository::grant(change.connection(), member.id, grant, member.ref, change.now());
            !given)
            return given;
        member.grants.append(grant);
    }
    return done;
}

} // namespace

Result<StaffMember> settleRecovered(Change &change, const QString &ref, const QString &name)
{
    if (auto locked = staff_repository::lock(change.connection()); !locked)
        return locked.error();
    auto member = memberFor(change, ref, name);
    if (!member)
        return member.error();
    if (auto made = makeAdministrator(change, *member); !made)
        return made.error();
    // A code that waited for them is of keys that are no more.
    if (auto set = staff_repository::setPassphrase(change.connection(), member->id, {}); !set)
        return set.error();
    member->activationUntil.reset();
    change.staffTouched();
    if (auto noted = change.audit({.action = QStringLiteral("staff.recover"),
            .objectKind = QStringLiteral("staff"),
            .objectRef = ref});
        !noted)
        return noted.error();
    return member;
}
