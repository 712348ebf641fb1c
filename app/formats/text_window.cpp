#include "app/formats/text_window.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace {

constexpr size_t firstChunk = size_t{8} << 10;
constexpr size_t largestChunk = size_t{1} << 20;

} // namespace

TextWindow::TextWindow(QIODevice &device, TextEncoding encoding)
    : m_device(device), m_encoding(encoding), m_window(1, '\0'), m_chunk(firstChunk)
{}

/// Room for `more` bytes that may grow by `factor`, and for the zero behind them.
void TextWindow::makeRoom(size_t more, qsizetype factor)
{
    const size_t used = m_end - m_begin;
    if (m_begin > 0)
        std::memmove(m_window.data(), m_window.data() + m_begin, used);
    m_begin = 0;
    m_end = used;
    const size_t needed = used + more * static_cast<size_t>(factor) + 1;
    if (m_window.size() < needed)
        m_window.resize(needed);
}

TextWindow::Fill TextWindow::fill()
{
    if (m_next != Fill::More)
        return m_next;

    // Twice the text that is left, so that a long record is not read over again for every chunk.
    const size_t wanted = std::max(m_chunk, m_end - m_begin);
    m_chunk = std::min(m_chunk * 2, largestChunk);
    m_raw.resize(m_torn + wanted);
    const bool direct = m_encoding == TextEncoding::Utf8;
    makeRoom(m_torn + wanted, direct ? 1 : utf8Room(1));
    char *const to = direct ? end() : m_raw.data();
    if (direct)
        std::memcpy(to, m_raw.data(), m_torn);
    const qint64 count = m_device.read(to + m_torn, static_cast<qint64>(wanted));
    if (count < 0)
        return m_next = Fill::Unreadable;
    m_bytesRead += count;
    if (count == 0) {
        *end() = '\0';
        return m_next = m_torn > 0 ? Fill::BadText : Fill::End;
    }
    return take({to, static_cast<qsizetype>(m_torn) + count});
}

/// Adds the text of these bytes and keeps aside what only begins a letter.
TextWindow::Fill TextWindow::take(QByteArrayView bytes)
{
    const TextExtent extent =
        m_encoding == TextEncoding::Utf8 ? utf8Extent(bytes) : decodeToUtf8(m_encoding, bytes, end());
    m_torn = 0;
    if (extent.torn) {
        m_torn = static_cast<size_t>(bytes.size() - extent.read);
        std::memmove(m_raw.data(), bytes.data() + extent.read, m_torn);
    } else if (extent.read < bytes.size()) {
        m_next = Fill::BadText;
    }
    m_end += static_cast<size_t>(extent.written);
    *end() = '\0';
    return extent.written > 0 ? Fill::More : m_next;
}
