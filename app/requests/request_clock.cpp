#include "app/requests/request_clock.h"

#include <algorithm>

namespace {

bool isWaiting(const Request &request)
{
    using enum Request::Stage;
    return request.stage == IdentityRequested || request.stage == ClarificationRequested;
}

} // namespace

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

bool isAskedLate(const Request &request, const QList<RequestQuestion> &questions, HolidayMode mode)
{
    const RequestClock clock = clockOf(request, questions);
    const QList<ClockPause> counted = countedPauses(clock.receivedOn, clock.pauses, mode);
    const auto isOpen = [](const ClockPause &pause) { return !pause.answeredOn; };
    return isWaiting(request) && std::any_of(clock.pauses.cbegin(), clock.pauses.cend(), isOpen) &&
        std::none_of(counted.cbegin(), counted.cend(), isOpen);
}

bool isClockPaused(const Request &request)
{
    return isWaiting(request) && !request.isAskedLate;
}

DeadlineChip deadlineChip(const Request &request, QDate today)
{
    DeadlineChip chip =
        deadlineChip(request.dueOn, today, isClockPaused(request), request.extensionSentOn.isValid());
    chip.askedLate = isWaiting(request) && request.isAskedLate;
    return chip;
}
