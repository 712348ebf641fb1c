#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"

class Change;
class Confirmation;
class Connection;
class Permit;
struct ServiceContext;

/// What every change of a member or their roles is made of.
namespace staff_change {

QJsonObject detailOf(Grant grant);
AuditEntry entryFor(const QString &action, const QString &ref, const QJsonObject &detail = {});

/// Whether the permit's member gave the passphrase again and keeps the staff of every filing system of these
/// grants; without any, of one at least.
Outcome requireKeeper(const Change &change, const Confirmation &confirmation, const QList<Grant> &grants);
Outcome requireKeeper(
    const Permit &permit, const Confirmation &confirmation, const QList<Grant> &grants, Instant now);
/// Waits for whoever changes members now, and looks again whether the permit stands after that.
Outcome lock(Change &change);
/// The member as they stay until the change lands: what is checked of them then still holds.
Result<StaffMember> lockedMember(Change &change, const QString &ref);
/// NotFound "staff.member".
Result<StaffMember> memberByRef(Connection &connection, const QString &ref);
/// Gives the role and adds it to the member; refused where it would break a conflict of domain.md 10.1. It
/// waits where it takes a second administrator.
Outcome giveRole(const ServiceContext &context, Change &change, StaffMember &member, Grant grant);

/// Whether anybody besides these members administers the filing system: came in, and is certified where there
/// are keys.
Result<bool> hasAdministratorBesides(const ServiceContext &context, Connection &connection,
    const QStringList &memberRefs, FilingSystem filingSystem);
/// Whether this role of a member takes another administrator's word besides that of who acts.
Result<bool> takesSecond(
    const ServiceContext &context, Change &change, const StaffMember &member, Grant grant);

} // namespace staff_change
