#include "app/vault/vault_vfs.h"
#include "tests/vault/sqlite_session.h"

#include <QFile>
#include <QObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

constexpr qint64 headerBytes = vault_vfs::headerBytes;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestVaultDamage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(vault_vfs::install());
        m_ticket = testTicket('d');
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(
            db.run(
                "PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB);"
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO t "
                "SELECT i, printf('naam %d', i * 7919), zeroblob(i * 40) FROM n; CREATE INDEX ib ON t (b, c);"
                "INSERT INTO t VALUES (100, 'groot', zeroblob(30000)); CREATE TABLE u (x);"
                "INSERT INTO u SELECT b FROM t; DELETE FROM u"),
            SQLITE_OK);
        m_content = db.dump();
        db.close();
        m_file = contentOf(path());
        QVERIFY(m_file.size() > headerBytes + 20 * 4096);
    }

    void init()
    {
        QFile::remove(path() + QStringLiteral("-wal"));
        QFile::remove(path() + QStringLiteral("-journal"));
        put(path(), m_file);
    }

    /// All pages are asked for one by one, as a backup does.
    void seesEachBitThatFlips()
    {
        QRandomGenerator random(20);
        // Without a log, since making one each time is what would take long.
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(db.ask("PRAGMA journal_mode = DELETE"), "delete");
        db.close();
        const QByteArray whole = contentOf(path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const qint64 pages = (whole.size() - headerBytes) / 4096;
        int unseen = 0;
        constexpr int flips = 10'000;
        for (int flip = 0; flip < flips; ++flip) {
            const qint64 at = headerBytes + random.bounded(pages * 4096);
            const char good = whole.at(at);
            const char bad = char(good ^ (1 << random.bounded(8)));
            file.seek(at);
            file.write(&bad, 1);
            unseen += copyAll() == SQLITE_OK ? 1 : 0;
            file.seek(at);
            file.write(&good, 1);
        }
        QCOMPARE(unseen, 0);
        QCOMPARE(copyAll(), SQLITE_OK);
    }

    void reportsDamageInAQuestionAndWritesNothing()
    {
        QByteArray bad = m_file;
        bad[headerBytes + 6 * 4096 + 77] = char(bad[headerBytes + 6 * 4096 + 77] ^ 4);
        put(path(), bad);
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        const QByteArray found = db.dump();
        QCOMPARE(db.code(), SQLITE_CORRUPT);
        QVERIFY(found != m_content && !db.isSound());
        db.close();
        QCOMPARE(contentOf(path()), bad);
    }

    void refusesPagesFromElsewhere_data()
    {
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("from");
        QTest::newRow("moved") << 4 << 7;
        QTest::newRow("moved to the front") << 0 << 7;
        QTest::newRow("zeros") << 5 << -1;
    }
    void refusesPagesFromElsewhere()
    {
        QFETCH(int, to);
        QFETCH(int, from);
        const QByteArray page =
            from < 0 ? QByteArray(4096, '\0') : m_file.mid(headerBytes + from * 4096, 4096);
        put(path(), QByteArray(m_file).replace(headerBytes + to * 4096, 4096, page));
        QCOMPARE(copyAll(), SQLITE_CORRUPT);
    }

    void takesNoPartOfAFileForTheWhole_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), qint64(4095), headerBytes - 1, headerBytes,
                 headerBytes + 1, headerBytes + 511, headerBytes + 4095, headerBytes + 4096,
                 headerBytes + 4097, headerBytes + 8 * 4096, headerBytes + 9 * 4096 + 512})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
        QTest::addRow("half") << qint64(m_file.size() / 2);
        QTest::addRow("a page less") << qint64(m_file.size() - 4096);
        QTest::addRow("a byte less") << qint64(m_file.size() - 1);
    }
    void takesNoPartOfAFileForTheWhole()
    {
        QFETCH(qint64, size);
        put(path(), m_file.left(size));
        SqliteSession db;
        int code = db.openNamed(vault_vfs::uri(path(), m_ticket, vault_vfs::Contents::MustExist).toUtf8());
        if (code == SQLITE_OK)
            code = db.run("SELECT count(*) FROM t; SELECT sum(length(c)) FROM t; PRAGMA schema_version");
        if (code == SQLITE_OK)
            code = copyAll();
        QCOMPARE(code, SQLITE_CORRUPT);
        db.close();
        QCOMPARE(contentOf(path()), m_file.left(size));
    }

    void mendsAFirstPageThatAPowerCutTore()
    {
        const QByteArray log = logOf("CREATE TABLE later (a)");
        QByteArray torn = m_file;
        torn.replace(headerBytes + 512, 3584, QByteArray(3584, 'x'));
        put(path(), torn);
        SqliteSession db;
        QCOMPARE(db.openNamed(vault_vfs::uri(path(), m_ticket).toUtf8()), SQLITE_CORRUPT);
        put(path() + QStringLiteral("-wal"), log);
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QVERIFY(db.isSound());
        QCOMPARE(db.ask("SELECT name FROM sqlite_schema WHERE name = 'later'"), "later");
    }

    void doesNotBelieveATornFirstPageBecauseOfAForeignLog()
    {
        put(path() + QStringLiteral("-wal"), QByteArray(5000, 'w'));
        QByteArray torn = m_file;
        torn[headerBytes + 60] = char(torn[headerBytes + 60] ^ 1);
        put(path(), torn);
        SqliteSession db;
        db.open(path(), m_ticket);
        QCOMPARE(db.run("SELECT * FROM t"), SQLITE_CORRUPT);
    }

    void endsRecoveryAtAFrameThatIsDamaged()
    {
        const QByteArray log = logOf("INSERT INTO u VALUES (1)", "INSERT INTO u VALUES (2)");
        const qsizetype frames = (log.size() - 32) / 4120;
        QByteArray torn = log;
        const qsizetype at = 32 + (frames - 1) * 4120 + 2000;
        torn[at] = char(torn[at] ^ 1);
        put(path() + QStringLiteral("-wal"), torn);
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(db.ask("SELECT x FROM u"), "1");
        QVERIFY(db.isSound());
    }

    void reportsAFrameThatIsDamagedWhileItIsRead()
    {
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA wal_autocheckpoint = 0; UPDATE t SET b = b || 'x'"), SQLITE_OK);
        QFile log(path() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::ReadWrite));
        for (qint64 frame = 32; frame < log.size(); frame += 4120) {
            log.seek(frame + 24 + 4090);
            log.write("!");
        }
        log.close();
        QCOMPARE(db.run("PRAGMA shrink_memory; SELECT sum(length(b)) FROM t"), SQLITE_CORRUPT);
        QVERIFY(db.run("PRAGMA wal_checkpoint(TRUNCATE)") == SQLITE_CORRUPT);
    }

    void keepsNothingWhereSQLiteLocks();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("klant.kluis")); }

    int copyAll() const
    {
        SqliteSession from;
        SqliteSession to;
        if (const int code = from.open(path(), m_ticket); code != SQLITE_OK)
            return code;
        to.openNamed(":memory:");
        sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
        const int code = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        return code == SQLITE_DONE ? SQLITE_OK : code & 0xff;
    }

    /// The log that stands after these statements, one transaction each; the file is put back.
    QByteArray logOf(const QByteArray &first, const QByteArray &second = {})
    {
        SqliteSession db;
        db.open(path(), m_ticket);
        db.run("PRAGMA wal_autocheckpoint = 0;" + first);
        db.run(second);
        const QByteArray log = contentOf(path() + QStringLiteral("-wal"));
        db.close();
        put(path(), m_file);
        return log;
    }

    QTemporaryDir m_folder;
    quint32 m_ticket = 0;
    QByteArray m_file;
    QByteArray m_content;
};

