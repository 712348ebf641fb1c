#pragma once

#include "tests/vault/fault_vfs.h"

#include <QHash>
#include <QRandomGenerator>

/// A disk on which nothing is sure before it is synced: what may be found on it after a power cut.
class CrashDisk final
{
public:
    enum class Loss {
        AllUnsynced, ///< nothing that was not synced
        Nothing,
        Some,      ///< each unsynced piece by chance
        TornAt512, ///< all but the last write, of which a beginning that is a multiple of 512 is there
        TornAt4096 ///< the same, at a border of 4,096 bytes of the file
    };
    /// Whether a file's first sync makes its name sure as well; what is forgotten is a fault on purpose.
    enum class Folders { Synced, Forgotten };
    using Image = QHash<QString, QByteArray>;

    /// What is on it, synced, before the first operation.
    explicit CrashDisk(const Image &start, Folders folders = Folders::Synced);

    void apply(const fault_vfs::Operation &operation);
    Image after(Loss loss, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray synced;
        QList<fault_vfs::Operation> pending;
        bool named = false; ///< its name is durable
        bool removed = false;
    };

    static void carryOut(QByteArray &bytes, const fault_vfs::Operation &operation);
    fault_vfs::Operation torn(Loss loss, QRandomGenerator &random) const;

    QHash<QString, File> m_files;
    Folders m_folders;
    fault_vfs::Operation m_last;
};
