#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"

class Change;

/// Makes whom the recovery key let in an administrator of both filing systems, in the database as in the key
/// sets: a new member where `ref` is nobody's. Who held another role gives it up, unless they administered
/// already: the roles exclude each other (domain.md 10.1). Everybody finds it in the trail.
Result<StaffMember> settleRecovered(Change &change, const QString &ref, const QString &name);
