#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A customer file that may not be written, or that somebody else writes, to be read: a copy of it and of its
/// log in a folder of this user's own, sealed as the file itself. SQLite cannot read a file without writing
/// beside it; it writes beside the copy. Nothing is written where the file lies, not even a lock. The copy
/// goes with this; what a crash left behind goes when the next one is made.
class ReadingCopy final
{
public:
    /// NotFound, Invalid (a folder), Damaged (empty, not ours); Refused "file.plain" for one that is not
    /// sealed; Busy "file.changing" where it is written all the time; Unavailable "file.reading-copy" where
    /// there is no room.
    static Result<std::unique_ptr<ReadingCopy>> make(const QString &file);
    ~ReadingCopy();

    QString path() const { return m_path; }

private:
    explicit ReadingCopy(const QString &within);

    static Result<std::unique_ptr<ReadingCopy>> madeIn(const QString &folder, const QString &file);

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
};
