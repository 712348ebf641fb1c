#pragma once

#include "app/base/result.h"
#include "app/law/holidays.h"

#include <QString>
#include <QStringView>

#include <optional>

class Connection;

/// Which days off end no period (domain.md 4.4): the setting holidays.mode.
namespace holiday_setting {

inline constexpr auto key = "holidays.mode";

/// "core" or "equated"; and back, nothing for what is neither.
QString codeOf(HolidayMode mode);
std::optional<HolidayMode> fromCode(QStringView code);

/// Core until somebody chose: answering earlier is never wrong.
Result<HolidayMode> find(Connection &connection);
Outcome set(Connection &connection, HolidayMode mode);

} // namespace holiday_setting
