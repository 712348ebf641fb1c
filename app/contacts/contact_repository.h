#pragma once

#include "app/base/result.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"

#include <QList>

class Connection;

/// The people themselves.
namespace contact_repository {

/// A reference nobody else has: 128 random bits.
QByteArray newRef();

/// Stores a new contact; its `id` and `version` are the database's.
Result<Id<Contact>> add(Connection &connection, const Contact &contact);
Result<std::optional<Contact>> byId(Connection &connection, FilingSystem filingSystem, Id<Contact> id);
/// Also by what a record was called that went into theirs.
Result<std::optional<Contact>> byRef(
    Connection &connection, FilingSystem filingSystem, const QByteArray &ref);

/// Stores the contact over the version it was read at, and raises it. ChangedMeanwhile when that is no longer
/// the one stored; NotFound when the contact is gone.
Outcome replace(Connection &connection, const Contact &contact);
/// The row alone: everything that points at it must have gone (contact_erasure.h).
Outcome removeRow(Connection &connection, FilingSystem filingSystem, Id<Contact> id);
/// Restricts processing (art. 18 GDPR) from a moment on, or lifts it.
Outcome setRestricted(
    Connection &connection, FilingSystem filingSystem, Id<Contact> id, std::optional<Instant> restrictedAt);

/// Who has this number or name; at most 20, the oldest first.
Result<QList<Id<Contact>>> byIdentifier(
    Connection &connection, FilingSystem filingSystem, Identifier::Kind kind, const QString &normalised);
/// Who is reached this way; at most 20, the oldest first.
Result<QList<Id<Contact>>> byNormalisedPoint(
    Connection &connection, FilingSystem filingSystem, ContactPoint::Kind kind, const QString &normalised);
/// Who has a sort key that starts so and an address with this postcode; at most 20, in the order of names.
Result<QList<Id<Contact>>> byNameAndPostcode(
    Connection &connection, FilingSystem filingSystem, const QString &sortKeyStart, const QString &postcode);

/// What keeps a contact from a direct delete: consents, disclosures and requests.
struct Ties
{
    qint64 consents = 0;
    qint64 disclosures = 0;
    qint64 requests = 0;
    qint64 holds = 0;

    bool any() const { return consents + disclosures + requests + holds > 0; }
};
Result<Ties> ties(Connection &connection, FilingSystem filingSystem, Id<Contact> id);

} // namespace contact_repository
