#pragma once

#include <QByteArrayView>

#include <cstddef>

/// UTF-8 sign by sign, in memory of the caller's: Qt's own conversions leave what they made behind.
namespace utf8 {

/// Of one sign, in bytes.
inline constexpr size_t longest = 4;
inline constexpr char32_t replacement = 0xfffd;

/// How many bytes were written, at most `longest`. Half a surrogate pair becomes U+FFFD.
size_t write(char32_t sign, unsigned char *to);
/// The sign at `at`, which moves past it. What is no UTF-8 is U+FFFD for each byte of it.
char32_t read(QByteArrayView bytes, qsizetype &at);

} // namespace utf8
