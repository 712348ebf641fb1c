#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QDate>

class Change;

/// What was asked of the requester.
namespace request_questions {

/// The open question about this was answered on a day; nothing happens where none is open. Invalid
/// "request.answer-day" for a day before it was asked or still to come.
Outcome answer(Change &change, const Request &request, RequestQuestion::About about, QDate answeredOn);

} // namespace request_questions
