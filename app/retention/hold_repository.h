#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/legal_hold.h"

#include <QList>

class Connection;
struct Contact;

/// Orders not to erase.
namespace hold_repository {

Result<Id<LegalHold>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold);
/// How many open holds were released.
Result<int> releaseAll(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by, Instant now);
Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace hold_repository
