#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/requests/restriction.h"

#include <QList>

class Connection;

/// Restrictions of processing; that one is in force shows in Contact::restrictedAt, which is what every use
/// of the data asks.
namespace restriction_repository {

Outcome add(Connection &connection, FilingSystem filingSystem, const Restriction &restriction);
/// The newest first.
Result<QList<Restriction>> ofContact(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// That of one request; none where it restricted nothing.
Result<std::optional<Restriction>> ofRequest(
    Connection &connection, FilingSystem filingSystem, Id<Request> request);
/// Whether art. 18 GDPR itself holds somebody's data: also its erasure when its term ends then waits.
Result<bool> holds(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// It turned out to be on another ground.
Outcome setGround(
    Connection &connection, FilingSystem filingSystem, Id<Restriction> id, RestrictionGround ground);
/// Stores its end. ChangedMeanwhile where it has ended already.
Outcome end(Connection &connection, FilingSystem filingSystem, const Restriction &restriction);
/// The law keeps part of the person from this moment on, whatever becomes of the restrictions.
Outcome noteKept(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant now);

} // namespace restriction_repository
