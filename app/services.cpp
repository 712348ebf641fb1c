#include "app/services.h"

#include "app/audit/audit_trail.h"
#include "app/audit/trail_pin.h"
#include "app/backup/backups.h"
#include "app/changes/service_context.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/contacts/organisations.h"
#include "app/demo/demonstration.h"
#include "app/imports/imports.h"
#include "app/lists/contact_lists.h"
#include "app/lists/saved_filters.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/deputies.h"
#include "app/staff/file_conversion.h"
#include "app/staff/file_entry.h"
#include "app/staff/file_recovery.h"
#include "app/staff/file_rotation.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/staff/staff_repository.h"
#include "app/storage/file_guard.h"
#include "app/storage/file_replacement.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/plain_file.h"
#include "app/storage/server_address.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

#include <utility>

namespace {

/// A place whose key is known.
struct Entered
{
    Location location;
    QString recoveryKey = {};
    int failuresBefore = 0;
};

} // namespace

struct Services::Parts
{
    Parts(Entered entered, const Options &options)
        : location(std::move(entered.location))
        , recoveryKey(std::move(entered.recoveryKey))
        , trailPin(location)
        , writer(location, Connection::Access::ReadWrite)
        , reader(location, Connection::Access::ReadOnly)
        , context{.reader = reader,
              .writer = writer,
              .clock = options.clock,
              .feed = feed,
              .trailPin = trailPin,
              .hashCost = options.hashCost,
              .shared = location.backend == Backend::Server,
              .location = location,
              .failuresBefore = entered.failuresBefore,
              .openerName = options.entry ? options.entry->name : QString(),
              .isRecovered = options.entry && !options.entry->recoveryKey.isEmpty()}
        , signIn(context)
        , staff(context)
        , auditTrail(context)
        , backups(context)
        , contactLists(context, location)
        , purposes(context)
        , consents(context)
        , contacts(context)
        , demonstration(context)
        , deputies(context)
        , imports(context, location)
        , organisations(context)
        , requests(context)
        , retention(context)
        , savedFilters(context)
    {
        if (QCoreApplication::instance())
            feed.moveToThread(QCoreApplication::instance()->thread());
        QObject::connect(
            &feed, &ChangeFeed::trailGrew, &feed, [this](const LogHead &head) { trailPin.saw(head); },
            Qt::DirectConnection);
    }

    Location location;
    QString recoveryKey;
    std::unique_ptr<QLockFile> lock;
    ConnectionSecurity security;
    ChangeFeed feed;
    TrailPin trailPin;
    // Closes last: only a connection that may write puts the log back into the file and takes it away.
    DatabaseThread writer;
    DatabaseThread reader;
    ServiceContext context;
    SignIn signIn;
    Staff staff;
    AuditTrail auditTrail;
    Backups backups;
    ContactLists contactLists;
    Purposes purposes;
    Consents consents;
    Contacts contacts;
    Demonstration demonstration;
    Deputies deputies;
    Imports imports;
    Organisations organisations;
    Requests requests;
    Retention retention;
    SavedFilters savedFilters;
};

