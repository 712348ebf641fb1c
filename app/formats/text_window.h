#pragma once

#include "app/formats/text_encoding.h"

#include <vector>

class QIODevice;

/// A window of UTF-8 sliding over a file in any encoding. It grows only while nothing of it is taken.
class TextWindow final
{
public:
    enum class Fill {
        More,      ///< there is more text than before
        End,       ///< the file ends here
        BadText,   ///< after this text come bytes that mean nothing in the encoding
        Unreadable ///< the file could not be read on
    };

    TextWindow(QIODevice &device, TextEncoding encoding);

    /// The text not yet taken. At `end()` stands a zero byte. It may be changed in place.
    char *begin() { return m_window.data() + m_begin; }
    char *end() { return m_window.data() + m_end; }

    /// The same place in the window, for changing it.
    char *writable(const char *position) { return m_window.data() + (position - m_window.data()); }

    /// Gives up the text before `position`.
    void takeUntil(const char *position) { m_begin = static_cast<size_t>(position - m_window.data()); }

    /// Moves what is left to the front and reads on. Pointers into the window are void afterwards.
    Fill fill();

    /// Bytes of the file read so far.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    Fill take(QByteArrayView bytes);
    void makeRoom(size_t more, qsizetype factor);

    QIODevice &m_device;
    TextEncoding m_encoding;
    std::vector<char> m_window;
    std::vector<char> m_raw;
    size_t m_chunk; // how much to read next; small at first, as a preview needs little
    size_t m_begin = 0;
    size_t m_end = 0;
    size_t m_torn = 0; // bytes of an unfinished letter, kept at the front of m_raw
    qint64 m_bytesRead = 0;
    Fill m_next = Fill::More;
};
