#include "app/services.h"

#include "app/services_look.h"
#include "app/services_parts.h"
#include "app/staff/file_conversion.h"
#include "app/staff/file_entry.h"
#include "app/staff/file_recovery.h"
#include "app/staff/file_rotation.h"
#include "app/staff/release_asking.h"
#include "app/storage/file_guard.h"
#include "app/storage/file_replacement.h"
#include "app/storage/plain_file.h"
#include "app/storage/server_address.h"

#include <QFile>
#include <QLockFile>

#include <utility>

namespace {

Result<std::unique_ptr<QLockFile>> taken(const QString &path, bool create)
{
    if (auto good = file_guard::check(path, create); !good)
        return good.error();
    return file_guard::lock(path);
}

/// Who gave the right passphrase is told more of a file in use.
Error toldTo(const Error &error, const Location &location, const Services::Options &options)
{
    const auto &entry = options.entry;
    if (!entry || !entry->code.isEmpty() || !entry->recoveryKey.isEmpty() || entry->passphrase.isEmpty())
        return error;
    return release_asking::named(error, location, entry->name, entry->passphrase, options.clock);
}

Result<EnteredFile> entered(const Location &location, const Services::Options &options)
{
    if (location.key)
        return EnteredFile{location};
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
        return EnteredFile{made->location, made->recoveryKey};
    }
    if (!recoveryKey.isEmpty()) {
        auto recovered =
            file_recovery::recover(location, name, recoveryKey, passphrase, options.hashCost, options.clock);
        if (!recovered)
            return recovered.error();
        return EnteredFile{recovered->location, recovered->recoveryKey};
    }
    auto unlocked = code.isEmpty()
        ? file_entry::unlock(location, name, passphrase, options.clock)
        : file_entry::activate(location, name, code, passphrase, options.hashCost, options.clock);
    if (!unlocked)
        return unlocked.error();
    return EnteredFile{unlocked->location, {}, unlocked->failuresBefore};
}

} // namespace

Services::Services() = default;
Services::~Services() = default;

Result<std::shared_ptr<Services>> Services::open(const Location &asked, const Options &options)
{
    return asked.backend == Backend::Server ? Parts::openServer(asked, options)
                                            : Parts::openFile(asked, options);
}

Result<std::shared_ptr<Services>> Services::Parts::openFile(const Location &asked, const Options &options)
{
    Location location = asked;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<ReadingCopy> copy;
    if (options.readOnly) {
        auto made = ReadingCopy::make(asked.target);
        if (!made)
            return made.error();
        copy = *std::move(made);
        location.target = copy->path();
    } else {
        auto alone = taken(location.target, options.create);
        if (!alone)
            return toldTo(alone.error(), location, options);
        lock = *std::move(alone);
        if (auto finished = file_replacement::finish(location.target); !finished)
            return finished.error();
    }
    auto place = entered(location, options);
    if (!place)
        return place.error();
    const auto first = firstLookAtFile(place->location, options);
    if (!first) {
        if (options.create)
            discard(location.target);
        return first.error();
    }
    if (first->isNewKeyDue && !copy && options.entry && !options.entry->passphrase.isEmpty()) {
        // Where it cannot be yet, it is tried again when the file is opened next.
        const auto renewed =
            file_rotation::rotate(place->location, options.entry->passphrase, options.rewriting);
        if (renewed)
            place->location = *renewed;
        else if (renewed.error().failure == Failure::Cancelled)
            return renewed.error();
    }
    place->copy = std::move(copy);
    std::shared_ptr<Services> services(new Services);
    services->m_parts = std::make_unique<Parts>(*std::move(place), options);
    services->m_parts->file = asked.target;
    services->m_parts->lock = std::move(lock);
    services->m_parts->security = first->security;
    if (first->isQuarantined)
        services->m_parts->context.quarantine->begin();
    services->m_parts->upgrade = first->upgrade;
    // Lines open with their first question; what only reads would leave its log behind when it closes alone.
    services->m_parts->writer.ask([](Connection &) -> Outcome { return done; });
    services->m_parts->holding.begin();
    return services;
}

Result<std::shared_ptr<Services>> Services::Parts::openServer(
    const Location &location, const Options &options)
{
    std::shared_ptr<Services> services(new Services);
    services->m_parts = std::make_unique<Parts>(EnteredFile{location}, options);
    const auto first =
        services->m_parts->writer.ask([&](Connection &line) { return firstLookAtServer(line, options); })
            .result();
    if (!first)
        return first.error();
    services->m_parts->security = first->security;
    return services;
}

Outcome Services::check(const QString &path)
{
    const auto alone = taken(path, false);
    return alone ? Outcome(done) : Outcome(alone.error());
}

void Services::discard(const QString &path)
{
    for (const auto *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}
