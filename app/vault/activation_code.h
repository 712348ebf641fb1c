#pragma once

#include "app/vault/secret_text.h"

#include <QString>

/// What an administrator gives a new member, on paper or aloud: 24 signs of Crockford's base 32, 120 random
/// bits, good for 72 hours and once (security.md 4.2.5).
namespace activation_code {

inline constexpr qint64 lifeMicros = 72LL * 3600 * 1000000;

/// Six groups of four, hyphens between.
Result<QString> drawn();
/// The 24 signs in one spelling, as they are hashed. Invalid "vault.code" when they cannot be a code.
Result<SecretBytes> prepared(const SecretText &code);

} // namespace activation_code
