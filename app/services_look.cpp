#include "app/services_look.h"

#include "app/audit/restore_signature_repository.h"
#include "app/insights/figure_counts.h"
#include "app/staff/staff_repository.h"
#include "app/storage/kept_secret.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/transaction.h"

#include <tuple>

namespace {

/// Refuses a server whose schema is not today's, or that holds no customer file yet.
Outcome checkSchema(Connection &connection)
{
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

} // namespace

Result<FirstLook> firstLookAtFile(const Location &location, const Services::Options &options)
{
    FirstLook look;
    auto connection = Connection::open(location, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (!options.readOnly) {
        const auto older = upgrade_copy::olderSchema(**connection);
        if (!older)
            return older.error();
        if (*older) {
            // The copy is of the file alone: what lies in its log would be missing.
            if (auto emptied = (*connection)->checkpoint(); !emptied)
                return emptied.error();
            connection->reset();
            const auto kept = upgrade_copy::keep(location, **older, options.clock);
            if (!kept)
                return kept.error();
            look.upgrade = *kept;
            connection = Connection::open(location, Connection::Access::ReadWrite);
            if (!connection)
                return connection.error();
        }
    }
    if (auto ready = migrator::migrate(**connection, allMigrations()); !ready)
        return ready.error();
    // What older builds did not count.
    if (auto counted = figure_counts::begin(**connection); !counted)
        return counted.error();
    look.security = (*connection)->security();
    // What cannot be told or removed now is looked at again when the file is opened next.
    if (!options.readOnly)
        std::ignore = upgrade_copy::removeExpired(**connection, location.target, options.clock.now());
    const auto due = staff_repository::isNewKeyDue(**connection);
    if (!due)
        return due.error();
    look.isNewKeyDue = *due;
    // Files of builds that left them bare.
    auto wrapped = writing(**connection, [](Connection &line) { return kept_secret::wrapBare(line); });
    if (!wrapped)
        return wrapped.error();
    const auto gap = restore_signature_repository::openGap(**connection);
    if (!gap)
        return gap.error();
    look.isQuarantined = gap->has_value();
    return look;
}

Result<FirstLook> firstLookAtServer(Connection &connection, const Services::Options &options)
{
    auto ready =
        options.migrateServer ? migrator::migrate(connection, allMigrations()) : checkSchema(connection);
    if (!ready)
        return ready.error();
    if (auto counted = figure_counts::begin(connection); !counted)
        return counted.error();
    return FirstLook{.security = connection.security()};
}
