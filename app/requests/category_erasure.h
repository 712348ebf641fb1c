#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QHash>

class Connection;
struct Contact;

/// Erasing by category, for when the law keeps part of what is held on somebody.
namespace category_erasure {

/// How many things of each category are held; categories of which nothing is held are not in it.
Result<QHash<DataCategory, int>> held(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Removes what is held of one category, and every earlier value of its fields; how many things went.
/// `keepAddress`: a duty on invoices keeps the address (AWR art. 52), not the telephone number.
Result<int> erase(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category,
    bool keepAddress);

/// Lets the history of one contact be erased until guardHistory, both in the caller's transaction.
Outcome allowHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Outcome guardHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace category_erasure
