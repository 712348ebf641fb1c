#pragma once

#include "app/base/result.h"
#include "app/grounds/contact_ground.h"
#include "app/imports/import_plan.h"

#include <QHash>

class Connection;

/// Why those whom an import brings in are kept, and until when.
namespace import_grounds {

/// By the kinds of the filing system. Invalid with the name of what is wrong with the plan's own words or
/// days
/// ("reason.placeholder", "ground.until-beyond-rule"); a day that is too late for another kind than the
/// plan's is left to the rule of that kind.
Result<QHash<ContactKind, ContactGround>> of(Connection &connection, const ImportPlan &plan, QDate today);

} // namespace import_grounds
