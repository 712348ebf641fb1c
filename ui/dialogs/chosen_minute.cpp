#include "ui/dialogs/chosen_minute.h"

namespace {

bool isInMinute(const QDateTime &minute, const QDateTime &moment)
{
    return minute <= moment && minute.secsTo(moment) < 60;
}

} // namespace

QDateTime momentOfMinute(const QDateTime &chosen, const QDateTime &opened, const QDateTime &now)
{
    if (!chosen.isValid())
        return chosen;
    if (isInMinute(chosen, now))
        return now;
    return isInMinute(chosen, opened) ? opened : chosen;
}
