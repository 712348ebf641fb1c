#pragma once

#include "app/base/backend.h"

#include <QString>

#include <memory>
#include <utility>

class FileKey;
class SecretBytes;

/// Where a customer file is kept: a file on this computer, or a PostgreSQL server.
struct Location
{
    Backend backend = Backend::Embedded;
    /// Embedded: the file's path. Server: the name of a service or a conninfo string.
    QString target;
    /// Server only: the login role, when the service names none.
    QString user = {};
    /// Server only, UTF-8: kept in memory, never written or logged.
    std::shared_ptr<const SecretBytes> password = {};
    /// Embedded only: what opens its pages. Without it nothing of the file can be read.
    std::shared_ptr<const FileKey> key = {};

    static Location embedded(const QString &path) { return {Backend::Embedded, path}; }
    static Location server(
        const QString &service, const QString &user = {}, std::shared_ptr<const SecretBytes> password = {})
    {
        return {Backend::Server, service, user, std::move(password)};
    }
};
