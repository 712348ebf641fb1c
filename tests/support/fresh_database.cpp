#include "support/fresh_database.h"

#include "app/staff/file_entry.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/vault/kdf_cost.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTest>
#include <QUuid>

namespace tests {

namespace {

QString server()
{
    return qEnvironmentVariable("KK_TEST_POSTGRES");
}

/// The line over which databases are made and removed, for as long as the program runs: opening one costs the
/// server more than most tests do. Null when the server is not here.
Connection *lineToServer()
{
    static std::unique_ptr<Connection> line;
    [[maybe_unused]] static const bool isClosedInTime = [] {
        qAddPostRoutine([] { line.reset(); });
        return true;
    }();
    if (!line || !line->isAlive()) {
        auto opened = Connection::open(Location::server(server()), Connection::Access::ReadWrite);
        line = opened ? *std::move(opened) : nullptr;
    }
    return line.get();
}

bool runOnServer(const QString &statement)
{
    Connection *line = lineToServer();
    return line && Sql(*line, "test.server", statement).run();
}

Location databaseOfServer(const QString &name)
{
    QStringList words = server().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.startsWith(QLatin1String("dbname=")); });
    words.append(QStringLiteral("dbname=") + name);
    return Location::server(words.join(QLatin1Char(' ')));
}

/// Another text of a migration gives another name: a schema of yesterday is never taken for today's.
QString nameOfTemplate()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &migration : allMigrations())
        hash.addData(migration.statements(Dialect::of(Backend::Server)).join(QLatin1Char('\n')).toUtf8());
    return QStringLiteral("kk_template_") + QString::fromLatin1(hash.result().toHex().left(32));
}

bool makeTemplate(Connection &server, const QString &name)
{
    const auto run = [&](const QString &sql) {
        return Sql(server, "test.template", sql.arg(name)).run().has_value();
    };
    // Whoever made one halfway was stopped; nobody else makes one meanwhile.
    if (!run(QStringLiteral("DROP DATABASE IF EXISTS %1_part WITH (FORCE)")) ||
        !run(QStringLiteral("CREATE DATABASE %1_part TEMPLATE template0 ENCODING 'UTF8'")))
        return false;
    {
        const auto part =
            Connection::open(databaseOfServer(name + QStringLiteral("_part")), Connection::Access::ReadWrite);
        if (!part || !migrator::migrate(**part, allMigrations()))
            return false;
    }
    return run(QStringLiteral("ALTER DATABASE %1_part RENAME TO %1"));
}

/// How a database with today's schema and no rows is made: copied from one that the first test of a server
/// makes for all, which takes a fraction of what migrating takes. Empty when the server is not here.
QString copyOfTemplate()
{
    static const QString known = [] {
        const QString name = nameOfTemplate();
        Connection *line = lineToServer();
        if (!line || !Sql(*line, "test.template", QStringLiteral("SELECT pg_advisory_lock(29591)")).run())
            return QString();
        const auto there =
            Sql(*line, "test.template", QStringLiteral("SELECT COUNT(*) FROM pg_database WHERE datname = ?"))
                .bind(name)
                .number();
        const bool isMade = there && (*there > 0 || makeTemplate(*line, name));
        if (!Sql(*line, "test.template", QStringLiteral("SELECT pg_advisory_unlock(29591)")).run() || !isMade)
            return QString();
        const auto version = Sql(
            *line, "test.template", QStringLiteral("SELECT current_setting('server_version_num')::integer"))
                                 .number();
        // From version 15 on a server writes a copy to its log unless told otherwise.
        return QStringLiteral("TEMPLATE ") + name +
            (version && *version >= 150000 ? QStringLiteral(" STRATEGY file_copy") : QString());
    }();
    return known;
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
        if (!migrator::migrate(fresh->connection(), allMigrations()))
            return nullptr;
    } else {
        if (server().isEmpty())
            return nullptr;
        const QString copied = copyOfTemplate();
        const QString name = QStringLiteral("kk_") + QUuid::createUuid().toString(QUuid::Id128);
        if (copied.isEmpty() || !runOnServer(QStringLiteral("CREATE DATABASE %1 %2").arg(name, copied)))
            return nullptr;
        fresh->m_serverName = name;
        fresh->m_location = databaseOfServer(name);
    }
    return fresh;
}

Connection &FreshDatabase::connection()
{
    if (!m_connection) {
        auto opened = Connection::open(m_location, Connection::Access::ReadWrite);
        if (!opened)
            qFatal("no line into the database of a test: %s", qPrintable(opened.error().what));
        m_connection = *std::move(opened);
    }
    return *m_connection;
}

FreshDatabase::~FreshDatabase()
{
    m_connection.reset();
    if (!m_serverName.isEmpty())
        runOnServer(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_serverName));
}

} // namespace tests
