#pragma once

#include "app/base/stop_request.h"

#include <QtGlobal>

#include <functional>

/// What a backup is busy with.
enum class BackupStage { Measuring, Writing, Verifying, Restoring };

/// How work on a backup tells how far it is, and is stopped. Told after each 64 KiB at most, in bytes of the
/// content.
struct BackupProgress
{
    StopRequest stop;
    std::function<void(BackupStage stage, qint64 position, qint64 total)> told;

    void tell(BackupStage stage, qint64 position, qint64 total) const
    {
        if (told)
            told(stage, position, total);
    }
};
