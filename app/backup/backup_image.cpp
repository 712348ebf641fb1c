#include "app/backup/backup_image.h"

#include "app/changes/service_context.h"
#include "app/storage/sql.h"
#include "app/vault/vault_vfs.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace {

/// How the writing thread and the one that holds the file still wait for each other.
struct Meeting
{
    QSemaphore emptied; ///< the log is in the file
    QSemaphore held;    ///< nobody changes the file any more
};

Outcome hold(Connection &line)
{
    if (auto begun = Sql(line, "backup.hold", QStringLiteral("BEGIN")).run(); !begun)
        return begun.error();
    // The transaction begins with the first thing that is read.
    const auto read = Sql(line, "backup.hold", QStringLiteral("SELECT COUNT(*) FROM sqlite_master")).number();
    return read ? Outcome(done) : Outcome(read.error());
}

/// Lets the writer empty the log and wait, and begins to read while it waits.
Outcome holdAfterEmptying(const ServiceContext &context, Connection &line)
{
    const auto meeting = std::make_shared<Meeting>();
    const auto writer = context.writer.ask([meeting](Connection &connection) -> Outcome {
        auto emptied = connection.checkpoint();
        if (emptied) {
            meeting->emptied.release();
            meeting->held.acquire();
        }
        return emptied;
    });
    constexpr int patience = 20; // milliseconds until it is looked whether the writer gave up
    while (!meeting->emptied.tryAcquire(1, patience)) {
        if (!writer.isFinished())
            continue;
        return writer.resultCount() == 0 ? Error{Failure::Cancelled, QStringLiteral("backup.cancelled")}
                                         : writer.result();
    }
    auto held = hold(line);
    meeting->held.release();
    return held;
}

/// The same as often as it takes until nobody reads a long list any more. Each time waits by itself, and
/// whoever writes comes in between.
Outcome heldSoon(const ServiceContext &context, Connection &line, const StopRequest &stop)
{
    constexpr int patience = 10'000; // milliseconds
    const QDeadlineTimer deadline(patience);
    while (!stop.isStopped()) {
        auto held = holdAfterEmptying(context, line);
        if (held || held.error().what != QLatin1String("file.checkpoint"))
            return held;
        if (deadline.hasExpired())
            return Error{Failure::Busy, QStringLiteral("backup.busy")};
    }
    return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
}

} // namespace

Result<std::unique_ptr<BackupImage>> BackupImage::freeze(
    const ServiceContext &context, const StopRequest &stop)
{
    auto line = Connection::open(context.location, Connection::Access::ReadOnly);
    if (!line)
        return line.error();
    std::unique_ptr<BackupImage> image(new BackupImage);
    image->m_line = *std::move(line);
    if (auto held = heldSoon(context, *image->m_line, stop); !held)
        return held.error();
    // Past SQLite's own layer a second handle would drop the locks of the open file.
    auto file = RawFile::open(context.location.target, RawFile::Mode::Read);
    if (!file)
        return file.error();
    image->m_file = *std::move(file);
    const auto size = image->m_file->size();
    if (!size)
        return size.error();
    image->m_size = *size - vault_vfs::headerBytes;
    return image;
}

BackupImage::~BackupImage()
{
    if (m_line)
        std::ignore = Sql(*m_line, "backup.hold", QStringLiteral("COMMIT")).run();
}

BackupSection BackupImage::pages() const
{
    RawFile *file = m_file.get();
    return {QStringLiteral("database"), m_size,
        [file, size = m_size](qint64 offset, char *to, qint64 room) -> Result<qint64> {
            const auto bytes = file->read(
                vault_vfs::headerBytes + offset, std::min(room, std::max<qint64>(size - offset, 0)));
            if (!bytes)
                return bytes.error();
            std::memcpy(to, bytes->constData(), size_t(bytes->size()));
            return bytes->size();
        }};
}
