#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QList>
#include <QString>

class Connection;
struct Contact;
struct Request;

/// Requests as a review session finds them.
namespace reviewed_requests {

/// Those that wait for a second person, in the order in which they are due.
Result<QList<Id<Request>>> waiting(Connection &connection, FilingSystem filingSystem, int limit);
/// The same of one person, all of them.
Result<QList<Id<Request>>> waitingOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Whether the decision of this reference stands on the request.
Result<bool> isTaken(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const QString &decision);
/// Whether this member sent the request back with a question, from that moment on.
Result<bool> isAskedBack(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    const QString &member, Instant since);

} // namespace reviewed_requests
