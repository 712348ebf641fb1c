#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QDate>

class Connection;
struct Contact;

/// Until when each category of each contact is kept, and the counters of the dashboard; derived from start
/// moments, consents, holds and rules.
namespace retention_due_repository {

Outcome recompute(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace retention_due_repository
