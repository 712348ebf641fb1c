#include "app/vault/raw_file.h"
#include "app/vault/vault_vfs.h"
#include "tests/vault/sqlite_session.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

constexpr char rows[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                        "INSERT INTO t SELECT i, hex(randomblob(100)) FROM n";

QByteArray insert(int count)
{
    return QByteArray(rows).replace("%1", QByteArray::number(count));
}

} // namespace

class TestVaultVfs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(vault_vfs::install());
        QVERIFY(vault_vfs::install());
        m_ticket = testTicket('a');
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("klant & zoon #1 50%?é.kluis"));
    }

    void namesAFileAsSQLiteReadsIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        const QString rest = QStringLiteral("?vfs=kluis&ticket=7");
        QTest::newRow("plain") << QStringLiteral("/a/b.kluis") << QStringLiteral("file:///a/b.kluis") + rest;
        QTest::newRow("odd") << QStringLiteral("/a b/c#%?&é")
                             << QStringLiteral("file:///a%20b/c%23%25%3F%26%C3%A9") + rest;
        QTest::newRow("no machine") << QStringLiteral("//server/x")
                                    << QStringLiteral("file:////server/x") + rest;
    }
    void namesAFileAsSQLiteReadsIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QCOMPARE(vault_vfs::uri(path, 7), name);
    }

    void worksThroughTheDriverOfQt()
    {
        {
            auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("x"));
            db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
            db.setDatabaseName(vault_vfs::uri(m_path, m_ticket));
            QVERIFY(db.open());
            const QVariant handle = db.driver()->handle();
            QVERIFY(vault_vfs::reserve(*static_cast<sqlite3 *const *>(handle.constData())));
            QSqlQuery query(db);
            QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) && query.next());
            QCOMPARE(query.value(0).toString(), QStringLiteral("wal"));
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (a)")));
            QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES ('fiets')")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("x"));
        SqliteSession again;
        QCOMPARE(again.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(again.ask("SELECT a FROM t"), "fiets");
    }

    void leavesTheHeaderAlone()
    {
        const QByteArray header(vault_vfs::headerBytes, 'H');
        auto file = RawFile::open(m_path, RawFile::Mode::Create);
        QVERIFY(file && (*file)->write(0, header));
        fill(200);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(db.run("VACUUM; DELETE FROM t; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        QCOMPARE(*(*file)->read(0, vault_vfs::headerBytes), header);
        QCOMPARE(*(*file)->size(), vault_vfs::headerBytes + 3 * 4096);
    }

    void givesCommittedRowsBackAfterAKill();

    void vacuumsInPlaceAndIntoAnotherVault()
    {
        fill(3000);
        const QString other = m_folder->filePath(QStringLiteral("b.kluis"));
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(db.run("DELETE FROM t WHERE a % 3 = 0; VACUUM"), SQLITE_OK);
        const QByteArray before = db.dump();
        const QByteArray into = vault_vfs::uri(other, testTicket('b')).toUtf8();
        QCOMPARE(db.run("VACUUM INTO '" + into + "'"), SQLITE_OK);

        SqliteSession copy;
        QCOMPARE(copy.open(other, testTicket('b')), SQLITE_OK);
        QVERIFY(copy.isSound());
        QCOMPARE(copy.dump(), before);
        QCOMPARE(copy.ask("PRAGMA journal_mode = WAL"), "wal");
        QCOMPARE(copy.run("UPDATE t SET b = 'x'"), SQLITE_OK);
        QVERIFY(copy.isSound() && db.isSound());
    }

    /// SQLite writes the checksum of a frame again where one before it changed: the header of it alone.
    void writesTheHeaderOfAFrameThatIsThereAtOnce()
    {
        fill(200);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA wal_autocheckpoint = 0; UPDATE t SET b = 'x'"), SQLITE_OK);
        sqlite3_file *log = nullptr;
        QCOMPARE(sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log), SQLITE_OK);
        constexpr int logHeader = 32;
        QByteArray header(24, '\0');
        QCOMPARE(log->pMethods->xRead(log, header.data(), int(header.size()), logHeader), SQLITE_OK);
        header[23] = char(header.at(23) ^ 1); // the last byte of its checksum

        QCOMPARE(log->pMethods->xWrite(log, header.constData(), int(header.size()), logHeader), SQLITE_OK);

        QFile onDisk(m_path + QStringLiteral("-wal"));
        QVERIFY(onDisk.open(QIODevice::ReadOnly) && onDisk.seek(logHeader));
        QCOMPARE(onDisk.read(header.size()), header);
    }

    /// What a connection knew of the length of the file is no longer so once another one made it shorter.
    void writesBeyondAnEndThatAnotherOneMovedForward()
    {
        fill(3000);
        SqliteSession one;
        SqliteSession other;
        QCOMPARE(one.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(other.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(other.run("UPDATE t SET b = b || 'y'; PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        const qint64 before = QFileInfo(m_path).size();

        QCOMPARE(one.run("DELETE FROM t WHERE a > 10; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
        QVERIFY(QFileInfo(m_path).size() < before / 2);
        QCOMPARE(other.run(insert(6000) + "; PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);

        QVERIFY(QFileInfo(m_path).size() > before);
        QCOMPARE(one.ask("SELECT count(*) FROM t"), "6010");
        QVERIFY(one.isSound() && other.isSound());
        QCOMPARE(one.dump(), other.dump());
    }

    void doesNotVacuumIntoAFileWithoutTicket()
    {
        fill(10);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        const QString other = m_folder->filePath(QStringLiteral("plain.db"));
        QCOMPARE(db.run("VACUUM INTO '" + other.toUtf8() + "'"), SQLITE_CANTOPEN);
        QVERIFY(!QFileInfo::exists(other));
    }

    void copiesWithTheBackupInterface()
    {
        fill(2000);
        const QString other = m_folder->filePath(QStringLiteral("copy.kluis"));
        SqliteSession from;
        SqliteSession to;
        QCOMPARE(from.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(to.open(other, testTicket('b')), SQLITE_OK);
        QCOMPARE(to.run("PRAGMA journal_mode = WAL"), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
        QVERIFY(backup);
        while (sqlite3_backup_step(backup, 7) == SQLITE_OK) {
        }
        QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
        QVERIFY(to.isSound());
        QCOMPARE(to.dump(), from.dump());
    }

    /// Pages that were freed before they were ever written are asked for by a copy.
    void readsZerosWhereSQLiteLeftAPageOut()
    {
        SqliteSession from;
        QCOMPARE(from.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(from.run("PRAGMA secure_delete = OFF; CREATE TABLE a (x); CREATE TABLE b (x); BEGIN;"
                          "INSERT INTO a VALUES (zeroblob(100000)); INSERT INTO b VALUES (zeroblob(10000));"
                          "DELETE FROM a; COMMIT"),
            SQLITE_OK);
        QVERIFY(from.ask("PRAGMA freelist_count").toInt() > 20);
        QCOMPARE(from.open(m_path, m_ticket), SQLITE_OK);
        SqliteSession to;
        QCOMPARE(to.openNamed(":memory:"), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
        QCOMPARE(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
        QCOMPARE(to.dump(), from.dump());
    }

    void doesNotCopyFromAFileWithoutRoomInItsPages()
    {
        SqliteSession from;
        QCOMPARE(from.open(m_folder->filePath(QStringLiteral("plain.db")), 0), SQLITE_OK);
        QCOMPARE(from.run("CREATE TABLE t (a, b);" + insert(100)), SQLITE_OK);
        SqliteSession to;
        QCOMPARE(to.open(m_path, m_ticket), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
        QVERIFY(backup && sqlite3_backup_step(backup, -1) != SQLITE_DONE);
        QVERIFY(sqlite3_backup_finish(backup) != SQLITE_OK);
    }

    void refusesToAttachWithoutTicketOrRoom()
    {
        fill(10);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        const QString other = m_folder->filePath(QStringLiteral("other.db"));
        QCOMPARE(db.run("ATTACH '" + other.toUtf8() + "' AS o"), SQLITE_CANTOPEN);
        QVERIFY(!QFileInfo::exists(other));
        // With a ticket, but nobody reserved its bytes: refused before anything of it is lost.
        QCOMPARE(db.run("ATTACH '" + vault_vfs::uri(other, m_ticket).toUtf8() + "' AS o"), SQLITE_OK);
        QCOMPARE(db.run("CREATE TABLE o.t (a)"), SQLITE_IOERR);
        QVERIFY(QFileInfo(other).size() <= vault_vfs::headerBytes);
        QCOMPARE(db.run("DETACH o"), SQLITE_OK);
        QVERIFY(db.isSound());
    }

    void keepsThePageSize()
    {
        fill(500);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        const QByteArray before = db.dump();
        QCOMPARE(db.run("PRAGMA page_size = 8192"), SQLITE_ERROR);
        QCOMPARE(db.run("PRAGMA page_size = 4096"), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM"), SQLITE_ERROR);
        QCOMPARE(db.run("VACUUM"), SQLITE_OK);
        QCOMPARE(db.ask("PRAGMA page_size"), "4096");
        QVERIFY(db.isSound());
        QCOMPARE(db.dump(), before);
    }

    void mapsNothingIntoMemory()
    {
        fill(10);
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(db.ask("PRAGMA mmap_size = 268435456"), "0");
    }

    void reservesOnlyWhereItsLayerIsUsed()
    {
        SqliteSession plain;
        QCOMPARE(plain.open(m_path, 0), SQLITE_OK);
        const auto refused = vault_vfs::reserve(plain.handle());
        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::Refused);
    }

    void opensNothingWithoutAKey()
    {
        fill(10);
        SqliteSession db;
        QCOMPARE(db.openNamed(vault_vfs::uri(m_path, 999).toUtf8()), SQLITE_CANTOPEN);
        QCOMPARE(
            db.openNamed("file:" + m_path.toUtf8().toPercentEncoding("/") + "?vfs=kluis"), SQLITE_CANTOPEN);
        QCOMPARE(db.openNamed(vault_vfs::uri(m_path, testTicket('w')).toUtf8()), SQLITE_CORRUPT);
        QCOMPARE(db.open(m_path, 0), SQLITE_OK);
        QCOMPARE(db.run("SELECT * FROM sqlite_schema"), SQLITE_NOTADB);
    }

    void failsWhatIsOpenOnceItsTicketIsRevoked()
    {
        auto cipher = PageCipher::make(*SecretBytes::random(32), QByteArray(16, 'v'), 1);
        const quint32 ticket = vault_vfs::admit(*std::move(cipher));
        SqliteSession db;
        QCOMPARE(db.open(m_path, ticket), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA journal_mode = WAL; CREATE TABLE t (a, b);" + insert(5000)), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA cache_size = 1; PRAGMA shrink_memory"), SQLITE_OK);

        vault_vfs::revoke(ticket);

        QCOMPARE(db.run("SELECT sum(length(b)) FROM t"), SQLITE_IOERR);
        QCOMPARE(sqlite3_extended_errcode(db.handle()), SQLITE_IOERR_AUTH);
        QVERIFY(db.run("INSERT INTO t VALUES (1, 2)") != SQLITE_OK);
        QCOMPARE(db.open(m_path, ticket), SQLITE_CANTOPEN);
    }

    void givesNoTicketTwice()
    {
        vault_vfs::revoke(12345);
        QVERIFY(testTicket('a') != testTicket('b') && testTicket('a') != 0);
    }

private:
    void fill(int count)
    {
        SqliteSession db;
        QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
        QCOMPARE(
            db.run("PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER, b TEXT); CREATE INDEX i ON t (b);" +
                insert(count)),
            SQLITE_OK);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    quint32 m_ticket = 0;
};

void TestVaultVfs::givesCommittedRowsBackAfterAKill()
{
#ifdef Q_OS_UNIX
    int pipes[2];
    QVERIFY(pipe(pipes) == 0);
    const pid_t child = fork();
    if (child == 0) {
        SqliteSession db;
        db.open(m_path, m_ticket);
        db.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (a, b);" +
            insert(20000));
        db.run("PRAGMA cache_size = 10; BEGIN; UPDATE t SET b = b || 'niet vastgelegd'");
        const auto written = write(pipes[1], "x", 1);
        raise(written == 1 ? SIGKILL : SIGABRT);
    }
    char byte = 0;
    QCOMPARE(::read(pipes[0], &byte, 1), 1);
    int status = 0;
    waitpid(child, &status, 0);
    ::close(pipes[0]);
    ::close(pipes[1]);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QVERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 2'000'000);

    SqliteSession db;
    QCOMPARE(db.open(m_path, m_ticket), SQLITE_OK);
    QCOMPARE(db.ask("SELECT count(*), sum(b LIKE '%niet%') FROM t"), "20000|0");
    QVERIFY(db.isSound());
#else
    QSKIP("forks");
#endif
}

QTEST_GUILESS_MAIN(TestVaultVfs)

#include "tst_vault_vfs.moc"
