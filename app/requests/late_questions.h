#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// Which of the requests that wait for an answer asked too late, so that their clock runs on.
namespace late_questions {

/// Tells it of those of one filing system, before they are handed out.
Outcome mark(Connection &connection, FilingSystem filingSystem, QList<Request> &requests);

/// Those of request_repository::list() with it told.
Result<QList<Request>> marked(
    Connection &connection, FilingSystem filingSystem, Result<QList<Request>> requests);

} // namespace late_questions
