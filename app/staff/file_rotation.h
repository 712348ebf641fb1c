#pragma once

#include "app/base/location.h"
#include "app/base/result.h"
#include "app/base/rewriting.h"
#include "app/vault/secret_text.h"

/// A new data key for a file that somebody left: whoever has a copy of the file from before and knew its key
/// learns nothing of what is written from then on (security.md 4.2.5).
namespace file_rotation {

/// Every page is written anew under a new key beside the file, compared, and put in its place; the key is
/// granted to everybody who is there. `location` brings the key of an administrator who is certified, and
/// whose passphrase this is. Refused "vault.pending" while somebody waits to be certified,
/// "vault.not-administrator"; errors of file_copy and file_replacement. The file is what it was after each of
/// them, and the new key stays due.
Result<Location> rotate(
    const Location &location, const SecretText &passphrase, const RewritingWatch &watch = {});

} // namespace file_rotation
