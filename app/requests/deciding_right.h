#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"
#include "app/staff/deputyship.h"
#include "app/staff/permit.h"

#include <QList>

class Connection;
struct ServiceContext;

/// In whose right a member decides: their own, or that of a colleague for whom they stand (deputies.h).
/// A deputy decides where both of them could: whoever registered or prepared a request does not get it
/// decided by choosing who stands for them, nor does anybody whom it is about.
namespace deciding_right {

/// What lends the member the right in this filing system; nothing where it is their own. Refused with
/// "permit.requests.decide" where they have none, or with why the newest deputyship lends none now.
Result<QList<Deputyship>> of(
    const ServiceContext &context, Connection &connection, const Permit &permit, FilingSystem filingSystem);

/// The one of these that counts for this request; none in one's own right. Refused
/// "request.registered-for-you", "request.prepared-for-you" and "request.principal-record" where every
/// principal is shut out from it.
Result<std::optional<Deputyship>> forRequest(
    Connection &connection, const QList<Deputyship> &lent, const Request &request);

/// Whether the right in which this was decided holds, in the transaction that carries it out: nothing to say
/// of who decided in their own, which decision_signing proves. Refused "request.decision-deputy" for a
/// deputyship of others or none, and what deputies::lends() says of the moment of the decision.
Outcome check(
    const ServiceContext &context, Connection &connection, const Request &request, const Decision &decision);

} // namespace deciding_right
