#pragma once

#include "app/staff/staff_member.h"

/// How far a founder is with handing the administrator's role over: who keeps the members should see no
/// personal data (domain.md 10.1).
namespace administrator_handover {

/// Settled: nothing to hand over. Awaited: a successor was invited but has not come in. Ready: one is at
/// work.
enum class State { Settled, Needed, Awaited, Ready };

QList<Grant> administratorOf(const StaffMember &member);
State stateOf(const StaffMember &self, const QList<StaffMember> &members);

} // namespace administrator_handover
