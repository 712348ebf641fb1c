#include "app/requests/request_line.h"

#include "app/requests/request_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The codes that an answered refusal bears in its result.
QStringList refusalCodes(const QString &result)
{
    QStringList codes;
    const QJsonArray kept =
        QJsonDocument::fromJson(result.toUtf8()).object().value(QStringLiteral("refusal")).toArray();
    for (const QJsonValue &code : kept)
        codes.append(code.toString());
    codes.removeAll(QString());
    codes.sort();
    return codes;
}

} // namespace

RequestLine lineFrom(
    const Request &request, const QList<RequestQuestion> &questions, QDate today, HolidayMode holidays)
{
    const RequestClock clock = clockOf(request, questions);
    QList<ClockPause> pauses = countedPauses(clock.receivedOn, clock.pauses, holidays);
    for (ClockPause &pause : pauses) {
        if (!pause.answeredOn && request.isOpen())
            pause.answeredOn = today;
    }
    return {.id = request.id,
        .ref = request.ref,
        .type = request.type,
        .channel = request.channel,
        .stage = request.stage,
        .outcome = request.outcome,
        .receivedOn = request.receivedOn,
        .dueOn = request.dueOn,
        .answeredOn = request.answeredOn,
        .closedOn = request.closedAt ? request.closedAt->toLocal().date() : QDate(),
        .extensionSentOn = request.extensionSentOn,
        .extensionReason = request.extensionReason,
        .pausedDays = pausedDays(pauses),
        .identityMethod = request.identityMethod,
        .identityLevel = request.identityLevel,
        .refusalGrounds = refusalCodes(request.result)};
}
