#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QStringList>

class Change;

/// Stopping the use of somebody's data for purposes, by the same acts of consent that anybody else records:
/// with the suppression list, the tasks for recipients and the trail.
namespace request_stopping {

/// What a request that is absolute stops: an objection every purpose that promotes, a withdrawal every
/// consent; unless the person limits it, all channels. Service messages go on. An objection that is limited
/// ends only the lines it is limited to, since one that is recorded as such counts against all marketing.
/// What it stopped, as in RequestResult::stopped. NotFound "purpose" for a limit to one that is not there.
Result<QStringList> stop(Change &change, const Request &request);

/// The same for purposes to which an objection of art. 21(1) GDPR holds: those alone.
Result<QStringList> stopPurposes(Change &change, const Request &request, const QStringList &purposeKeys);

} // namespace request_stopping
