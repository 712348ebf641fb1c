#include "support/plain_copy.h"

#include "app/storage/connection.h"

#include <sqlite3.h>

namespace tests {

bool plainCopy(Connection &from, const QString &path)
{
    sqlite3 *plain = nullptr;
    const bool isOpen = sqlite3_open_v2(path.toUtf8().constData(), &plain,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK;
    sqlite3_backup *copy = isOpen ? sqlite3_backup_init(plain, "main", from.sqlite(), "main") : nullptr;
    const bool isCopied = copy && sqlite3_backup_step(copy, -1) == SQLITE_DONE;
    sqlite3_backup_finish(copy);
    sqlite3_close_v2(plain);
    return isCopied;
}

} // namespace tests
