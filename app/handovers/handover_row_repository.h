#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/handovers/handover_row.h"

#include <QHash>
#include <QList>

#include <functional>

class Connection;

/// What lists that leave are filled from. Each goes through a whole filing system in the order of the
/// people's numbers, until `take` returns false.
namespace handover_row_repository {

Result<qint64> count(Connection &connection, FilingSystem filingSystem);

/// What these people are called in lists.
Result<QHash<qint64, QString>> names(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

/// Without details and address.
Outcome people(
    Connection &connection, FilingSystem filingSystem, const std::function<bool(const HandoverRow &)> &take);
/// E-mail addresses, and phone numbers in their international form.
Outcome points(Connection &connection, FilingSystem filingSystem,
    const std::function<bool(Id<Contact>, const ContactPoint &)> &take);
Outcome addresses(Connection &connection, FilingSystem filingSystem,
    const std::function<bool(Id<Contact>, const PostalAddress &)> &take);

} // namespace handover_row_repository
