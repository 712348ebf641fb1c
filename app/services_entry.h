#pragma once

#include "app/services.h"
#include "app/storage/reading_copy.h"

#include <QLockFile>

/// How a file is come into before anything of it is read: alone, and with its key.
namespace services_entry {

/// A place whose key is known.
struct Entered
{
    Location location;
    QString recoveryKey = {};
    int failuresBefore = 0;
    std::unique_ptr<ReadingCopy> copy = nullptr;
};

/// The lock of a file that nobody else has.
Result<std::unique_ptr<QLockFile>> taken(const QString &path, bool create);
/// Who gave the right passphrase is told more of a file in use.
Error toldTo(const Error &error, const Location &location, const Services::Options &options);
/// By what the options bring: a passphrase, an activation code, the recovery key.
Result<Entered> entered(const Location &location, const Services::Options &options);

} // namespace services_entry
