#pragma once

#include <QByteArrayView>
#include <QtGlobal>

/// How the bytes of a text file stand for letters.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How far a piece of text could be understood.
struct TextExtent
{
    qsizetype read = 0;    ///< bytes of the input that were understood
    qsizetype written = 0; ///< bytes of UTF-8 made of them
    bool torn = false;     ///< the rest is only the beginning of a letter; more bytes may complete it
};

/// The length of the valid UTF-8 at the front (RFC 3629: no overlong forms, no surrogates, nothing over
/// 10FFFF).
TextExtent utf8Extent(QByteArrayView bytes);

/// The most bytes of UTF-8 that `decodeToUtf8` makes of so many bytes.
constexpr qsizetype utf8Room(qsizetype bytes)
{
    return bytes * 3;
}

/// Writes the text as UTF-8 to `to` until a byte that means nothing in this encoding. Not for UTF-8 itself.
TextExtent decodeToUtf8(TextEncoding encoding, QByteArrayView bytes, char *to);
