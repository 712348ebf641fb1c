#include "app/vault/passphrase_bytes.h"

#include "app/vault/utf8.h"

#include <sodium.h>

namespace {

/// U+FDFA, the sign that grows most: from 3 bytes to 33.
constexpr size_t mostGrowth = 11;

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

qsizetype endOfPiece(QByteArrayView utf8, qsizetype at)
{
    ++at;
    while (at < utf8.size() && !isAscii(utf8[at]))
        ++at;
    return at;
}

/// What NFKC makes of one piece, written behind what is there.
size_t putNormalized(QStringView piece, unsigned char *to)
{
    QString text = piece.toString();
    QString normal = text.normalized(QString::NormalizationForm_KC);
    size_t end = 0;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        char32_t sign = normal.at(i).unicode();
        if (normal.at(i).isHighSurrogate() && i + 1 < normal.size())
            sign = QChar::surrogateToUcs4(QChar(char16_t(sign)), normal.at(++i));
        end += utf8::write(sign, to + end);
    }
    wipe(normal);
    normal = QString(); // it may be the same text
    wipe(text);
    return end;
}

} // namespace

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
}

void eachPiece(QByteArrayView utf8, const std::function<void(QStringView)> &visit)
{
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype end = endOfPiece(utf8, at);
        QString piece;
        piece.reserve(end - at); // a sign takes no more UTF-16 than bytes
        while (at < end)
            piece.append(QChar::fromUcs4(utf8::read(utf8, at)));
        visit(piece);
        wipe(piece);
    }
}

Result<SecretBytes> preparedPassphrase(const SecretText &passphrase)
{
    const QByteArrayView given = passphrase.utf8();
    auto wide = SecretBytes::zeroed(size_t(given.size()) * mostGrowth);
    if (!wide)
        return wide;
    size_t end = 0;
    eachPiece(given, [&](QStringView piece) {
        const bool isPlain = piece.size() == 1 && piece.front().unicode() < 0x80;
        if (isPlain)
            wide->data()[end++] = static_cast<unsigned char>(piece.front().unicode());
        else
            end += putNormalized(piece, wide->data() + end);
    });
    return SecretBytes::copyOf(wide->view().first(qsizetype(end)));
}
