#pragma once

#include "app/staff/operation.h"
#include "app/staff/role.h"

#include <QString>

/// The one declared matrix of who may do what. The core enforces it, the Access page draws it, tests read it.
bool mayDo(Role role, Operation operation);
/// What whoever stands for a member who decides may do in their stead, besides what their own roles let them.
bool deputyMayDo(Operation operation);

/// Whether a second administrator has to countersign who gets this role, once there is one
/// (security.md 4.2.5).
bool needsSecond(Role role);

/// Whether nobody may hold both: who keeps the members sees no personal data (domain.md 10.1).
bool excludeEachOther(Role one, Role other);

/// A stable name for errors and the audit trail, "contacts.view".
QString nameOf(Operation operation);
