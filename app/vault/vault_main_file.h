#pragma once

#include "app/vault/page_access.h"
#include "app/vault/sealed_file.h"

/// The customer file itself: 256 KiB that belong to the header and are never touched here, then the pages of
/// SQLite, each sealed on its own (page_cipher.h).
///
/// Page n lies at 262144 + (n - 1) * 4096. From page 262081 on it is 4,096 bytes further, so that nothing
/// lies at 1 GiB: SQLite locks the bytes there, and a locked byte cannot be written on Windows. Page 262145,
/// which SQLite itself leaves out for that reason, is never written nor believed.
class VaultMainFile final : public SealedFile
{
public:
    /// `name` is SQLite's and outlives the file. A file that must be filled is refused without pages.
    VaultMainFile(
        sqlite3_file *real, std::shared_ptr<PageAccess> access, const char *name, bool mustBeFilled);

    int begin() override;
    /// SQLITE_CORRUPT for a page that is not what was written there.
    int read(unsigned char *to, int amount, qint64 offset) override;
    /// Whole pages alone; SQLITE_IOERR_WRITE for all else.
    int write(const unsigned char *from, int amount, qint64 offset) override;
    int truncate(qint64 size) override;
    int size(qint64 *bytes) override;
    void lockChanged() override { m_there = 0; }

    /// Where a page lies in the file.
    static qint64 placeOf(quint32 number);

private:
    int readPage(quint32 number, unsigned char *page);
    int readPart(quint32 number, unsigned char *to, int from, int amount);
    bool mayBeTorn() const;
    int fillUpTo(quint32 number);

    std::shared_ptr<PageAccess> m_access;
    const char *m_name;
    bool m_mustBeFilled;
    quint32 m_there = 0; ///< so many pages are known to be there, while nobody else can shorten the file
};
