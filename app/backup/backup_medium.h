#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

/// Where one backup is written, as the writer needs it: begun under another name, made sure of, read again,
/// and only then given its name.
class BackupMedium
{
public:
    virtual ~BackupMedium() = default;
    BackupMedium(const BackupMedium &) = delete;
    BackupMedium &operator=(const BackupMedium &) = delete;

    /// Begins a file that will be called `name`. Duplicate ("backup.exists") when there is one.
    virtual Outcome create(const QString &name) = 0;
    virtual Outcome write(QByteArrayView bytes) = 0;
    /// Everything written is on the medium, and the file is closed.
    virtual Outcome sync() = 0;
    /// What was written, read from the medium.
    virtual Result<std::unique_ptr<QIODevice>> reread() = 0;
    /// Gives the file its name, for good.
    virtual Outcome publish() = 0;
    /// Leaves nothing of it behind, as far as the medium is still there.
    virtual void discard() = 0;

protected:
    BackupMedium() = default;
};
