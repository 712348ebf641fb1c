#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

class Connection;
struct Contact;

/// What is stored of merges, and what only they ask of the file.
namespace merge_repository {

/// An act of consent that came along, as it stood under the absorbed record.
struct Origin
{
    Id<ConsentEvent> event = {};
    QByteArray absorbedRef = {};
    ConsentEvent before = {};
};
/// Remembered under the kept contact, unless it came along before: then it is of its first record still.
Outcome rememberOrigin(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, const Origin &origin);

Outcome addAlias(Connection &connection, FilingSystem filingSystem, Id<Contact> kept, const QByteArray &ref,
    const QString &mergeRef, Instant mergedAt, const QString &mergedBy);

/// The kept contact's version goes up.
Result<int> raise(Connection &connection, const Contact &kept, Instant changedAt, const QString &changedBy);

/// The numbers of a contact's addresses and numbers that consent, a sale or a publication is about.
Result<QSet<qint64>> boundPoints(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// A request of theirs whose proposal waits for a decision or was approved and not carried out; its
/// reference, empty where there is none.
Result<QString> undecidedRequest(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Whether a member's own record is called so.
Result<bool> isStaffRecord(Connection &connection, const QByteArray &ref);
Result<int> openHolds(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Grounds of both contacts for the same purpose that end later than the other's, or never.
Result<int> unequalGrounds(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, Id<Contact> absorbed);
/// Brings their ends forward to the earlier of both; of the kept contact's own from `yesterday` on at the
/// soonest, so that what was so before stays known. How many.
Result<int> evenGrounds(Connection &connection, FilingSystem filingSystem, Id<Contact> kept,
    Id<Contact> absorbed, QDate yesterday);

} // namespace merge_repository
