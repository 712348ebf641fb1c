#pragma once

#include "app/base/result.h"

class Connection;

/// The month in which the financial year of the organisation ends: duties on its books count from the last
/// day of it (AWR art. 52(4), BW art. 2:10(3)).
namespace financial_year_setting {

inline constexpr auto key = "financial_year_end_month";

/// 1 to 12; December until somebody said otherwise.
Result<int> find(Connection &connection);
Outcome set(Connection &connection, int month);

} // namespace financial_year_setting
