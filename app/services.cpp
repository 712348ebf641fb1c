#include "app/services.h"

#include "app/audit/audit_trail.h"
#include "app/audit/trail_pin.h"
#include "app/backup/backups.h"
#include "app/backup/restores.h"
#include "app/changes/file_check.h"
#include "app/changes/service_context.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/contacts/organisations.h"
#include "app/demo/demonstration.h"
#include "app/drafts/drafts.h"
#include "app/imports/imports.h"
#include "app/lists/contact_lists.h"
#include "app/lists/saved_filters.h"
#include "app/receipts/receipts.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/services_entry.h"
#include "app/services_look.h"
#include "app/settings/settings.h"
#include "app/staff/deputies.h"
#include "app/staff/file_holding.h"
#include "app/staff/file_rotation.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/file_replacement.h"
#include "app/storage/server_address.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

struct Services::Parts
{
    Parts(services_entry::Entered entered, const Options &options)
        : copy(std::move(entered.copy))
        , location(std::move(entered.location))
        , recoveryKey(std::move(entered.recoveryKey))
        , trailPin(location)
        , holding(context, location, options.clock, options.readOnly)
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
              .isRecovered = options.entry && !options.entry->recoveryKey.isEmpty(),
              .isReading = options.readOnly}
        , writer(location, Connection::Access::ReadWrite)
        , reader(location, Connection::Access::ReadOnly)
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
        , drafts(context)
        , fileCheck(context)
        , imports(context, location)
        , organisations(context)
        , receipts(context)
        , requests(context)
        , restores(context)
        , retention(context)
        , savedFilters(context)
        , settings(context)
    {
        if (QCoreApplication::instance())
            feed.moveToThread(QCoreApplication::instance()->thread());
        QObject::connect(
            &feed, &ChangeFeed::trailGrew, &feed, [this](const LogHead &head) { trailPin.saw(head); },
            Qt::DirectConnection);
    }

    std::unique_ptr<ReadingCopy> copy; ///< goes last, when nothing of it is open
    QString file;
    Location location;
    QString recoveryKey;
    std::unique_ptr<QLockFile> lock;
    ConnectionSecurity security;
    std::optional<upgrade_copy::Made> upgrade;
    ChangeFeed feed;
    TrailPin trailPin;
    FileHolding holding;
    // Outlives the threads: what nobody waits for still reads it when they end.
    ServiceContext context;
    // Closes last: only a connection that may write puts the log back into the file and takes it away.
    DatabaseThread writer;
    DatabaseThread reader;
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
    Drafts drafts;
    FileCheck fileCheck;
    Imports imports;
    Organisations organisations;
    Receipts receipts;
    Requests requests;
    Restores restores;
    Retention retention;
    SavedFilters savedFilters;
    Settings settings;
};

Services::Services() = default;
Services::~Services() = default;

Result<std::shared_ptr<Services>> Services::open(const Location &asked, const Options &options)
{
    Location location = asked;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<ReadingCopy> copy;
    if (location.backend == Backend::Embedded && options.readOnly) {
        auto made = ReadingCopy::make(asked.target);
        if (!made)
            return made.error();
        copy = *std::move(made);
        location.target = copy->path();
    } else if (location.backend == Backend::Embedded) {
        auto alone = services_entry::taken(location.target, options.create);
        if (!alone)
            return services_entry::toldTo(alone.error(), location, options);
        lock = *std::move(alone);
        if (auto finished = file_replacement::finish(location.target); !finished)
            return finished.error();
    }
    auto place = services_entry::entered(location, options);
    if (!place)
        return place.error();
    const auto first = firstLook(place->location, options);
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

Outcome Services::check(const QString &path)
{
    const auto alone = services_entry::taken(path, false);
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

QString Services::file() const
{
    return m_parts->location.backend == Backend::Embedded ? m_parts->file : QString();
}

bool Services::isReading() const
{
    return m_parts->context.isReading;
}

QString Services::takeRecoveryKey()
{
    return std::exchange(m_parts->recoveryKey, {});
}

const std::optional<upgrade_copy::Made> &Services::upgrade() const
{
    return m_parts->upgrade;
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

FileHolding &Services::holding() const
{
    return m_parts->holding;
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

Drafts &Services::drafts() const
{
    return m_parts->drafts;
}

FileCheck &Services::fileCheck() const
{
    return m_parts->fileCheck;
}

Imports &Services::imports() const
{
    return m_parts->imports;
}

Receipts &Services::receipts() const
{
    return m_parts->receipts;
}

Requests &Services::requests() const
{
    return m_parts->requests;
}

Restores &Services::restores() const
{
    return m_parts->restores;
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

Settings &Services::settings() const
{
    return m_parts->settings;
}
