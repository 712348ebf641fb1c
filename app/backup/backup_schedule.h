#pragma once

#include <QTime>

/// When the program makes a backup without being asked, while a window is unlocked. What was missed is caught
/// up with after signing in.
struct BackupSchedule
{
    static constexpr int mostDays = 7;

    bool isOn = true;
    int everyDays = 1; ///< 1 to mostDays
    QTime at{12, 0};   ///< in local time; whole minutes

    bool isValid() const { return everyDays >= 1 && everyDays <= mostDays && at.isValid(); }

    friend bool operator==(const BackupSchedule &, const BackupSchedule &) = default;
};
