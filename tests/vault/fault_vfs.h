#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The layer "fault" over that of the system: it notes what is done to files, and fails when it is told to.
/// Nothing is really synced, so that a test takes no time for it. One thread at a time.
namespace fault_vfs {

enum class Act { Open, Write, Truncate, Sync, Delete, Acknowledge };

/// What was done; a file goes by its name without folder.
struct Operation
{
    Act act = Act::Acknowledge;
    QString file;
    qint64 offset = 0; ///< of a write; the size that a truncation leaves; 1 where a deletion was made durable
    QByteArray bytes;
};

enum class Fault {
    IoError,   ///< any call
    DiskFull,  ///< a write
    ShortRead, ///< a read gives half of what is there
    SyncError  ///< a sync
};

/// Registers the layer and puts it below the vault's, which must not be installed yet.
bool install();

void startRecording();
/// Notes that a transaction was reported as done.
void acknowledge();
QList<Operation> stopRecording();

/// Lets the n-th call that the fault is about fail, counted from one, and all later ones too if it `stays`.
void failAt(Fault fault, int call, bool stays);
/// Whether one failed since.
bool hasFailed();
void heal();

} // namespace fault_vfs
