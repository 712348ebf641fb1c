#pragma once

#include "app/vault/secret_text.h"

#include <optional>

/// The code by which a member comes in who has no passphrase yet (security.md 4.2.5): 120 random bits as 24
/// characters of Crockford's base32.
namespace activation_code {

/// A new one, in six groups of four; none where the system gives no random numbers.
std::optional<QString> fresh();
/// A code as it was typed, as fresh() would have written it: case, blanks and hyphens do not matter, O is
/// read as 0, I and L as 1. None where it cannot be a code.
std::optional<SecretText> parsed(const SecretText &typed);

} // namespace activation_code
