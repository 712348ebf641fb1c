#pragma once

#include "app/base/result.h"
#include "app/requests/request_notice.h"

class Connection;

/// What recipients are told on a request. Whether they confirmed stands in the request's result.
namespace request_notice_repository {

/// In their order.
Result<QList<RequestNotice>> list(Connection &connection, FilingSystem filingSystem, Id<Request> request);
/// These instead of what stood there.
Outcome replace(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    const QList<RequestNotice> &notices);

} // namespace request_notice_repository
