#pragma once

#include "app/base/error.h"

/// Why a backup could not be made, kept or read; `what` is the part of the name behind "backup.".
inline Error backupError(Failure failure, const char *what, const QStringList &place = {})
{
    return {failure, QStringLiteral("backup.") + QLatin1String(what), place};
}
