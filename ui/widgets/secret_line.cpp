#include "ui/widgets/secret_line.h"

#include "app/vault/utf8.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace {

bool isKept(char32_t sign)
{
    return QChar::category(sign) != QChar::Other_Control;
}

/// Tells `take` of each sign that is kept.
template <typename Take>
void eachSign(QStringView text, Take take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t sign = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            sign = QChar::surrogateToUcs4(QChar(char16_t(sign)), text.at(++i));
        if (isKept(sign))
            take(sign);
    }
}

} // namespace

SecretLine::SecretLine()
{
    // Without memory to lock it takes nothing in, and its page says that the passphrase is missing.
    if (auto signs = SecretBytes::zeroed(size_t(capacity) * sizeof(char32_t)))
        m_signs = *std::move(signs);
}

char32_t *SecretLine::signs()
{
    return reinterpret_cast<char32_t *>(m_signs.data());
}

char32_t SecretLine::sign(qsizetype at) const
{
    return reinterpret_cast<const char32_t *>(m_signs.data())[at];
}

void SecretLine::moveTo(qsizetype at, Anchor anchor)
{
    m_cursor = std::clamp(at, qsizetype(0), m_size);
    if (anchor == Anchor::Follows)
        m_anchor = m_cursor;
}

void SecretLine::selectAll()
{
    m_anchor = 0;
    m_cursor = m_size;
}

bool SecretLine::insert(QStringView text)
{
    qsizetype count = 0;
    eachSign(text, [&count](char32_t) { ++count; });
    const qsizetype room = m_signs.isEmpty() ? 0 : capacity - m_size + selectionEnd() - selectionStart();
    if (count > room)
        return false;
    removeSelected();
    eachSign(text, [this](char32_t sign) { put(sign); });
    return true;
}

void SecretLine::put(char32_t sign)
{
    char32_t *const at = signs() + m_cursor;
    std::memmove(at + 1, at, size_t(m_size - m_cursor) * sizeof(char32_t));
    *at = sign;
    ++m_size;
    moveTo(m_cursor + 1);
}

void SecretLine::removeSelected()
{
    if (!hasSelection())
        return;
    const qsizetype start = selectionStart();
    const qsizetype count = selectionEnd() - start;
    std::memmove(signs() + start, signs() + start + count, size_t(m_size - start - count) * sizeof(char32_t));
    m_size -= count;
    std::fill_n(signs() + m_size, count, U'\0');
    moveTo(start);
}

void SecretLine::backspace()
{
    if (!hasSelection())
        moveTo(m_cursor - 1, Anchor::Stays);
    removeSelected();
}

void SecretLine::removeNext()
{
    if (!hasSelection())
        moveTo(m_cursor + 1, Anchor::Stays);
    removeSelected();
}

void SecretLine::clear()
{
    selectAll();
    removeSelected();
}

Result<SecretText> SecretLine::text() const
{
    if (isEmpty())
        return SecretText();
    auto wide = SecretBytes::zeroed(size_t(m_size) * utf8::longest);
    if (!wide)
        return wide.error();
    size_t end = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        end += utf8::write(sign(i), wide->data() + end);
    auto exact = SecretBytes::copyOf(wide->view().first(qsizetype(end)));
    return exact ? Result<SecretText>(SecretText(*std::move(exact))) : Result<SecretText>(exact.error());
}

bool SecretLine::setText(const SecretText &text)
{
    clear();
    const QByteArrayView bytes = text.utf8();
    for (qsizetype at = 0; at < bytes.size();) {
        const char32_t sign = utf8::read(bytes, at);
        if (m_signs.isEmpty() || m_size == capacity) {
            clear();
            return false;
        }
        put(sign);
    }
    return true;
}

bool SecretLine::isSameAs(const SecretLine &other) const
{
    return m_size == other.m_size && m_signs.equals(other.m_signs);
}
