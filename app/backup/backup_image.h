#pragma once

#include "app/backup/backup_section.h"
#include "app/base/stop_request.h"
#include "app/storage/connection.h"
#include "app/vault/raw_file.h"

#include <memory>

struct ServiceContext;

/// An embedded file held still while others write on: its log was emptied into it, and a reader that needs
/// nothing of the log keeps every later checkpoint out of it (SQLite's WAL_READ_LOCK(0)), so its bytes are
/// one state that was committed. They are taken as they lie, sealed; nothing is decrypted into a file. For
/// one thread, which makes, uses and destroys it.
class BackupImage final
{
public:
    /// Waits some seconds for who still reads from the log. Busy ("backup.busy") when that goes on longer,
    /// Cancelled ("backup.cancelled").
    static Result<std::unique_ptr<BackupImage>> freeze(
        const ServiceContext &context, const StopRequest &stop = {});
    ~BackupImage();

    BackupImage(const BackupImage &) = delete;
    BackupImage &operator=(const BackupImage &) = delete;

    /// A line that sees this state.
    Connection &connection() const { return *m_line; }
    /// What follows the two copies of the header, sealed. Lives no longer than this.
    BackupSection pages() const;

private:
    BackupImage() = default;

    std::unique_ptr<Connection> m_line;
    std::unique_ptr<RawFile> m_file;
    qint64 m_size = 0;
};
