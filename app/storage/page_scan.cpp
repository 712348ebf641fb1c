#include "app/storage/page_scan.h"

#include "app/storage/connection.h"

#include <memory>
#include <sqlite3.h>

namespace page_scan {

namespace {

struct CloseMemory
{
    void operator()(sqlite3 *memory) const { sqlite3_close_v2(memory); }
};
struct FreePages
{
    void operator()(unsigned char *pages) const { sqlite3_free(pages); }
};

std::unique_ptr<sqlite3, CloseMemory> copyInMemory(sqlite3 *from)
{
    sqlite3 *opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    const bool isOpen = sqlite3_open_v2(":memory:", &opened, flags, nullptr) == SQLITE_OK;
    std::unique_ptr<sqlite3, CloseMemory> memory(opened);
    sqlite3_backup *copy = isOpen ? sqlite3_backup_init(opened, "main", from, "main") : nullptr;
    const bool isCopied = copy && sqlite3_backup_step(copy, -1) == SQLITE_DONE;
    if (copy)
        sqlite3_backup_finish(copy);
    if (!isCopied)
        memory.reset();
    return memory;
}

} // namespace

Result<qint64> count(Connection &line, const QByteArrayList &needles)
{
    const Error unread{Failure::Unavailable, QStringLiteral("file.pages")};
    if (!line.sqlite())
        return unread;
    const auto memory = copyInMemory(line.sqlite());
    if (!memory)
        return unread;
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, FreePages> pages(sqlite3_serialize(memory.get(), "main", &size, 0));
    if (!pages)
        return unread;
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(pages.get()), size);
    qint64 found = 0;
    for (const QByteArray &needle : needles)
        found += bytes.count(needle);
    return found;
}

} // namespace page_scan
