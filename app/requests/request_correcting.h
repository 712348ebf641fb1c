#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>

class Change;
class Connection;

/// What somebody wants corrected (art. 16 GDPR): from what stands there to what must.
namespace request_correcting {

/// With what stands there now. Invalid "request.correction-empty", an unknown or unsound value, and
/// "request.correction-same"; NotFound "request.correction-item".
Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today);

/// ChangedMeanwhile "request.field-changed" {field} where a field says something else since it was proposed.
Outcome check(Connection &connection, const Request &request, const Proposal &proposal);

/// Writes it. Fails as check().
Outcome correct(Change &change, const Request &request, const Proposal &proposal);

} // namespace request_correcting
