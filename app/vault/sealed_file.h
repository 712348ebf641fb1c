#pragma once

#include <QtGlobal>

#include <sqlite3.h>

/// One open file of the encrypting layer, above the same file of the layer below. Codes are SQLite's; whoever
/// derives says what its bytes look like on disk.
class SealedFile
{
public:
    /// `below` is not open yet when the object is made, and is closed after it is gone.
    explicit SealedFile(sqlite3_file *below) : m_below(below) {}
    virtual ~SealedFile() = default;

    Q_DISABLE_COPY_MOVE(SealedFile)

    /// Once the file below is open; a refusal closes it again.
    virtual int begin() { return SQLITE_OK; }
    virtual int read(unsigned char *to, int amount, qint64 offset) = 0;
    virtual int write(const unsigned char *from, int amount, qint64 offset) = 0;
    virtual int truncate(qint64 size);
    virtual int size(qint64 *bytes);
    /// Others may have written, or may from now on.
    virtual void lockChanged() {}

    sqlite3_file *below() const { return m_below; }

protected:
    int readBelow(void *to, int amount, qint64 offset);
    int writeBelow(const void *from, int amount, qint64 offset);
    int truncateBelow(qint64 size);
    int sizeBelow(qint64 *bytes);

private:
    sqlite3_file *m_below;
};
