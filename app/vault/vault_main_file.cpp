#include "app/vault/vault_main_file.h"

#include "app/vault/parent_vfs.h"
#include "app/vault/vault_vfs.h"

#include <algorithm>
#include <cstring>

namespace {

using vault_vfs::headerBytes;
using vault_vfs::pageBytes;

/// Where SQLite locks, and the page of its own that it therefore leaves out.
constexpr qint64 lockedAt = 0x40000000;
constexpr quint32 lockPage = lockedAt / pageBytes + 1;

constexpr qint64 onDisk(qint64 offset)
{
    const qint64 shifted = offset + headerBytes;
    return shifted < lockedAt ? shifted : shifted + pageBytes;
}

constexpr qint64 fromDisk(qint64 offset)
{
    if (offset > lockedAt)
        offset = std::max(offset - pageBytes, lockedAt);
    return std::max<qint64>(offset - headerBytes, 0);
}

constexpr qint64 pageOnDisk(quint32 number)
{
    return onDisk(qint64(number - 1) * pageBytes);
}

static_assert(fromDisk(onDisk(0)) == 0 && fromDisk(onDisk(lockedAt)) == lockedAt);
static_assert(pageOnDisk(262080) + pageBytes == lockedAt && pageOnDisk(262081) == lockedAt + pageBytes);

/// What SQLite wants to know of page 1 before it looks into its log, as far as it is not encrypted.
void outlineHeader(const unsigned char *clear, unsigned char *header)
{
    static constexpr unsigned char expected[] = {0x10, 0x00};
    std::memset(header, 0, pageBytes);
    if (std::memcmp(clear, expected, sizeof expected) != 0 || clear[4] != vault_vfs::reservedBytes)
        return;
    std::memcpy(header, "SQLite format 3", 16);
    std::memcpy(header + 16, clear, 8);
}

} // namespace

VaultMainFile::VaultMainFile(
    sqlite3_file *real, std::shared_ptr<PageAccess> access, const char *name, bool mustBeFilled)
    : SealedFile(real), m_access(std::move(access)), m_name(name), m_mustBeFilled(mustBeFilled)
{}

qint64 VaultMainFile::placeOf(quint32 number)
{
    return pageOnDisk(number);
}

int VaultMainFile::begin()
{
    // The log's index is shared memory; a layer without it would have us keep the log to one process.
    if (below()->pMethods->iVersion < 2)
        return SQLITE_CANTOPEN;
    qint64 bytes = 0;
    const int code = size(&bytes);
    if (code != SQLITE_OK || !m_mustBeFilled)
        return code;
    return bytes > 0 ? SQLITE_OK : SQLITE_CORRUPT;
}

int VaultMainFile::size(qint64 *bytes)
{
    const int code = sizeBelow(bytes);
    *bytes = fromDisk(*bytes);
    return code;
}

int VaultMainFile::truncate(qint64 size)
{
    if (size % pageBytes != 0)
        return SQLITE_IOERR_TRUNCATE;
    // It may also mean to lengthen, with pages that then can be read.
    if (const int filled = fillUpTo(quint32(size / pageBytes) + 1); filled != SQLITE_OK)
        return filled;
    m_there = 0;
    qint64 end = 0;
    const int code = sizeBelow(&end);
    return code == SQLITE_OK && end > onDisk(size) ? truncateBelow(onDisk(size)) : code;
}

/// Whole and in place. Beyond the end: zeros and SQLITE_IOERR_SHORT_READ, as everywhere in SQLite.
int VaultMainFile::readPage(quint32 number, unsigned char *page)
{
    if (number == lockPage) {
        std::memset(page, 0, pageBytes);
        return SQLITE_OK;
    }
    const qint64 place = placeOf(number);
    int code = readBelow(page, pageBytes, place);
    if (code == SQLITE_IOERR_SHORT_READ) {
        std::memset(page, 0, pageBytes);
        qint64 end = 0;
        if (const int failed = sizeBelow(&end); failed != SQLITE_OK)
            return failed;
        return end > place ? SQLITE_CORRUPT : SQLITE_IOERR_SHORT_READ;
    }
    if (code == SQLITE_OK)
        code = m_access->open(PageCipher::Kind::Main, number, page);
    return code;
}

/// Whether SQLite has yet to mend the file from its log or journal.
bool VaultMainFile::mayBeTorn() const
{
    sqlite3_vfs *parent = parent_vfs::get();
    for (const char *companion : {sqlite3_filename_wal(m_name), sqlite3_filename_journal(m_name)}) {
        int exists = 0;
        if (parent->xAccess(parent, companion, SQLITE_ACCESS_EXISTS, &exists) == SQLITE_OK && exists)
            return true;
    }
    return false;
}

/// SQLite looks at the first bytes of page 1 before it mends a page that a power cut tore. Then, and only
/// then, it is told what is not encrypted; the page as a whole stays refused.
int VaultMainFile::readPart(quint32 number, unsigned char *to, int from, int amount)
{
    unsigned char page[pageBytes];
    int code = readPage(number, page);
    if (code == SQLITE_CORRUPT && number == 1 && mayBeTorn()) {
        unsigned char clear[8] = {};
        code = readBelow(clear, sizeof clear, placeOf(1) + 16);
        if (code == SQLITE_OK)
            outlineHeader(clear, page);
    }
    std::memcpy(to, page + from, size_t(amount));
    return code;
}

int VaultMainFile::read(unsigned char *to, int amount, qint64 offset)
{
    while (amount > 0) {
        const auto number = quint32(offset / pageBytes + 1);
        const int from = int(offset % pageBytes);
        const int part = std::min(amount, pageBytes - from);
        const int code = part == pageBytes ? readPage(number, to) : readPart(number, to, from, part);
        if (code != SQLITE_OK) {
            std::memset(to + part, 0, size_t(amount - part));
            return code;
        }
        to += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

int VaultMainFile::write(const unsigned char *from, int amount, qint64 offset)
{
    const auto number = quint32(offset / pageBytes + 1);
    if (amount != pageBytes || offset % pageBytes != 0 || number == lockPage)
        return SQLITE_IOERR_WRITE;
    unsigned char sealed[pageBytes];
    int code = m_access->seal(PageCipher::Kind::Main, number, from, sealed);
    if (code == SQLITE_OK && number > m_there)
        code = fillUpTo(number);
    if (code == SQLITE_OK)
        code = writeBelow(sealed, pageBytes, placeOf(number));
    if (code == SQLITE_OK)
        m_there = std::max(m_there, number);
    return code;
}

/// SQLite does not write a page that it freed before it was ever on disk, and reads zeros there. A hole would
/// not be believed, so it is filled with sealed zeros.
int VaultMainFile::fillUpTo(quint32 number)
{
    qint64 bytes = 0;
    int code = size(&bytes);
    const auto there = quint32((bytes + pageBytes - 1) / pageBytes);
    for (quint32 next = there + 1; code == SQLITE_OK && next < number; ++next) {
        if (next == lockPage)
            continue;
        unsigned char sealed[pageBytes];
        code = m_access->sealNothing(PageCipher::Kind::Main, next, sealed);
        if (code == SQLITE_OK)
            code = writeBelow(sealed, pageBytes, placeOf(next));
    }
    if (code == SQLITE_OK)
        m_there = std::max(there, number - 1);
    return code;
}
