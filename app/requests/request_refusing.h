#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>

class Connection;

/// Laying down and approving a refusal, against what the file says at that moment.
namespace request_refusing {

/// The proposal to refuse as it is laid down: reasons in order and once each, words without blanks around
/// them. Fails as request_refusal::check() does.
Result<Proposal> completed(Connection &connection, const Request &request, const Proposal &wish, QDate today);

/// Whether what was proposed still holds, where it is a refusal. As request_refusal::check().
Outcome check(Connection &connection, const Request &request, QDate today);

/// In which language the person is told of an approved refusal; nothing for what was not refused.
Outcome addLanguage(Connection &connection, Request &request);

} // namespace request_refusing
