#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QDate>

#include <array>
#include <optional>

/// On which days of an open question about identity the requester is reminded of it (domain.md 4.3).
inline constexpr std::array reminderDays = {10, 20};

namespace request_reminder {

/// The day of the next reminder, in the past or to come; none where all went out, it was answered, or it is
/// not about identity.
std::optional<QDate> nextOn(const RequestQuestion &question);

/// A reminder went out. Invalid "request.reminder-day" before the one before it or still to come; Refused
/// "request.reminder-none" where none is to be sent.
Result<RequestQuestion> sent(RequestQuestion question, QDate on, QDate today);

} // namespace request_reminder
