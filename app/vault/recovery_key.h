#pragma once

#include "app/vault/secret_text.h"

#include <QString>

/// 256 bits on paper: 13 groups of four signs of Crockford's base 32 and a check sign each
/// (security.md 4.2.5). The check sign is the group's 20 bits plus the group's place (0..12), by 37: one
/// wrong sign, two neighbours exchanged or two groups exchanged never go unseen. The four bits that remain at
/// the end are zero.
namespace recovery_key {

/// 256 random bits.
Result<SecretBytes> drawn();
/// "7Z3K9-...": 13 groups of five, hyphens between.
QString toText(const SecretBytes &bits);
/// Blanks, hyphens and case do not matter; O is 0, I and L are 1. Invalid "recovery.group" with the number of
/// the first wrong group (from 1), or "recovery.length" when what is there is right but too short or long.
Result<SecretBytes> fromText(const SecretText &text);
/// Whether the signs, without gaps, are those of a key; fails as fromText().
Outcome check(QLatin1StringView signs);

} // namespace recovery_key
