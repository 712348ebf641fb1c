#include "app/storage/full_disk.h"

#include "app/storage/dialect.h"

#include <QSqlError>

namespace {

bool isFull(Backend backend, const QString &code)
{
    constexpr int sqliteFull = 13; // SQLITE_FULL
    if (backend == Backend::Server)
        return code == QLatin1String("53100"); // disk_full
    return (code.toInt() & 0xff) == sqliteFull;
}

} // namespace

Error storageError(Backend backend, const QSqlError &error, const char *name)
{
    if (isFull(backend, error.nativeErrorCode()))
        return Error{Failure::Unavailable, QStringLiteral("storage.full")};
    return Error{Dialect::of(backend).classify(error), QString::fromLatin1(name)};
}
