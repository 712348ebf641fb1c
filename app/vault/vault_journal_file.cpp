#include "app/vault/vault_journal_file.h"

#include <QtEndian>

#include <algorithm>

namespace {

/// What a header says, in bytes; also more than any other part of a record but the page.
constexpr int journalHeaderBytes = 28;

bool isPage(int amount, qint64 offset)
{
    return amount == PageCipher::pageBytes && offset % 8 == 4;
}

} // namespace

VaultJournalFile::VaultJournalFile(sqlite3_file *below, std::shared_ptr<PageAccess> access)
    : SealedFile(below), m_access(std::move(access))
{}

int VaultJournalFile::numberOf(qint64 page, quint32 *number)
{
    unsigned char bytes[4] = {};
    const int code = readBelow(bytes, sizeof bytes, page - qint64(sizeof bytes));
    *number = qFromBigEndian<quint32>(bytes);
    return code;
}

int VaultJournalFile::read(unsigned char *to, int amount, qint64 offset)
{
    int code = readBelow(to, amount, offset);
    if (code != SQLITE_OK || !isPage(amount, offset))
        return code;
    quint32 number = 0;
    code = numberOf(offset, &number);
    return code == SQLITE_OK ? m_access->open(PageCipher::Kind::Journal, number, to) : code;
}

int VaultJournalFile::write(const unsigned char *from, int amount, qint64 offset)
{
    if (!isPage(amount, offset)) {
        const bool harmless = amount <= journalHeaderBytes ||
            std::all_of(
                from + journalHeaderBytes, from + amount, [](unsigned char byte) { return byte == 0; });
        return harmless ? writeBelow(from, amount, offset) : SQLITE_IOERR_WRITE;
    }
    quint32 number = 0;
    int code = numberOf(offset, &number);
    if (code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : code;
    unsigned char sealed[PageCipher::pageBytes];
    code = m_access->seal(PageCipher::Kind::Journal, number, from, sealed);
    return code == SQLITE_OK ? writeBelow(sealed, PageCipher::pageBytes, offset) : code;
}
