#pragma once

#include "app/vault/secret_text.h"

#include <optional>

/// Douglas Crockford's base 32: digits and capitals without I, L, O and U, and five more signs for the
/// remainder by 37.
namespace crockford {

QChar digit(unsigned value);
QChar checkDigit(unsigned remainder);
/// 0..31; small letters as capitals, O as 0, I and L as 1. None for anything else.
std::optional<unsigned> valueOf(QChar sign);
/// 0..36, likewise.
std::optional<unsigned> checkValueOf(QChar sign);
/// The signs of what was typed, one byte each, without blanks, hyphens and dashes, which only help the
/// reader. What is no sign of anything is '?'.
Result<SecretBytes> withoutGaps(const SecretText &typed);
/// In groups of so many signs, hyphens between.
QString grouped(const QString &text, qsizetype size);

} // namespace crockford
