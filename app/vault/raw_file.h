#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>

struct sqlite3_file;

/// A file as it lies on disk, read and written past the encryption but through the same layer of SQLite that
/// holds the locks of an open vault (parent_vfs.h); for headers and their copies. Failures: NotFound,
/// Duplicate, Unavailable "file.open", "file.read", "file.write", "file.sync", and "storage.full".
class RawFile final
{
public:
    enum class Mode {
        Read,      ///< must exist
        ReadWrite, ///< must exist
        Create     ///< must not exist; readable by its owner alone, and its name is on disk when this returns
    };

    /// Opens; a file that is there though Create was asked is Duplicate.
    static Result<std::unique_ptr<RawFile>> open(const QString &path, Mode mode);
    ~RawFile();

    Q_DISABLE_COPY_MOVE(RawFile)

    /// Bytes from `offset` on: fewer than `size` only where the file ends before.
    Result<QByteArray> read(qint64 offset, qint64 size);
    /// All of them, at `offset`; the file grows as needed. Durable after sync().
    Outcome write(qint64 offset, QByteArrayView bytes);
    /// Returns when all that was written is on disk. After a failure nothing is known of what was written.
    Outcome sync();
    /// Cuts the file to `size` bytes.
    Outcome truncate(qint64 size);
    /// In bytes.
    Result<qint64> size();

private:
    explicit RawFile(const char *name);
    Outcome openAs(int flags);
    void close();

    const char *m_name;
    std::unique_ptr<std::byte[]> m_memory;
    sqlite3_file *m_file = nullptr;
};
