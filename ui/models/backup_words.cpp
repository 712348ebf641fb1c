#include "ui/models/backup_words.h"

#include <optional>

int BackupWords::daysIn(qint64 age)
{
    constexpr qint64 day = qint64{86'400} * 1'000'000;
    return int(age / day);
}

BackupWords BackupWords::of(const BackupStanding &standing)
{
    BackupWords words;
    const auto &[newest, offSite, tested, isNewestLate, isOffSiteLate, isTestLate] = standing;
    if (!newest)
        words.newest = tr("No verified backup yet");
    else if (daysIn(*newest) == 0)
        words.newest = tr("Verified backup today");
    else
        words.newest = tr("Verified backup %n day(s) ago", nullptr, daysIn(*newest));
    if (!offSite)
        words.offSite = tr("None is kept elsewhere yet");
    else if (daysIn(*offSite) == 0)
        words.offSite = tr("One of today is kept elsewhere");
    else
        words.offSite = tr("One of %n day(s) ago is kept elsewhere", nullptr, daysIn(*offSite));
    if (!tested)
        words.restoreTest = tr("A restore was never tried");
    else if (daysIn(*tested) == 0)
        words.restoreTest = tr("Restore tried today");
    else
        words.restoreTest = tr("Restore tried %n day(s) ago", nullptr, daysIn(*tested));
    words.tone = !newest || isNewestLate ? Tone::Danger : isOffSiteLate || isTestLate ? Tone::Warn : Tone::Ok;
    words.short_ = words.newest + QStringLiteral(" · ") + words.restoreTest;
    return words;
}
