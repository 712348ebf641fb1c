#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/legal_hold.h"

#include <QList>

class Connection;
struct Contact;

/// A hold as it stands, with the name of whom it is on as the list of contacts has it.
struct NamedHold
{
    HeldContact held = {};
    QString person = {};

    friend bool operator==(const NamedHold &, const NamedHold &) = default;
};

/// Orders not to erase.
namespace hold_repository {

Result<Id<LegalHold>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold);
/// How many open holds were released.
Result<int> releaseAll(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by, Instant now);
/// Agrees to the holds of a contact that hold on that day and that somebody else set; how many there were.
Result<int> approve(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by,
    Instant now, QDate today);

/// One that was not released; none otherwise.
Result<std::optional<HeldContact>> open(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id);
/// Somebody else agrees to it. NotFound "hold.none-to-approve" where it was agreed to or released.
Outcome approveOne(
    Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by, Instant now);
/// It stays, and is looked at again on that day. NotFound "hold.none" where it was released.
Outcome postpone(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, QDate reviewOn);
/// It ends, for this reason where one is given. NotFound "hold.none" where it was released.
Outcome releaseOne(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by,
    const QString &why, Instant now);

/// The newest first, released ones too.
Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Those of everybody that were not released and whose day of review is by then at the latest, the longest
/// overdue first, at most so many.
Result<QList<NamedHold>> toReview(
    Connection &connection, FilingSystem filingSystem, QDate reviewedBy, int limit);
/// Those of everybody that hold on that day and that nobody else agreed to, the oldest first, at most so
/// many.
Result<QList<NamedHold>> waiting(Connection &connection, FilingSystem filingSystem, QDate today, int limit);

} // namespace hold_repository
