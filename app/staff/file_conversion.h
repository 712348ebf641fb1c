#pragma once

#include "app/base/rewriting.h"
#include "app/staff/file_entry.h"

/// A file of a build before the vault becomes a sealed one, once, under the same name.
namespace file_conversion {

/// The file is copied page by page into a sealed one beside it, compared, put in its place, and what it was
/// is overwritten. Only an administrator does that, because their key set is the first: everybody else comes
/// in with a new activation code.
///
/// WrongPassphrase, Busy as file_entry::unlock(); Refused "file.plain-keeper" for who is no administrator;
/// errors of file_copy and file_replacement. The old file is whole after each of them.
Result<file_entry::Made> convert(const Location &location, const QString &name, const SecretText &passphrase,
    HashCost cost, const Clock &clock, const RewritingWatch &watch = {});

} // namespace file_conversion
