#include "app/storage/connection.h"

#include "app/storage/file_key.h"
#include "app/storage/server_address.h"
#include "app/storage/sql.h"
#include "app/vault/sqlite_memory.h"
#include "app/vault/vault_vfs.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDriver>
#include <QThread>
#include <QVariant>

#include <libpq-fe.h>
#include <sqlite3.h>
#include <tuple>

namespace {

/// Milliseconds that a statement waits for another program or thread that writes.
constexpr int usualPatience = 5000;

/// Qt keeps a line by its name, with all that it was opened with, until it is told to let go.
void letGo(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

/// Every file that a statement could name besides the one that is open must be sealed as well; VACUUM names
/// one without a name for itself.
int refuseOtherFiles(void *, int action, const char *name, const char *, const char *, const char *)
{
    if (action != SQLITE_ATTACH)
        return SQLITE_OK;
    const QByteArrayView file(name);
    const bool isOurs = name && (file.isEmpty() || vault_vfs::isUri(file));
    return isOurs ? SQLITE_OK : SQLITE_DENY;
}

Result<QSqlDatabase> openEmbedded(const Location &location, Connection::Access access)
{
    if (!location.key)
        return Error{Failure::Refused, QStringLiteral("file.no-key")};
    sqlite_memory::prepare();
    QSqlDatabase database = QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database.setDatabaseName(location.key->uri(location.target));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(usualPatience);
    if (access == Connection::Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open()) {
        letGo(database);
        return Error{QFileInfo::exists(location.target) ? Failure::Damaged : Failure::NotFound,
            QStringLiteral("file.open")};
    }
    return database;
}

Result<QSqlDatabase> openServer(const Location &location)
{
    const auto address = ServerAddress::resolve(location);
    if (!address)
        return address.error();
    QSqlDatabase database = QSqlDatabase::addDatabase(
        QStringLiteral("QPSQL"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database.setConnectOptions(address->connectOptions());
    if (!database.open()) {
        const Error refusal = address->refusal(database.lastError());
        letGo(database);
        return refusal;
    }
    return database;
}

} // namespace

Connection::Connection(Location location, QSqlDatabase database)
    : m_location(std::move(location)), m_database(std::move(database))
{}

Connection::~Connection()
{
    // In this order: a server would else be asked to forget each statement, a journey each.
    letGo(m_database);
    m_statements.clear();
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Access access)
{
    // Its own scope: a second copy of the line would outlive a connection that is refused below.
    auto opened = [&]() -> Result<std::unique_ptr<Connection>> {
        const auto database =
            location.backend == Backend::Embedded ? openEmbedded(location, access) : openServer(location);
        if (!database)
            return database.error();
        return std::unique_ptr<Connection>(new Connection(location, *database));
    }();
    if (!opened)
        return opened;
    if (auto found = (*opened)->findHandle(); !found)
        return found.error();
    if (auto applied = (*opened)->applySettings(access); !applied)
        return applied.error();
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openPlain(const QString &path)
{
    sqlite_memory::prepare();
    auto opened = [&]() -> Result<std::unique_ptr<Connection>> {
        QSqlDatabase database = QSqlDatabase::addDatabase(
            QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        if (!database.open()) {
            letGo(database);
            return Error{Failure::Damaged, QStringLiteral("file.open")};
        }
        return std::unique_ptr<Connection>(new Connection(Location::embedded(path), database));
    }();
    if (!opened)
        return opened.error();
    if (auto found = (*opened)->findHandle(); !found)
        return found.error();
    if (auto ours = (*opened)->refuseForeign(); !ours)
        return ours.error();
    // Whoever made the file may have meant harm.
    for (const auto *setting : {"trusted_schema = OFF", "cell_size_check = ON"}) {
        const QString set = QStringLiteral("PRAGMA %1").arg(QLatin1String(setting));
        if (auto ran = Sql(**opened, "file.settings", set).run(); !ran)
            return ran.error();
    }
    sqlite3_db_config((*opened)->m_sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A copy takes over what the source asks to keep free of each page.
    int reserved = vault_vfs::reservedBytes;
    sqlite3_file_control((*opened)->m_sqlite, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    sqlite3_set_authorizer((*opened)->m_sqlite, refuseOtherFiles, nullptr);
    return opened;
}

/// A file of another program that happens to keep its data in SQLite too stays as it is.
Outcome Connection::refuseForeign()
{
    // Closing it would else put their log into their file.
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto ours = Sql(*this, "file.open",
        QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'schema_version'"))
                          .number();
    if (!ours)
        return Error{Failure::Damaged, QStringLiteral("file.open")};
    if (*ours == 0)
        return Error{Failure::Damaged, QStringLiteral("file.not-ours")};
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return done;
}

QUuid Connection::vault() const
{
    return m_location.key ? m_location.key->vault().vault() : QUuid();
}

Outcome Connection::findHandle()
{
    const QVariant handle = m_database.driver()->handle();
    const QLatin1String type(handle.typeName());
    if (type == QLatin1String("sqlite3*"))
        m_sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    else if (type == QLatin1String("PGconn*") || type == QLatin1String("pg_conn*"))
        m_postgres = *static_cast<pg_conn *const *>(handle.constData());
    if (m_postgres)
        m_serverProcess = PQbackendPID(m_postgres);
    if (!m_sqlite && !m_postgres)
        return Error{Failure::Unavailable, QStringLiteral("driver.handle")};
    if (!m_sqlite)
        return done;
    // The driver and the program must share one library, or the handle would mean something else to us.
    const auto source = Sql(*this, "driver.version", QStringLiteral("SELECT sqlite_source_id()")).text();
    if (!source)
        return source.error();
    if (*source != QLatin1String(sqlite3_sourceid()) || sqlite3_libversion_number() < 3040000)
        return Error{Failure::Unavailable, QStringLiteral("driver.version")};
    return done;
}

/// Statements are kept, plans of questions are not: one made for a common word, or while a table was nearly
/// empty, would be used for a rare one, or when it is full. Where it writes, the server keeps plans: it would
/// else plan anew for every row that a key is checked for.
Outcome Connection::planAnew()
{
    const auto set =
        Sql(*this, "server.settings", QStringLiteral("SET plan_cache_mode = force_custom_plan")).run();
    return set ? Outcome(done) : Outcome(set.error());
}

Outcome Connection::applySettings(Access access)
{
    if (isShared())
        return access == Access::ReadOnly ? planAnew() : Outcome(done);
    if (access == Access::ReadWrite && m_location.key->isSealing()) {
        if (auto reserved = vault_vfs::reserve(m_sqlite); !reserved)
            return reserved;
    }

    struct Setting
    {
        const char *name;
        const char *value;
        const char *expected;
    };
    static constexpr Setting both[] = {{"foreign_keys", "ON", "1"}, {"secure_delete", "ON", "1"},
        {"temp_store", "MEMORY", "2"}, {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
        // Without these, a row that gives way to another (INSERT OR REPLACE) passes the guards of what is
        // only appended to.
        {"recursive_triggers", "ON", "1"}, {"mmap_size", "0", "0"}};
    static constexpr Setting writer[] = {{"journal_mode", "WAL", "wal"}, {"synchronous", "FULL", "2"}};
    static constexpr Setting reader[] = {{"query_only", "ON", "1"}};

    const auto apply = [this](const Setting &setting) -> Outcome {
        const QString name = QLatin1String(setting.name);
        const QString set = QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1String(setting.value));
        if (auto ran = Sql(*this, "file.settings", set).run(); !ran)
            return ran.error();
        const auto read = Sql(*this, "file.settings", QStringLiteral("PRAGMA %1").arg(name)).text();
        if (!read)
            return read.error();
        if (*read != QLatin1String(setting.expected) && name != QLatin1String("mmap_size"))
            return Error{Failure::Unavailable, QStringLiteral("file.settings"), {name}};
        return done;
    };
    for (const Setting &setting : both) {
        if (auto applied = apply(setting); !applied)
            return applied;
    }
    if (access == Access::ReadWrite) {
        for (const Setting &setting : writer) {
            if (auto applied = apply(setting); !applied)
                return applied;
        }
    } else {
        for (const Setting &setting : reader) {
            if (auto applied = apply(setting); !applied)
                return applied;
        }
        sqlite3_wal_autocheckpoint(m_sqlite, 0);
    }
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_sqlite, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(m_sqlite, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_set_authorizer(m_sqlite, refuseOtherFiles, nullptr);
    return done;
}

bool Connection::isAlive() const
{
    return !m_postgres || PQstatus(m_postgres) == CONNECTION_OK;
}

void Connection::interrupt()
{
    m_interrupted = true;
    if (m_sqlite) {
        sqlite3_interrupt(m_sqlite);
        return;
    }
    // Not PQcancel: before libpq 17 it sends the key that stops a session in the clear.
    if (const auto line = open(m_location, Access::ReadOnly))
        interruptOver(**line);
}

void Connection::interruptOver(Connection &line)
{
    if (!isShared()) {
        interrupt();
        return;
    }
    m_interrupted = true;
    std::ignore =
        Sql(line, "server.interrupt", QStringLiteral("SELECT pg_cancel_backend(CAST(? AS integer))"))
            .bind(m_serverProcess)
            .text();
}

Outcome Connection::allowLongStatements()
{
    if (!m_postgres)
        return done;
    const auto set =
        Sql(*this, "server.long-statements", QStringLiteral("SET LOCAL statement_timeout = 0")).run();
    return set ? Outcome(done) : set.error();
}

ConnectionSecurity Connection::security()
{
    ConnectionSecurity security{.backend = m_location.backend};
    if (!isShared())
        return security;
    security.host = QString::fromUtf8(PQhost(m_postgres));
    security.localSocket = security.host.startsWith(QLatin1Char('/'));
    const auto read = Sql(*this, "server.security",
        QStringLiteral("SELECT CASE WHEN ssl THEN 1 ELSE 0 END, COALESCE(version, ''), COALESCE(cipher, ''), "
                       "COALESCE(bits, 0), current_setting('server_version') "
                       "FROM pg_catalog.pg_stat_ssl WHERE pid = pg_backend_pid()"))
                          .first([&](const Row &row) {
                              ConnectionSecurity found = security;
                              found.encrypted = row.flag(0);
                              found.protocol = row.text(1);
                              found.cipher = row.text(2);
                              found.bits = row.number(3);
                              found.serverVersion = row.text(4);
                              return found;
                          });
    return read && read->has_value() ? **read : security;
}

Outcome Connection::checkpoint()
{
    if (!m_sqlite)
        return done;
    // Most questions are answered in less; whoever reads on longer is not waited for.
    constexpr int patience = 500;
    m_owesCheckpoint = !emptyLog(patience);
    if (m_owesCheckpoint)
        return Error{Failure::Busy, QStringLiteral("file.checkpoint")};
    return done;
}

Result<int> Connection::carryLog()
{
    int pages = 0;
    if (m_sqlite &&
        sqlite3_wal_checkpoint_v2(m_sqlite, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, nullptr) != SQLITE_OK)
        return Error{Failure::Busy, QStringLiteral("file.checkpoint")};
    return pages;
}

void Connection::payCheckpoint()
{
    m_owesCheckpoint = m_owesCheckpoint && !emptyLog(0);
}

bool Connection::emptyLog(int patience)
{
    const auto empty = [this] {
        return sqlite3_wal_checkpoint_v2(m_sqlite, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    };
    sqlite3_busy_timeout(m_sqlite, patience);
    const QDeadlineTimer deadline(patience);
    int ran = empty();
    // SQLite waits for those who read and write, and not for who carries the log meanwhile (LogCarrier).
    while (ran == SQLITE_BUSY && !deadline.hasExpired()) {
        QThread::msleep(5);
        ran = empty();
    }
    sqlite3_busy_timeout(m_sqlite, usualPatience);
    return ran == SQLITE_OK;
}
