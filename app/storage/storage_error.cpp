#include "app/storage/storage_error.h"

#include "app/storage/connection.h"

#include <QSqlError>

namespace {

bool isFull(Backend backend, const QString &code)
{
    constexpr int sqliteFull = 13;             // SQLITE_FULL
    constexpr int sqliteNoSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE: no room for the index of the log
    if (backend == Backend::Server)
        return code == QLatin1String("53100"); // disk_full
    return (code.toInt() & 0xff) == sqliteFull || code.toInt() == sqliteNoSharedMemory;
}

} // namespace

Error storageError(Backend backend, const QSqlError &error, const char *name)
{
    if (isFull(backend, error.nativeErrorCode()))
        return Error{Failure::Unavailable, QStringLiteral("storage.full")};
    return Error{Dialect::of(backend).classify(error), QString::fromLatin1(name)};
}

Error storageError(Connection &connection, const QSqlError &error, const char *name)
{
    const Backend backend = connection.isShared() ? Backend::Server : Backend::Embedded;
    const Error meant = storageError(backend, error, name);
    // A server uses one code for what was stopped and for what took too long.
    if (connection.isShared() && meant.failure == Failure::Cancelled && !connection.takeInterruption())
        return Error{Failure::Unavailable, QStringLiteral("server.timeout")};
    return meant;
}
