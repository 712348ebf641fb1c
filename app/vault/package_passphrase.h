#pragma once

#include "app/vault/secret_text.h"

/// The passphrase of a package that is handed to somebody else: told once, and kept nowhere.
namespace package_passphrase {

/// 24 signs of Crockford's base 32, 120 random bits, in six groups of four with hyphens between: to be read
/// aloud over the phone.
Result<SecretText> drawn();

} // namespace package_passphrase
