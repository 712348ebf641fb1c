#include "app/formats/text_encoding.h"

#include <array>
#include <cstring>

namespace {

// Windows-1252, bytes 80 to 9F, as Microsoft published it; 0 where it has no letter. Qt knows this encoding
// only where it was built with ICU.
constexpr std::array<char16_t, 32> windows1252Upper = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// What may follow a leading byte of UTF-8 (table 3-7 of the Unicode standard); length 0 for no leading byte.
struct Lead
{
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
};

Lead leadOf(uchar byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte == 0xE0)
        return {3, 0xA0};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3};
    if (byte == 0xF0)
        return {4, 0x90};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4};
    return {};
}

/// The length of the letter at `at`; 0 when it is none, -1 when the bytes end within it.
int letterLength(QByteArrayView bytes, qsizetype at)
{
    const Lead lead = leadOf(byteAt(bytes, at));
    for (int i = 1; i < lead.length; ++i) {
        if (at + i >= bytes.size())
            return -1;
        const uchar byte = byteAt(bytes, at + i);
        if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
            return 0;
    }
    return lead.length;
}

char *appendUtf8(char *to, char32_t letter)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (letter < 0x80) {
        put(letter);
    } else if (letter < 0x800) {
        put(0xC0 | (letter >> 6));
        put(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        put(0xE0 | (letter >> 12));
        put(0x80 | ((letter >> 6) & 0x3F));
        put(0x80 | (letter & 0x3F));
    } else {
        put(0xF0 | (letter >> 18));
        put(0x80 | ((letter >> 12) & 0x3F));
        put(0x80 | ((letter >> 6) & 0x3F));
        put(0x80 | (letter & 0x3F));
    }
    return to;
}

TextExtent fromWindows1252(QByteArrayView bytes, char *to)
{
    char *const start = to;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = byteAt(bytes, at);
        if (byte < 0x80) {
            *to++ = static_cast<char>(byte);
            continue;
        }
        const char32_t letter = byte < 0xA0 ? windows1252Upper.at(byte - 0x80U) : char32_t{byte};
        if (letter == 0)
            return {at, to - start, false};
        to = appendUtf8(to, letter);
    }
    return {bytes.size(), to - start, false};
}

char32_t unitAt(QByteArrayView bytes, qsizetype at, bool littleEndian)
{
    const auto first = char32_t{byteAt(bytes, at)};
    const auto second = char32_t{byteAt(bytes, at + 1)};
    return littleEndian ? (second << 8) | first : (first << 8) | second;
}

TextExtent fromUtf16(QByteArrayView bytes, bool littleEndian, char *to)
{
    char *const start = to;
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        char32_t letter = unitAt(bytes, at, littleEndian);
        qsizetype length = 2;
        if (letter >= 0xDC00 && letter <= 0xDFFF)
            return {at, to - start, false};
        if (letter >= 0xD800 && letter <= 0xDBFF) {
            if (at + 3 >= bytes.size())
                return {at, to - start, true};
            const char32_t low = unitAt(bytes, at + 2, littleEndian);
            if (low < 0xDC00 || low > 0xDFFF)
                return {at, to - start, false};
            letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
            length = 4;
        }
        to = appendUtf8(to, letter);
        at += length;
    }
    return {at, to - start, at < bytes.size()};
}

} // namespace

TextExtent utf8Extent(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        quint64 eight = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += 8;
                continue;
            }
        }
        if (byteAt(bytes, at) < 0x80) {
            ++at;
            continue;
        }
        const int length = letterLength(bytes, at);
        if (length <= 0)
            return {at, at, length < 0};
        at += length;
    }
    return {at, at, false};
}

TextExtent decodeToUtf8(TextEncoding encoding, QByteArrayView bytes, char *to)
{
    Q_ASSERT(encoding != TextEncoding::Utf8);
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes, to);
    return fromUtf16(bytes, encoding == TextEncoding::Utf16Le, to);
}