namespace {

Outcome bringUpToDate(Connection &connection, const Location &location, const Services::Options &options)
{
    if (location.backend == Backend::Embedded || options.migrateServer)
        return migrator::migrate(connection, allMigrations());
    const auto version = migrator::version(connection);
    if (!version)
        return version.error();
    const Error none{Failure::NotFound, QStringLiteral("server.no-file"), {connection.security().host}};
    if (*version == 0)
        return none;
    if (*version > allMigrations().last().number())
        return Error{Failure::TooNew, QStringLiteral("schema.version")};
    if (*version < allMigrations().last().number())
        return Error{Failure::Unavailable, QStringLiteral("schema.older")};
    // Tables were made, but founding failed or was never tried.
    const auto members = staff_repository::count(connection);
    if (!members)
        return members.error();
    return *members == 0 ? Outcome(none) : Outcome(done);
}

struct FirstLook
{
    ConnectionSecurity security;
    bool isNewKeyDue = false;
};

/// The writer that the first opening needs: WAL is set here, before any reader comes.
Result<FirstLook> firstLook(const Location &location, const Services::Options &options)
{
    auto connection = Connection::open(location, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = bringUpToDate(**connection, location, options); !ready)
        return ready.error();
    FirstLook look{.security = (*connection)->security()};
    if (location.backend == Backend::Embedded) {
        const auto due = staff_repository::isNewKeyDue(**connection);
        if (!due)
            return due.error();
        look.isNewKeyDue = *due;
    }
    return look;
}

Result<std::unique_ptr<QLockFile>> taken(const QString &path, bool create)
{
    if (auto good = file_guard::check(path, create); !good)
        return good.error();
    return file_guard::lock(path);
}

Result<Entered> entered(const Location &location, const Services::Options &options)
{
    if (location.backend == Backend::Server || location.key)
        return Entered{location};
    if (!options.entry)
        return Error{Failure::Refused, QStringLiteral("file.no-key")};
    const auto &[name, passphrase, code, recoveryKey] = *options.entry;
    const bool isPlain = !options.create && plain_file::isOne(location.target);
    if (isPlain && (!options.convert || !code.isEmpty() || !recoveryKey.isEmpty()))
        return Error{Failure::Refused, QStringLiteral("file.plain")};
    if (options.create || isPlain) {
        const auto make = isPlain ? &file_conversion::convert : &file_entry::make;
        auto made = make(location, name, passphrase, options.hashCost, options.clock);
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

} // namespace

Services::Services() = default;
Services::~Services() = default;

Result<std::shared_ptr<Services>> Services::open(const Location &location, const Options &options)
{
    std::unique_ptr<QLockFile> lock;
    if (location.backend == Backend::Embedded) {
        auto alone = taken(location.target, options.create);
        if (!alone)
            return alone.error();
        lock = *std::move(alone);
        if (auto finished = file_replacement::finish(location.target); !finished)
            return finished.error();
    }
    auto place = entered(location, options);
    if (!place)
        return place.error();
    const auto first = firstLook(place->location, options);
    if (!first) {
        if (options.create)
            discard(location.target);
        return first.error();
    }
    if (first->isNewKeyDue && options.entry) {
        // Where it cannot be yet, it is tried again when the file is opened next.
        if (auto renewed = file_rotation::rotate(place->location, options.entry->passphrase))
            place->location = *renewed;
    }
    std::shared_ptr<Services> services(new Services);
    services->m_parts = std::make_unique<Parts>(*std::move(place), options);
    services->m_parts->lock = std::move(lock);
    services->m_parts->security = first->security;
    // Lines open with their first question; what only reads would leave its log behind when it closes alone.
    services->m_parts->writer.ask([](Connection &) -> Outcome { return done; });
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

const Location &Services::location() const
{
    return m_parts->location;
}

QString Services::takeRecoveryKey()
{
    return std::exchange(m_parts->recoveryKey, {});
}

const Clock &Services::clock() const
{
    return m_parts->context.clock;
}

ChangeFeed &Services::feed() const
{
    return m_parts->feed;
}

const ServiceContext &Services::context() const
{
    return m_parts->context;
}

const ConnectionSecurity &Services::security() const
{
    return m_parts->security;
}

SignIn &Services::signIn() const
{
    return m_parts->signIn;
}

Staff &Services::staff() const
{
    return m_parts->staff;
}

AuditTrail &Services::auditTrail() const
{
    return m_parts->auditTrail;
}

Backups &Services::backups() const
{
    return m_parts->backups;
}

Contacts &Services::contacts() const
{
    return m_parts->contacts;
}

Demonstration &Services::demonstration() const
{
    return m_parts->demonstration;
}

Deputies &Services::deputies() const
{
    return m_parts->deputies;
}

Imports &Services::imports() const
{
    return m_parts->imports;
}

Requests &Services::requests() const
{
    return m_parts->requests;
}

Retention &Services::retention() const
{
    return m_parts->retention;
}

Purposes &Services::purposes() const
{
    return m_parts->purposes;
}

Consents &Services::consents() const
{
    return m_parts->consents;
}

ContactLists &Services::contactLists() const
{
    return m_parts->contactLists;
}

Organisations &Services::organisations() const
{
    return m_parts->organisations;
}

SavedFilters &Services::savedFilters() const
{
    return m_parts->savedFilters;
}
