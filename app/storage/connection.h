#pragma once

#include "app/base/connection_security.h"
#include "app/base/location.h"
#include "app/base/result.h"
#include "app/storage/dialect.h"
#include "app/storage/statement_cache.h"

#include <QSqlDatabase>
#include <QUuid>

#include <atomic>
#include <memory>

struct sqlite3;
struct pg_conn;

/// One open line to the database, used by the thread that opened it. The one door through which a file or a
/// server is opened; the key of a file comes with its location.
class Connection final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens and checks the settings that matter (security.md 4.2.4, 4.4.4). Fails with NotFound, Busy,
    /// Damaged, Unavailable, WrongPassphrase or TooNew.
    static Result<std::unique_ptr<Connection>> open(const Location &location, Access access);
    /// A file of a build before the vault, in the clear: to be read and copied, not to work with. What
    /// another program keeps in its log stays there. Damaged "file.not-ours", "file.open".
    static Result<std::unique_ptr<Connection>> openPlain(const QString &path);
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return Dialect::of(m_location.backend); }
    QSqlDatabase database() const { return m_database; }
    StatementCache &statements() { return m_statements; }
    /// The UUID of the embedded file; null on a server.
    QUuid vault() const;
    /// Of an embedded file that is not in the clear; null elsewhere.
    const std::shared_ptr<const FileKey> &fileKey() const { return m_location.key; }
    /// Whether other programs may write at the same time.
    bool isShared() const { return m_location.backend == Backend::Server; }

    /// Whether the line still stands, as far as the last answer told.
    bool isAlive() const;

    /// Makes the statement that runs now fail with Cancelled. May be called from any thread but the window's:
    /// a server is asked over a line of its own, as well guarded as this one (security.md 4.4.4), and that
    /// line has to be opened first.
    void interrupt();
    /// The same over a line to the same server that is open already.
    void interruptOver(Connection &line);
    /// Whether somebody interrupted since this was asked last; else a server gave up by itself.
    bool takeInterruption() { return m_interrupted.exchange(false); }

    /// Lets the statements of the transaction that is open take as long as they need: for what goes through a
    /// whole file (a migration, a rebuilt list), where a server would stop after the minute it gives any
    /// other.
    Outcome allowLongStatements();

    ConnectionSecurity security();

    /// The driver's own handles, for bulk loads. Null on the other engine.
    sqlite3 *sqlite() const { return m_sqlite; }
    pg_conn *postgres() const { return m_postgres; }

    /// Puts everything committed into the main file and empties the log beside it. Nothing to do on a server.
    /// Busy while somebody still reads from the log; then it stays owed, and the thread of this line pays it.
    Outcome checkpoint();
    /// Puts what is committed into the main file as far as that goes while others read and write, and leaves
    /// the log as it is; so many pages it holds. On a server 0.
    Result<int> carryLog();
    /// Whether the log still holds what should have gone from it.
    bool owesCheckpoint() const { return m_owesCheckpoint; }
    /// The same without waiting for anybody.
    void payCheckpoint();

private:
    Connection(Location location, QSqlDatabase database);

    Outcome findHandle();
    Outcome refuseForeign();
    Outcome applySettings(Access access);
    Outcome planAnew();
    bool emptyLog(int patience);

    Location m_location;
    QSqlDatabase m_database;
    StatementCache m_statements;
    sqlite3 *m_sqlite = nullptr;
    pg_conn *m_postgres = nullptr;
    qint64 m_serverProcess = 0;
    std::atomic<bool> m_interrupted = false;
    bool m_owesCheckpoint = false;
};
