#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/saved_filter.h"

#include <QList>

class Connection;

/// The filters that members keep. Each statement names the member: nobody reaches another's.
namespace saved_filter_repository {

/// In the order in which they were saved.
Result<QList<SavedFilter>> list(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff);
Result<Id<SavedFilter>> add(
    Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, const SavedFilter &filter);
/// NotFound when the member has none such.
Outcome rename(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, Id<SavedFilter> id,
    const QString &name);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, Id<SavedFilter> id);

} // namespace saved_filter_repository
