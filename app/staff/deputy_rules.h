#pragma once

#include "app/base/result.h"
#include "app/staff/deputyship.h"
#include "app/staff/staff_member.h"

/// When a member may stand for another: pure rules. Days are those of the moment it is, never of a day that
/// is only computed with.
namespace deputy_rules {

/// The longest period that is given at once.
inline constexpr int longestDays = 366;

/// Invalid "deputy.period" for a period that ends before it begins or lasts longer, "deputy.past" for one
/// that began before `today`: it is given in advance.
Outcome checkPeriod(QDate from, QDate until, QDate today);

/// Whether these two can be principal and deputy in this filing system. Refused "deputy.same",
/// "deputy.principal" where the one does not decide there in their own right (a deputy has no deputy),
/// "deputy.entitled" where the other decides there already, "deputy.unseeing" where they see nothing of it,
/// "staff.role-conflict" (domain.md 10.1), "deputy.gone" where one of them was shut out or has not come in.
Outcome checkPeople(const StaffMember &principal, const StaffMember &deputy, FilingSystem filingSystem);

/// Whether it covers this moment. Refused "deputy.not-yet" and "deputy.over" with the day, "deputy.ended".
Outcome covers(const Deputyship &given, Instant moment);

/// Whether both cover a day for the same two in the same filing system.
bool overlap(const Deputyship &one, const Deputyship &other);

} // namespace deputy_rules
