#include "ui/models/request_faces.h"

#include "app/documents/deadline_words.h"
#include "app/documents/request_words.h"
#include "app/requests/request_clock.h"

#include <QCoreApplication>

namespace {

PillFace faceOf(Request::Outcome outcome)
{
    const QString word = outcomeWord(outcome);
    switch (outcome) {
    case Request::Outcome::Granted:
        return {Tone::Ok, QStringLiteral("circle-check"), word};
    case Request::Outcome::PartlyGranted:
        return {Tone::Info, QStringLiteral("circle-check"), word};
    case Request::Outcome::Refused:
    case Request::Outcome::NoDataHeld:
        return {Tone::Neutral, QStringLiteral("ban"), word};
    case Request::Outcome::Withdrawn:
        return {Tone::Neutral, QStringLiteral("arrow-back-up"), word};
    case Request::Outcome::PersonErased:
        return {Tone::Neutral, QStringLiteral("check"), word};
    case Request::Outcome::None:
        break;
    }
    return {Tone::Neutral, QStringLiteral("check"), word};
}

PillFace faceOf(const DeadlineChip &chip)
{
    const QString word = deadlineWord(chip);
    switch (chip.level) {
    case DeadlineLevel::Neutral:
        return {Tone::Neutral, QStringLiteral("clock"), word};
    case DeadlineLevel::Info:
        return {Tone::Info, QStringLiteral("clock"), word};
    case DeadlineLevel::Warn:
        return {Tone::Warn, QStringLiteral("clock"), word};
    case DeadlineLevel::Today:
        return {Tone::Warn, QStringLiteral("calendar-due"), word, true};
    case DeadlineLevel::Late:
        return {Tone::Danger, QStringLiteral("alert-triangle"), word};
    case DeadlineLevel::Paused:
        return {Tone::Neutral, QStringLiteral("pause"), word};
    }
    Q_UNREACHABLE();
}

/// Where there is little room: that it stands still, or for how long; not why, nor that it was extended or
/// asked too late.
QString briefDeadline(DeadlineChip chip)
{
    chip.extended = false;
    chip.askedLate = false;
    return chip.level == DeadlineLevel::Paused ? QCoreApplication::translate("Requests", "paused")
                                               : deadlineWord(chip);
}

} // namespace

PillFace deadlineFaceOf(const Request &request, QDate today)
{
    if (!request.isOpen())
        return request.stage == Request::Stage::Duplicate ? faceOf(request.stage) : faceOf(request.outcome);
    if (request.answeredOn.isValid())
        return faceOf(request.stage);
    const DeadlineChip chip = deadlineChip(request, today);
    PillFace face = faceOf(chip);
    face.brief = briefDeadline(chip);
    return face;
}

PillFace faceOf(Request::Stage stage)
{
    const QString word = stageWord(stage);
    switch (stage) {
    case Request::Stage::Received:
        return {Tone::Info, QStringLiteral("inbox"), word};
    case Request::Stage::IdentityConfirmed:
        return {Tone::Info, QStringLiteral("user-check"), word};
    case Request::Stage::AwaitingSecondApprover:
        return {Tone::Warn, QStringLiteral("rubber-stamp"), word};
    case Request::Stage::Approved:
        return {Tone::Ok, QStringLiteral("circle-check"), word};
    case Request::Stage::IdentityRequested:
    case Request::Stage::ClarificationRequested:
        return {Tone::Neutral, QStringLiteral("help-circle"), word};
    case Request::Stage::Assessed:
        return {Tone::Info, QStringLiteral("list"), word};
    case Request::Stage::PlanReady:
        return {Tone::Info, QStringLiteral("clipboard-check"), word};
    case Request::Stage::Executing:
        return {Tone::Info, QStringLiteral("play"), word};
    case Request::Stage::NotifyingRecipients:
        return {Tone::Ok, QStringLiteral("clipboard-check"), word};
    case Request::Stage::Answered:
        return {Tone::Neutral, QStringLiteral("mail"), word};
    case Request::Stage::Closed:
        return {Tone::Neutral, QStringLiteral("check"), word};
    case Request::Stage::Duplicate:
        return {Tone::Neutral, QStringLiteral("copy"), word};
    }
    Q_UNREACHABLE();
}

QString deadlineStory(const Request &request, HolidayMode holidays)
{
    return deadlineLines(deadlineDerivation(clockOf(request, {}), holidays, DeadlineSide::Safe))
        .join(QLatin1Char('\n'));
}
