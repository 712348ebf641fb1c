#pragma once

#include "app/vault/page_access.h"
#include "app/vault/sealed_file.h"

/// The rollback journal, which only stands where a file is made, before it keeps a log. A record is the page
/// number (4 bytes), the page (4,096 bytes, sealed with that number) and a checksum (4 bytes); a header names
/// counts and sizes, and zeros fill its sector. Headers start at multiples of 512 and records take 4,104
/// bytes, so pages lie at offsets that are 4 modulo 8, where no header does.
class VaultJournalFile final : public SealedFile
{
public:
    VaultJournalFile(sqlite3_file *below, std::shared_ptr<PageAccess> access);

    /// SQLITE_CORRUPT for a page that is not what was written there: rolling back half would be worse.
    int read(unsigned char *to, int amount, qint64 offset) override;
    /// Whole pages, and what cannot hold one: up to 28 bytes and zeros. SQLITE_IOERR_WRITE for all else.
    int write(const unsigned char *from, int amount, qint64 offset) override;

private:
    int numberOf(qint64 page, quint32 *number);

    std::shared_ptr<PageAccess> m_access;
};
