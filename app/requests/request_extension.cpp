#include "app/law/request_deadline.h"
#include "app/requests/request_rule_parts.h"

namespace request_rules {

std::optional<Error> cannotExtend(
    const Request &request, const RequestActor &approver, QDate today, HolidayMode mode)
{
    if (!request.isOpen() || request.executedAt || request.answeredOn.isValid() || isOwnInitiative(request))
        return requestRefused("stage");
    if (request.extensionSentOn.isValid())
        return requestRefused("extended-already");
    if (approver.staffRef == request.registeredBy)
        return requestRefused("registered-by-you");
    if (isOwn(request, approver))
        return requestRefused("own-record");
    const QDate latest = extensionNoticeLatest(request.receivedOn, mode);
    // A notice that was sent in time may be recorded some days after.
    constexpr int daysToRecord = 31;
    if (today > latest.addDays(daysToRecord))
        return Error{
            Failure::Refused, QStringLiteral("request.extension-late"), {latest.toString(Qt::ISODate)}};
    return std::nullopt;
}

Result<Request> extended(Request request, const RequestActor &approver, QDate sentOn, const QString &reason,
    QDate today, HolidayMode mode)
{
    if (auto locked = cannotExtend(request, approver, today, mode))
        return *locked;
    if (!isWithin(sentOn, request.receivedOn, today))
        return Error{Failure::Invalid, QStringLiteral("request.extension-day")};
    const QDate latest = extensionNoticeLatest(request.receivedOn, mode);
    if (sentOn > latest)
        return Error{
            Failure::Refused, QStringLiteral("request.extension-late"), {latest.toString(Qt::ISODate)}};
    if (reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.extension-reason")};
    request.extensionSentOn = sentOn;
    request.extensionReason = reason.trimmed();
    request.dueOn = dueExtended(request.receivedOn, mode);
    return request;
}

} // namespace request_rules
