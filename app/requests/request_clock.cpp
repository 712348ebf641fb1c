#include "app/requests/request_clock.h"

RequestClock clockOf(const Request &request, const QList<RequestQuestion> &questions)
{
    RequestClock clock{.receivedOn = request.receivedOn};
    for (const RequestQuestion &question : questions)
        clock.pauses.append({question.askedOn,
            question.answeredOn.isValid() ? std::optional(question.answeredOn) : std::nullopt});
    if (request.extensionSentOn.isValid())
        clock.extensionSentOn = request.extensionSentOn;
    return clock;
}

DeadlineChip deadlineChip(const Request &request, QDate today)
{
    using enum Request::Stage;
    const bool isPaused = request.stage == IdentityRequested || request.stage == ClarificationRequested;
    return deadlineChip(request.dueOn, today, isPaused, request.extensionSentOn.isValid());
}
