#pragma once

#include "app/requests/evidence_piece.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_rules.h"
#include "app/staff/deputyship.h"

#include <QJsonObject>

class Change;
class Connection;
class Permit;

/// What every step of a request is made of.
namespace request_steps {

RequestActor actorOf(const Permit &permit);
/// NotFound "request.find".
Result<Request> found(Connection &connection, FilingSystem filingSystem, Id<Request> id);
/// Stores a new request with its first step and its audit entry. One of our own initiative is past the
/// question who asks.
Result<Id<Request>> takeIn(Change &change, const Request &request);
/// Stores the next record with its step and its audit entry.
Outcome advance(Change &change, const Request &next, const QString &step, const QString &remark = {},
    const QJsonObject &detail = {});
/// The same for a step that may be taken in another's stead; none in one's own right.
Outcome advance(Change &change, const Request &next, RequestStep step, const std::optional<Deputyship> &lent);
/// The same for a decision, before which who decides opened these.
Outcome advance(Change &change, const Request &next, const QString &step, const Decision &decision,
    const QList<EvidencePiece> &opened);

} // namespace request_steps
