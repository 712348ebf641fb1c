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
/// Agrees to the open holds that somebody else set; how many there were.
Result<int> approve(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by, Instant now);
/// The newest first, released ones too.
Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Open ones whose day of review has come, the longest overdue first.
Result<QList<HeldContact>> toReview(Connection &connection, FilingSystem filingSystem, QDate today);

} // namespace hold_repository
