#include "app/services_entry.h"

#include "app/staff/file_conversion.h"
#include "app/staff/file_entry.h"
#include "app/staff/file_recovery.h"
#include "app/staff/release_asking.h"
#include "app/storage/file_guard.h"
#include "app/storage/plain_file.h"

namespace services_entry {

Result<std::unique_ptr<QLockFile>> taken(const QString &path, bool create)
{
    if (auto good = file_guard::check(path, create); !good)
        return good.error();
    return file_guard::lock(path);
}

Error toldTo(const Error &error, const Location &location, const Services::Options &options)
{
    const auto &entry = options.entry;
    if (!entry || !entry->code.isEmpty() || !entry->recoveryKey.isEmpty() || entry->passphrase.isEmpty())
        return error;
    return release_asking::named(error, location, entry->name, entry->passphrase, options.clock);
}

Result<Entered> entered(const Location &location, const Services::Options &options)
{
    if (location.backend == Backend::Server || location.key)
        return Entered{location};
    if (!options.entry)
        return Error{Failure::Refused, QStringLiteral("file.no-key")};
    const auto &[name, passphrase, code, recoveryKey] = *options.entry;
    const bool isPlain = !options.create && plain_file::isOne(location.target);
    if (options.readOnly && (!code.isEmpty() || !recoveryKey.isEmpty()))
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    if (isPlain && (!options.convert || !code.isEmpty() || !recoveryKey.isEmpty()))
        return Error{Failure::Refused, QStringLiteral("file.plain")};
    if (options.create || isPlain) {
        auto made = isPlain ? file_conversion::convert(location, name, passphrase, options.hashCost,
                                  options.clock, options.rewriting)
                            : file_entry::make(location, name, passphrase, options.hashCost, options.clock);
        if (!made)
            return made.error();
        return Entered{made->location, made->recoveryKey};
    }
    if (!recoveryKey.isEmpty()) {
        auto recovered =
            file_recovery::recover(location, name, recoveryKey, passphrase, options.hashCost, options.clock);
        if (!recovered)
            return recovered.error();
        return Entered{recovered->location, recovered->recoveryKey};
    }
    auto unlocked = code.isEmpty()
        ? file_entry::unlock(location, name, passphrase, options.clock)
        : file_entry::activate(location, name, code, passphrase, options.hashCost, options.clock);
    if (!unlocked)
        return unlocked.error();
    return Entered{unlocked->location, {}, unlocked->failuresBefore};
}

} // namespace services_entry
