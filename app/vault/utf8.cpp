#include "app/vault/utf8.h"

namespace utf8 {

namespace {

constexpr unsigned tailBits = 6;
constexpr char32_t tailMask = 0x3f;
constexpr char32_t tailMark = 0x80;

/// How long a sign is that begins with this byte; 0 where none does.
qsizetype lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

bool isSurrogate(char32_t sign)
{
    return sign >= 0xd800 && sign < 0xe000;
}

/// Whether it could not have been written shorter, and is a sign at all.
bool isProper(char32_t sign, qsizetype length)
{
    constexpr char32_t first[] = {0, 0, 0x80, 0x800, 0x10000};
    return sign >= first[length] && sign <= 0x10ffff && !isSurrogate(sign);
}

} // namespace

size_t write(char32_t sign, unsigned char *to)
{
    if (isSurrogate(sign) || sign > 0x10ffff)
        sign = replacement;
    if (sign < 0x80) {
        to[0] = static_cast<unsigned char>(sign);
        return 1;
    }
    const size_t length = sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    constexpr char32_t leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
    for (size_t i = length - 1; i > 0; --i) {
        to[i] = static_cast<unsigned char>(tailMark | (sign & tailMask));
        sign >>= tailBits;
    }
    to[0] = static_cast<unsigned char>(leads[length] | sign);
    return length;
}

char32_t read(QByteArrayView bytes, qsizetype &at)
{
    const auto byteAt = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byteAt(at);
    const qsizetype length = lengthOf(lead);
    const qsizetype start = at++;
    if (length == 1)
        return lead;
    if (length == 0 || start + length > bytes.size())
        return replacement;
    constexpr unsigned leadMasks[] = {0, 0, 0x1f, 0x0f, 0x07};
    char32_t sign = lead & leadMasks[length];
    for (qsizetype i = 1; i < length; ++i) {
        const char32_t tail = byteAt(start + i);
        if ((tail & ~tailMask) != tailMark)
            return replacement;
        sign = sign << tailBits | (tail & tailMask);
    }
    if (!isProper(sign, length))
        return replacement;
    at = start + length;
    return sign;
}

} // namespace utf8
