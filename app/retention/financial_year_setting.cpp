#include "app/retention/financial_year_setting.h"

#include "app/storage/setting_table.h"

namespace financial_year_setting {

Result<int> find(Connection &connection)
{
    const auto month = setting_table::value(connection, "retention.year-end", QLatin1String(key));
    if (!month)
        return month.error();
    const int number = month->toInt();
    return number >= 1 && number <= 12 ? number : 12;
}

Outcome set(Connection &connection, int month)
{
    return setting_table::set(
        connection, "retention.set-year-end", QLatin1String(key), QString::number(month));
}

} // namespace financial_year_setting
