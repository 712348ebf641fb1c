#pragma once

#include "app/backup/backup_manifest.h"

#include <QByteArrayView>

/// Where the sections of a backup go when it is read. What came in counts only once the reading as a whole
/// went well; until then it is to be thrown away.
class BackupSink
{
public:
    virtual ~BackupSink() = default;

    virtual Outcome begin(const BackupManifest &manifest) = 0;
    virtual Outcome beginSection(const SectionRecord &section) = 0;
    /// At most 64 KiB, wiped after the call.
    virtual Outcome write(QByteArrayView bytes) = 0;
    /// The section had the length and the hash that the manifest promised.
    virtual Outcome endSection(const SectionRecord &section) = 0;

protected:
    BackupSink() = default;
    BackupSink(const BackupSink &) = default;
    BackupSink &operator=(const BackupSink &) = default;
};
