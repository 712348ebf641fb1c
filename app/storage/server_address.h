#pragma once

#include "app/base/location.h"
#include "app/base/result.h"
#include "app/vault/secret_bytes.h"

#include <QSqlError>

/// Where a server is and how it must be reached. Everything that decides about safety is set here, so that
/// neither PG* variables nor a service file nor the conninfo string can weaken it (security.md 4.4.4).
struct ServerAddress
{
    QString host;
    QString port;
    QString database;
    QString user;
    /// UTF-8, or null. In locked memory up to here; the driver and libpq keep what they are given in their
    /// own, for as long as the line lives, and nobody can wipe it there.
    std::shared_ptr<const SecretBytes> password;
    QString rootCertificate;

    /// Reads a service name or a conninfo string. Only host, port, dbname, user and sslrootcert are taken.
    static Result<ServerAddress> resolve(const Location &location);

    /// Whether every host of the list is a socket on this machine: libpq may connect to any of them.
    bool isLocalSocket() const;
    /// Explicit parameters for the driver, separated the way it wants them.
    QString connectOptions() const;
    /// What a refused connection means: "server.sign-in", "server.unsafe", "server.no-database",
    /// "server.read-only" or "server.unreachable"; the driver's words stay here.
    Error refusal(const QSqlError &error) const;
};
