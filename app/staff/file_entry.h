#pragma once

#include "app/base/clock.h"
#include "app/base/location.h"
#include "app/base/result.h"
#include "app/staff/passphrase.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/secret_text.h"
#include "app/vault/vault_file.h"

/// Who opens an embedded file: nothing of it can be read before a member's passphrase has opened their key
/// set (security.md 4.2.1). Argon2id takes its second here: neither for the window's thread nor a database
/// thread.
namespace file_entry {

/// What opening the file costs from now on: what takes a second here, unless a test says otherwise.
KdfCost costOf(HashCost cost);

/// A file that was begun: its key, and the recovery key that is shown once.
struct Made
{
    Location location;
    QString recoveryKey;
};

/// Makes the beginning of a new file, with the key set of the member who founds it.
Result<Made> make(const Location &location, const QString &name, const SecretText &passphrase, HashCost cost,
    const Clock &clock);

/// The same for a member who is known already.
Result<Made> makeFor(const Location &location, const VaultMember &founder, const SecretText &passphrase,
    HashCost cost, const Clock &clock);

/// A file that was opened, and how many guesses at this name were wrong since it was opened last.
struct Unlocked
{
    Location location;
    int failuresBefore = 0;
};

/// WrongPassphrase, whether the name or the passphrase is not right; Busy with the seconds to wait after
/// repeated failures; Damaged, TooNew, NotFound.
Result<Unlocked> unlock(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock);

/// The same without a byte written to the file, which is another's. Earlier wrong guesses still count:
/// whoever comes in is told of them. Signs no head of the trail.
Result<Unlocked> look(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock);

/// The same as look(), to work with the file once it is free: heads of the trail are signed then.
Result<Unlocked> reserve(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock);

/// The first visit of a member with the code that the administrator gave them: from here on the passphrase is
/// theirs, and so are their keys. As unlock(), with "staff.code" and "staff.code-expired".
Result<Unlocked> activate(const Location &location, const QString &name, const SecretText &code,
    const SecretText &passphrase, HashCost cost, const Clock &clock);

/// The `ref` of the member whose name and passphrase these are, in a file that is open. Fails as unlock().
Result<QString> memberOf(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock);

} // namespace file_entry
