#include "ui/pages/administrator_handover.h"

#include "app/staff/rights.h"

#include <algorithm>

namespace administrator_handover {

namespace {

bool isInConflict(const StaffMember &member)
{
    const bool seesData = std::any_of(member.grants.begin(), member.grants.end(),
        [](const Grant &grant) { return mayDo(grant.role, Operation::ViewContacts); });
    return seesData && !administratorOf(member).isEmpty();
}

/// Whether each of these roles is held by somebody else for whom `isMeant`.
template <typename Meant>
bool areHeld(
    const QList<Grant> &roles, const StaffMember &self, const QList<StaffMember> &members, Meant isMeant)
{
    return std::all_of(roles.begin(), roles.end(), [&](const Grant &grant) {
        return std::any_of(members.begin(), members.end(), [&](const StaffMember &other) {
            return other.ref != self.ref && !other.disabledAt && other.grants.contains(grant) &&
                isMeant(other);
        });
    });
}

} // namespace

QList<Grant> administratorOf(const StaffMember &member)
{
    QList<Grant> grants = member.grants;
    grants.removeIf([](const Grant &grant) { return grant.role != Role::Administrator; });
    return grants;
}

State stateOf(const StaffMember &self, const QList<StaffMember> &members)
{
    if (!isInConflict(self))
        return State::Settled;
    const QList<Grant> own = administratorOf(self);
    if (areHeld(own, self, members, [](const StaffMember &other) {
            return !other.activationUntil &&
                (other.keys == KeyStanding::NotKept || other.keys == KeyStanding::Certified);
        }))
        return State::Ready;
    return areHeld(own, self, members, [](const StaffMember &) { return true; }) ? State::Awaited
                                                                                 : State::Needed;
}

} // namespace administrator_handover
