#include "app/vault/vault_log_file.h"

#include <QtEndian>

#include <cstring>

namespace {

constexpr int logHeaderBytes = 32;

} // namespace

VaultLogFile::VaultLogFile(sqlite3_file *below, std::shared_ptr<PageAccess> access)
    : SealedFile(below), m_access(std::move(access))
{}

int VaultLogFile::truncate(qint64 size)
{
    m_frame = -1;
    m_last = -1;
    m_headerWaits = false;
    return truncateBelow(size);
}

int VaultLogFile::readFrame(unsigned char *frame, qint64 offset)
{
    const int code = readBelow(frame, frameBytes, offset);
    if (code != SQLITE_OK)
        return code;
    return m_access->open(PageCipher::Kind::Log, qFromBigEndian<quint32>(frame), frame + frameHeaderBytes);
}

int VaultLogFile::read(unsigned char *to, int amount, qint64 offset)
{
    if (offset + amount <= logHeaderBytes)
        return readBelow(to, amount, offset);
    const qint64 within = (offset - logHeaderBytes) % frameBytes;
    if (offset >= logHeaderBytes && within == 0 && amount == frameBytes) {
        const int code = readFrame(to, offset);
        if (code != SQLITE_CORRUPT)
            return code;
        // Its header too: of a page that was all zeros, such as one that was wiped, the checksum would be
        // right.
        std::memset(to, 0, frameBytes);
        return SQLITE_OK;
    }
    if (offset >= logHeaderBytes && within + amount <= frameHeaderBytes)
        return readBelow(to, amount, offset);
    std::memset(to, 0, size_t(amount));
    if (offset < logHeaderBytes || within != frameHeaderBytes || amount != PageCipher::pageBytes)
        return SQLITE_CORRUPT;
    unsigned char frame[frameBytes];
    const int code = readFrame(frame, offset - frameHeaderBytes);
    if (code == SQLITE_OK)
        std::memcpy(to, frame + frameHeaderBytes, PageCipher::pageBytes);
    // What SQLite's index says is in the log is not beyond its end.
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_CORRUPT : code;
}

int VaultLogFile::write(const unsigned char *from, int amount, qint64 offset)
{
    if (offset == 0 && amount == logHeaderBytes) {
        m_last = -1;
        return writeBelow(from, amount, offset);
    }
    const qint64 within = (offset - logHeaderBytes) % frameBytes;
    if (offset < logHeaderBytes)
        return SQLITE_IOERR_WRITE;
    if (within == frameHeaderBytes && amount == PageCipher::pageBytes)
        return writePage(from, offset - frameHeaderBytes);
    if (within != 0 || amount != frameHeaderBytes)
        return SQLITE_IOERR_WRITE;
    m_frame = offset;
    m_number = qFromBigEndian<quint32>(from);
    // Of a frame that is there the header alone is written again, for another checksum.
    m_headerWaits = offset > m_last;
    std::memcpy(m_header, from, frameHeaderBytes);
    if (m_headerWaits)
        return SQLITE_OK;
    const int code = writeBelow(from, amount, offset);
    if (code != SQLITE_OK)
        m_frame = -1;
    return code;
}

int VaultLogFile::writePage(const unsigned char *page, qint64 frame)
{
    // A page that changes twice in a transaction is written again below the header that it has.
    if (m_frame != frame) {
        unsigned char number[4];
        if (const int code = readBelow(number, sizeof number, frame); code != SQLITE_OK)
            return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : code;
        m_frame = frame;
        m_number = qFromBigEndian<quint32>(number);
        m_headerWaits = false;
    }
    unsigned char whole[frameBytes];
    unsigned char *sealed = whole + frameHeaderBytes;
    if (const int code = m_access->seal(PageCipher::Kind::Log, m_number, page, sealed); code != SQLITE_OK)
        return code;
    if (!m_headerWaits)
        return writeBelow(sealed, PageCipher::pageBytes, frame + frameHeaderBytes);
    std::memcpy(whole, m_header, frameHeaderBytes);
    m_headerWaits = false;
    m_last = frame;
    return writeBelow(whole, frameBytes, frame);
}
