#include "app/vault/vault_vfs.h"
#include "tests/vault/sqlite_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <sqlite3.h>

namespace {

const QByteArray canary = "Kanarie-Zwavelgeel-4711";

QByteArray wide(const QByteArray &text)
{
    QByteArray out;
    for (const char character : text)
        out.append(character).append('\0');
    return out;
}

/// Rows that hold the canary, too many for memory.
QByteArray rows(int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(count) + ") INSERT INTO t SELECT i, (i * 7919 % 100003) || '" +
        canary.repeated(5) + "' || i FROM n";
}

} // namespace

/// Looks for what must not be found in any file, also in those without a name that a process has open.
class TestVaultLeaks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SQLITE_TMPDIR", m_folder.path().toUtf8());
        // Statement journals are kept in memory for a while as a rule; here they are not.
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, 0), SQLITE_OK);
        QVERIFY(vault_vfs::install());
        m_ticket = testTicket('l');
    }

    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void findsWhatIsInTheClear()
    {
        SqliteSession db;
        QCOMPARE(db.open(path(), 0), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (a, b);" + rows(10)), SQLITE_OK);
        const QByteArray found = findClear();
        QVERIFY(found.contains(canary.left(12)) && found.contains("SQLite format"));
    }

    void writesNothingInTheClear_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("log") << QByteArray("PRAGMA journal_mode = WAL");
        QTest::newRow("journal") << QByteArray("PRAGMA journal_mode = PERSIST");
        QTest::newRow("wide text") << QByteArray("PRAGMA encoding = 'UTF-16le'; PRAGMA journal_mode = WAL");
    }
    void writesNothingInTheClear()
    {
        QFETCH(QByteArray, settings);
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(
            db.run(settings + "; PRAGMA cache_size = 10; CREATE TABLE t (a, b); CREATE INDEX ib ON t (b);" +
                rows(3000)),
            SQLITE_OK);
        QCOMPARE(
            db.run(
                "BEGIN; UPDATE t SET b = b || 'x' WHERE a % 2; SAVEPOINT s; DELETE FROM t WHERE a % 5 = 0"),
            SQLITE_OK);
        QCOMPARE(findClear(), QByteArray());
        QCOMPARE(db.run("ROLLBACK TO s; COMMIT"), SQLITE_OK);
        QCOMPARE(findClear(), QByteArray());
        QCOMPARE(db.run("DELETE FROM t WHERE a > 100; VACUUM"), SQLITE_OK);
        db.close();
        QCOMPARE(findClear(), QByteArray());
    }

    /// The files are looked at while they are used: a function in the statement does it.
    void spillsNothingInTheClear_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("sorter") << QByteArray("SELECT look(a), b FROM t ORDER BY b || 'z'");
        QTest::newRow("temporary table")
            << QByteArray("CREATE TEMP TABLE w AS SELECT * FROM t; SELECT look(1); DROP TABLE w");
        QTest::newRow("statement journal") << QByteArray(
            "BEGIN; UPDATE OR ABORT t SET b = b || CASE WHEN a = 29990 THEN look(1) ELSE 'y' END,"
            " a = a + 100000; COMMIT");
        QTest::newRow("in between") << QByteArray(
            "SELECT look(count(*)) FROM (SELECT DISTINCT b || 'q' FROM t)");
        QTest::newRow("index") << QByteArray("CREATE UNIQUE INDEX other ON t (b, a); SELECT look(1)");
    }
    void spillsNothingInTheClear()
    {
        QFETCH(QByteArray, statement);
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(db.run("PRAGMA journal_mode = WAL; PRAGMA temp_store = FILE; PRAGMA cache_size = 10;"
                        "CREATE TABLE t (a INTEGER UNIQUE, b);" +
                     rows(30000)),
            SQLITE_OK);
        m_seen = 0;
        m_calls = 0;
        m_found.clear();
        sqlite3_create_function(db.handle(), "look", 1, SQLITE_UTF8, this, look, nullptr, nullptr);
        const int code = db.run(statement);
        QCOMPARE(code, SQLITE_OK);
        QVERIFY2(m_seen > 0 || QTest::currentDataTag() == QByteArrayView("index"),
            "nothing was spilled to look at");
        QCOMPARE(m_found, QByteArray());
        QVERIFY(db.isSound());
    }

    void looksLikeNoise()
    {
        SqliteSession db;
        QCOMPARE(db.open(path(), m_ticket), SQLITE_OK);
        QCOMPARE(db.run("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, zeroblob(400000))"), SQLITE_OK);
        db.close();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(vault_vfs::headerBytes));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("SQLite") && bytes.size() > 400000);
        std::array<double, 256> counts{};
        for (const char byte : bytes)
            counts.at(quint8(byte)) += 1;
        double entropy = 0;
        for (const double count : counts)
            entropy -= count > 0 ? count / double(bytes.size()) * std::log2(count / double(bytes.size())) : 0;
        QVERIFY2(entropy > 7.99, qPrintable(QString::number(entropy)));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("klant.kluis")); }

    static void look(sqlite3_context *context, int, sqlite3_value **values)
    {
        auto *self = static_cast<TestVaultLeaks *>(sqlite3_user_data(context));
        // Once in a while; each look reads all there is.
        if (self->m_calls++ % 5000 == 0)
            self->m_found += self->findClear();
        sqlite3_result_value(context, values[0]);
    }

    /// Names of files below the folder, or without a name, in which there is the canary or a word of SQLite.
    QByteArray findClear()
    {
        QByteArray found;
        QStringList files;
        for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files))
            files << info.filePath();
        for (const QFileInfo &info :
            QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System)) {
            if (info.symLinkTarget().contains(m_folder.path()) && info.symLinkTarget().contains(u"(deleted)"))
                files << info.filePath();
        }
        for (const QString &name : std::as_const(files)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            m_seen += name.startsWith(u"/proc") && !bytes.isEmpty() ? 1 : 0;
            for (const QByteArray &word :
                {canary.left(12), QByteArray("CREATE TABLE"), QByteArray("SQLite format")}) {
                if (bytes.contains(word) || bytes.contains(wide(word)))
                    found += name.toUtf8() + ": " + word + '\n';
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
    quint32 m_ticket = 0;
    int m_calls = 0;
    int m_seen = 0;
    QByteArray m_found;
};

QTEST_GUILESS_MAIN(TestVaultLeaks)

#include "tst_vault_leaks.moc"
