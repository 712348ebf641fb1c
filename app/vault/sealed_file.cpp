#include "app/vault/sealed_file.h"

int SealedFile::truncate(qint64 size)
{
    return truncateBelow(size);
}

int SealedFile::size(qint64 *bytes)
{
    return sizeBelow(bytes);
}

int SealedFile::readBelow(void *to, int amount, qint64 offset)
{
    return m_below->pMethods->xRead(m_below, to, amount, offset);
}

int SealedFile::writeBelow(const void *from, int amount, qint64 offset)
{
    return m_below->pMethods->xWrite(m_below, from, amount, offset);
}

int SealedFile::truncateBelow(qint64 size)
{
    return m_below->pMethods->xTruncate(m_below, size);
}

int SealedFile::sizeBelow(qint64 *bytes)
{
    sqlite3_int64 found = 0;
    const int code = m_below->pMethods->xFileSize(m_below, &found);
    *bytes = found;
    return code;
}
