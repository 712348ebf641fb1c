#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// How many bytes the key of the marks has.
inline constexpr qsizetype textMarkKeySize = 32;

/// HMAC-SHA-256 of a text under the file's own key: tells later whether it is another text, and nothing of
/// what stood in it, which may be short enough to be guessed. Empty when the key has another length.
QByteArray textMark(QByteArrayView key, QByteArrayView text);
