#include "support/fresh_database.h"

#include "app/staff/file_entry.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/vault/kdf_cost.h"

#include <QTest>
#include <QUuid>

namespace tests {

namespace {

QString server()
{
    return qEnvironmentVariable("KK_TEST_POSTGRES");
}

bool runOnServer(const QString &statement)
{
    const auto connection = Connection::open(Location::server(server()), Connection::Access::ReadWrite);
    return connection && Sql(**connection, "test.server", statement).run();
}

} // namespace

QString firstMember()
{
    return QStringLiteral("stichter");
}

QString passphrase()
{
    return QStringLiteral("vijf paarse fietsen op zolder");
}

void everyBackend()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("embedded") << Backend::Embedded;
    QTest::newRow("server") << Backend::Server;
}

std::unique_ptr<Connection> lineInto(const QString &file, const QString &member)
{
    KdfCost::acceptAny();
    const auto unlocked = file_entry::unlock(Location::embedded(file), member, passphrase(), Clock());
    if (!unlocked)
        return nullptr;
    auto line = Connection::open(unlocked->location, Connection::Access::ReadWrite);
    return line ? *std::move(line) : nullptr;
}

std::unique_ptr<FreshDatabase> FreshDatabase::open(Backend backend)
{
    std::unique_ptr<FreshDatabase> fresh(new FreshDatabase);
    if (backend == Backend::Embedded) {
        KdfCost::acceptAny();
        const auto made =
            file_entry::make(Location::embedded(fresh->m_folder.filePath(QStringLiteral("test.kluis"))),
                firstMember(), passphrase(), HashCost::cheapest(), Clock());
        if (!made)
            return nullptr;
        fresh->m_location = made->location;
    } else {
        if (server().isEmpty())
            return nullptr;
        const QString name = QStringLiteral("kk_") + QUuid::createUuid().toString(QUuid::Id128);
        if (!runOnServer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'").arg(name)))
            return nullptr;
        fresh->m_serverName = name;
        QStringList words = server().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return word.startsWith(QLatin1String("dbname=")); });
        words.append(QStringLiteral("dbname=") + name);
        fresh->m_location = Location::server(words.join(QLatin1Char(' ')));
    }
    auto connection = Connection::open(fresh->m_location, Connection::Access::ReadWrite);
    if (!connection)
        return nullptr;
    fresh->m_connection = *std::move(connection);
    if (!migrator::migrate(*fresh->m_connection, allMigrations()))
        return nullptr;
    return fresh;
}

FreshDatabase::~FreshDatabase()
{
    m_connection.reset();
    if (!m_serverName.isEmpty())
        runOnServer(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_serverName));
}

} // namespace tests
