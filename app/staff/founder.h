#pragma once

#include "app/staff/staff_member.h"

/// What whoever makes a file is until there are others: administrator, officer and steward of both filing
/// systems (product.md).
QList<Grant> grantsOfFounder();
