#include "app/settings/holiday_setting.h"

#include "app/storage/setting_table.h"

namespace holiday_setting {

QString codeOf(HolidayMode mode)
{
    return mode == HolidayMode::Equated ? QStringLiteral("equated") : QStringLiteral("core");
}

std::optional<HolidayMode> fromCode(QStringView code)
{
    for (const HolidayMode mode : {HolidayMode::Core, HolidayMode::Equated}) {
        if (code == codeOf(mode))
            return mode;
    }
    return std::nullopt;
}

Result<HolidayMode> find(Connection &connection)
{
    const auto code = setting_table::value(connection, "settings.holidays", QLatin1String(key));
    if (!code)
        return code.error();
    return fromCode(*code).value_or(HolidayMode::Core);
}

Outcome set(Connection &connection, HolidayMode mode)
{
    return setting_table::set(connection, "settings.set-holidays", QLatin1String(key), codeOf(mode));
}

} // namespace holiday_setting
