#include "app/requests/late_questions.h"

#include "app/requests/request_clock.h"
#include "app/requests/request_repository.h"
#include "app/settings/holiday_setting.h"

namespace late_questions {

Outcome mark(Connection &connection, FilingSystem filingSystem, QList<Request> &requests)
{
    QList<Id<Request>> waiting;
    for (const Request &request : std::as_const(requests)) {
        if (isClockPaused(request))
            waiting.append(request.id);
    }
    if (waiting.isEmpty())
        return done;
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    const auto questions = request_repository::questionsOf(connection, filingSystem, waiting);
    if (!questions)
        return questions.error();
    for (Request &request : requests)
        request.isAskedLate = isAskedLate(request, questions->value(request.id), *holidays);
    return done;
}

Result<QList<Request>> marked(
    Connection &connection, FilingSystem filingSystem, Result<QList<Request>> requests)
{
    if (!requests)
        return requests;
    if (auto told = mark(connection, filingSystem, *requests); !told)
        return told.error();
    return requests;
}

} // namespace late_questions
