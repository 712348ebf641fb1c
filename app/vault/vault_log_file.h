#pragma once

#include "app/vault/page_access.h"
#include "app/vault/sealed_file.h"

/// The write-ahead log. Its header (32 bytes) and the header of each frame (24 bytes: page number, size of
/// the database, salts, checksum over the plain page) are as SQLite writes them; the page in a frame (4,096
/// bytes) is sealed with the page number of its frame header, so that appending a frame never touches an
/// older one. SQLite appends the header of a frame and then its page; they reach the disk in one go.
class VaultLogFile final : public SealedFile
{
public:
    VaultLogFile(sqlite3_file *below, std::shared_ptr<PageAccess> access);

    /// A page of its own that is damaged is SQLITE_CORRUPT. A whole frame with one, as recovery reads it, is
    /// zeros: no frame is of page 0, and the recovery ends there.
    int read(unsigned char *to, int amount, qint64 offset) override;
    /// Headers and whole pages; SQLITE_IOERR_WRITE for all else.
    int write(const unsigned char *from, int amount, qint64 offset) override;
    int truncate(qint64 size) override;

private:
    static constexpr int frameHeaderBytes = 24;
    static constexpr int frameBytes = frameHeaderBytes + PageCipher::pageBytes;

    int readFrame(unsigned char *frame, qint64 offset);
    int writePage(const unsigned char *page, qint64 frame);

    std::shared_ptr<PageAccess> m_access;
    qint64 m_frame = -1; ///< whose header came last
    quint32 m_number = 0;
    unsigned char m_header[frameHeaderBytes] = {};
    bool m_headerWaits = false; ///< for its page
    qint64 m_last = -1;         ///< furthest frame that this line appended since the log began at its front
};
