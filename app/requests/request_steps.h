#pragma once

#include "app/requests/request_entry.h"
#include "app/requests/request_rules.h"

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
/// The same for a decision, which may be taken in another's stead.
Outcome advance(Change &change, const Request &next, const QString &step, const Decision &decision);

} // namespace request_steps
