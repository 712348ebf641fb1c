#pragma once

/// How long backups stay and how often they are tried, as security.md 4.6 and domain.md 10.5 have it.
namespace backup_terms {

/// Counted back from the newest verified one: the last of each day of so many days, of each week of so many
/// weeks, of each month of so many months.
inline constexpr int days = 7;
inline constexpr int weeks = 4;
inline constexpr int months = 2;
/// Never fewer verified ones than this, while they are young enough.
inline constexpr int fewestVerified = 3;

/// A restore is tried so many days after the last that went well.
inline constexpr int trialDays = 7;
/// People bring one back with the recovery key on paper, so many months after the last time.
inline constexpr int drillMonths = 3;

/// The newest verified copy, and the newest off the premises, are late when they are older.
inline constexpr int newestLateDays = 2;
inline constexpr int offSiteLateDays = 8;

} // namespace backup_terms
