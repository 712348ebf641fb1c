#include "app/requests/request_reminder.h"

namespace request_reminder {

std::optional<QDate> nextOn(const RequestQuestion &question)
{
    const bool isOpen = question.about == RequestQuestion::About::Identity && !question.answeredOn.isValid();
    const qsizetype sent = question.reminders.size();
    if (!isOpen || sent >= qsizetype(reminderDays.size()))
        return std::nullopt;
    return question.askedOn.addDays(reminderDays[size_t(sent)]);
}

Result<RequestQuestion> sent(RequestQuestion question, QDate on, QDate today)
{
    if (!nextOn(question))
        return Error{Failure::Refused, QStringLiteral("request.reminder-none")};
    const QDate after = question.reminders.isEmpty() ? question.askedOn : question.reminders.constLast();
    if (!on.isValid() || on <= after || on > today)
        return Error{Failure::Invalid, QStringLiteral("request.reminder-day")};
    question.reminders.append(on);
    return question;
}

} // namespace request_reminder
