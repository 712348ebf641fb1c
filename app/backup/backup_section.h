#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>

/// One part of what is backed up, read twice: to measure it, and to write it. It must not change in between.
struct BackupSection
{
    QString name;    ///< a-z, 0-9 and '-', at most 64; unique within a backup
    qint64 size = 0; ///< in bytes, known beforehand
    /// Puts at most `room` bytes from `offset` on into `to` and tells how many; 0 only at the end.
    std::function<Result<qint64>(qint64 offset, char *to, qint64 room)> read;
};
