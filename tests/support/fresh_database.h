#pragma once

#include "app/base/backend.h"
#include "app/base/location.h"
#include "app/storage/connection.h"

#include <QTemporaryDir>

#include <memory>

namespace tests {

/// Whose key set opens an embedded file of a test, and with what.
QString firstMember();
QString passphrase();

/// Makes every slot of a test class run once per engine: call it from initTestCase_data().
void everyBackend();

/// A line into an embedded file that nobody has open, for looking at it and spoiling it; opened by its first
/// member. Null when it cannot be had.
std::unique_ptr<Connection> lineInto(const QString &file, const QString &member = firstMember());

/// A database nobody else sees, with today's schema and no rows. Gone with its owner.
class FreshDatabase final
{
public:
    /// Null when the engine's server is not here: skip, so that the report says so.
    static std::unique_ptr<FreshDatabase> open(Backend backend);
    ~FreshDatabase();

    FreshDatabase(const FreshDatabase &) = delete;
    FreshDatabase &operator=(const FreshDatabase &) = delete;

    /// A line of its own, opened when it is asked for first.
    Connection &connection();
    /// With the key of an embedded file.
    const Location &location() const { return m_location; }
    /// Gives the file or database up to somebody else (Services); the place stays until the owner goes.
    void closeConnection() { m_connection.reset(); }
    QString folder() const { return m_folder.path(); }

private:
    FreshDatabase() = default;

    QTemporaryDir m_folder;
    Location m_location;
    QString m_serverName;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tests

Q_DECLARE_METATYPE(Backend)
