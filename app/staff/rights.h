#pragma once

#include "app/staff/operation.h"
#include "app/staff/role.h"

#include <QString>

/// The one declared matrix of who may do what. The core enforces it, the Access page draws it, tests read it.
bool mayDo(Role role, Operation operation);

/// A stable name for errors and the audit trail, "contacts.view".
QString nameOf(Operation operation);
