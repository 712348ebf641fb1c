#include "app/staff/activation_code.h"

#include <array>
#include <sodium.h>

namespace activation_code {

namespace {

constexpr qsizetype length = 24;
constexpr qsizetype groupLength = 4;
constexpr int bitsEach = 5;
constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QString grouped(const QString &code)
{
    QString text = code;
    for (qsizetype at = length - groupLength; at > 0; at -= groupLength)
        text.insert(at, u'-');
    return text;
}

/// What is easily taken for another character is that one.
QChar meant(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

} // namespace

std::optional<QString> fresh()
{
    if (sodium_init() < 0)
        return {};
    std::array<unsigned char, length * bitsEach / 8> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    QString code;
    code.reserve(length);
    unsigned waiting = 0;
    int bits = 0;
    for (const unsigned char byte : bytes) {
        waiting = (waiting << 8) | byte;
        for (bits += 8; bits >= bitsEach; bits -= bitsEach)
            code.append(alphabet[(waiting >> (bits - bitsEach)) & 31]);
        waiting &= (1U << bits) - 1;
    }
    sodium_memzero(bytes.data(), bytes.size());
    return grouped(code);
}

std::optional<QString> parsed(const QString &typed)
{
    QString code;
    for (const QChar each : typed) {
        if (each.isSpace() || each.category() == QChar::Punctuation_Dash)
            continue;
        const QChar c = meant(each);
        if (c.unicode() > 127 || !alphabet.contains(c))
            return {};
        code.append(c);
    }
    if (code.size() != length)
        return {};
    return grouped(code);
}

} // namespace activation_code
