#pragma once

#include "app/accountability/business_group.h"
#include "app/base/result.h"

#include <QList>

class Connection;

/// Why people at other organisations are kept: whoever works for one, and every supplier.
namespace business_group_repository {

/// All groups among the customers, the largest first. Counts everybody: takes its time with many people.
Result<QList<BusinessGroup>> groups(Connection &connection);

} // namespace business_group_repository