/// At the level of files, since a database of this size takes long: the file has holes.
void TestVaultDamage::keepsNothingWhereSQLiteLocks()
{
    const QString name = m_folder.filePath(QStringLiteral("groot.kluis"));
    const QByteArray bytes = name.toUtf8();
    const QByteArray ticket = QByteArray::number(m_ticket);
    const char *words[] = {"ticket", ticket.constData()};
    const char *full = sqlite3_create_filename(bytes.constData(), "", "", 1, words);
    sqlite3_vfs *layer = sqlite3_vfs_find("kluis");
    QByteArray memory(layer->szOsFile, '\0');
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    constexpr int flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    QCOMPARE(layer->xOpen(layer, full, file, flags, nullptr), SQLITE_OK);
    // As if all pages before were there, so that they need not be written.
    QVERIFY(QFile::resize(name, 0x40000000 - 2 * 4096));

    const auto put = [&](qint64 number) {
        QByteArray page(4096 - 40, char(number));
        page.append(40, '\0');
        return file->pMethods->xWrite(file, page.constData(), 4096, (number - 1) * 4096);
    };
    for (const qint64 number : {262079, 262080, 262081, 262144, 262146})
        QCOMPARE(put(number), SQLITE_OK);
    QCOMPARE(put(262145), SQLITE_IOERR_WRITE);

    char page[4096];
    for (const qint64 number : {262079, 262080, 262081, 262144, 262146}) {
        QCOMPARE(file->pMethods->xRead(file, page, 4096, (number - 1) * 4096), SQLITE_OK);
        QCOMPARE(page[100], char(number));
    }
    QCOMPARE(file->pMethods->xRead(file, page, 4096, 262144LL * 4096), SQLITE_OK);
    sqlite3_int64 size = 0;
    QCOMPARE(file->pMethods->xFileSize(file, &size), SQLITE_OK);
    QCOMPARE(size, 262146LL * 4096);
    QFile raw(name);
    QVERIFY(raw.open(QIODevice::ReadOnly) && raw.seek(0x40000000));
    QCOMPARE(raw.read(4096), QByteArray(4096, '\0'));
    QCOMPARE(file->pMethods->xTruncate(file, 262080LL * 4096), SQLITE_OK);
    QCOMPARE(file->pMethods->xFileSize(file, &size), SQLITE_OK);
    QCOMPARE(size, 262080LL * 4096);
    QVERIFY(raw.size() <= 0x40000000 + 4096);
    file->pMethods->xClose(file);
    sqlite3_free_filename(full);
}

QTEST_GUILESS_MAIN(TestVaultDamage)

#include "tst_vault_damage.moc"
