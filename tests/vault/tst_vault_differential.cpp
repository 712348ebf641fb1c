#include "app/vault/vault_vfs.h"
#include "tests/vault/sqlite_session.h"

#include <QFile>
#include <QObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sqlite3.h>

namespace {

/// Statements by chance, the same ones for the same seed. Some fail, and must fail in both places.
class Script final
{
public:
    explicit Script(quint32 seed) : m_random(seed) {}

    QByteArray next()
    {
        switch (pick(22)) {
        case 0:
            return m_nested++ == 0 ? "BEGIN" : "SAVEPOINT s";
        case 1:
            m_nested = 0;
            return "COMMIT";
        case 2:
            m_nested = 0;
            return "ROLLBACK";
        case 3:
            return "SAVEPOINT s";
        case 4:
            return "ROLLBACK TO s";
        case 5:
            return "RELEASE s";
        case 6:
            return "VACUUM";
        case 7:
            return "PRAGMA wal_checkpoint(" + oneOf({"PASSIVE", "FULL", "RESTART", "TRUNCATE"}) + ")";
        case 8:
            return "reopen";
        case 9:
            return "CREATE INDEX i" + number(4) + " ON t" + number(3) + " (b, a)";
        case 10:
            return "DROP INDEX IF EXISTS i" + number(4);
        case 11:
            return "CREATE TABLE IF NOT EXISTS t" + number(3) + " (a INTEGER PRIMARY KEY, b, c)";
        case 12:
            return pick(4) == 0 ? "DROP TABLE IF EXISTS t" + number(3) : "PRAGMA cache_size = " + number(50);
        case 13:
            return "PRAGMA journal_mode = " +
                oneOf({"WAL", "WAL", "DELETE", "TRUNCATE", "PERSIST", "MEMORY"});
        default:
            return change();
        }
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }
    QByteArray number(int below) { return QByteArray::number(pick(below)); }
    QByteArray oneOf(const QList<QByteArray> &words) { return words.at(pick(int(words.size()))); }

    QByteArray change()
    {
        const QByteArray table = "t" + number(3);
        // Ever so often large enough for pages of overflow.
        const QByteArray value = oneOf({"'naam " + number(100000) + "'", number(100000),
            "zeroblob(" + number(20000) + ")", "hex(zeroblob(" + number(3000) + "))", "NULL"});
        switch (pick(5)) {
        case 0:
            return "DELETE FROM " + table + " WHERE a % " + QByteArray::number(2 + pick(9)) + " = 0";
        case 1:
            return "UPDATE " + table + " SET b = " + value + ", c = a WHERE a % " +
                QByteArray::number(1 + pick(9)) + " = 0";
        case 2:
            return "UPDATE OR ABORT " + table + " SET a = a + " + number(20) + " WHERE a > " + number(100);
        default:
            return "WITH RECURSIVE n(i) AS (SELECT " + number(500) + " UNION ALL SELECT i + 1 FROM n LIMIT " +
                QByteArray::number(1 + pick(80)) + ") INSERT OR REPLACE INTO " + table + " SELECT i, " +
                value + ", 'x' || i FROM n";
        }
    }

    QRandomGenerator m_random;
    int m_nested = 0;
};

} // namespace

/// The same statements on a plain database and on a vault end in the same contents (security.md 4.2.3).
class TestVaultDifferential final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(vault_vfs::install()); }

    void holdsTheSameAsAPlainDatabase()
    {
        const int scripts = qEnvironmentVariableIsSet("KK_TEST_DEEP") ? 10'000 : 300;
        const quint32 ticket = testTicket('e');
        int statements = 0;
        for (int seed = 0; seed < scripts; ++seed) {
            const QByteArray wrong = compare(quint32(seed), ticket, statements);
            QVERIFY2(wrong.isEmpty(), ("script " + QByteArray::number(seed) + ": " + wrong).constData());
        }
        qInfo("%d scripts, %d statements", scripts, statements);
    }

    /// What SQLite spills is of any size at any place; here also what it seldom does, such as cutting off.
    void keepsATemporaryFileAsBytesInMemory()
    {
        sqlite3_vfs *layer = sqlite3_vfs_find("kluis");
        QByteArray memory(layer->szOsFile, '\0');
        auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
        constexpr int flags = SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
            SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_DELETEONCLOSE;
        QCOMPARE(layer->xOpen(layer, nullptr, file, flags, nullptr), SQLITE_OK);
        QRandomGenerator random(5);
        QByteArray expected;
        for (int step = 0; step < 3000; ++step) {
            const int at = random.bounded(60000);
            if (step % 10 == 9 && at < expected.size()) {
                QCOMPARE(file->pMethods->xTruncate(file, at), SQLITE_OK);
                expected.resize(at);
                continue;
            }
            const QByteArray piece(1 + random.bounded(9000), char(step));
            QCOMPARE(file->pMethods->xWrite(file, piece.constData(), int(piece.size()), at), SQLITE_OK);
            expected.append(std::max<qsizetype>(at + piece.size() - expected.size(), 0), '\0');
            expected.replace(at, piece.size(), piece);
            QByteArray found(expected.size() + 10, 'x');
            QCOMPARE(
                file->pMethods->xRead(file, found.data(), int(found.size()), 0), SQLITE_IOERR_SHORT_READ);
            QCOMPARE(found, expected + QByteArray(10, '\0'));
        }
        file->pMethods->xClose(file);
    }

private:
    static constexpr char settings[] =
        "PRAGMA secure_delete = ON; PRAGMA synchronous = OFF; PRAGMA cache_size = 10";

    QByteArray compare(quint32 seed, quint32 ticket, int &statements) const
    {
        const QString plainPath = m_folder.filePath(QStringLiteral("plain-%1.db").arg(seed));
        const QString vaultPath = m_folder.filePath(QStringLiteral("vault-%1.kluis").arg(seed));
        SqliteSession plain;
        SqliteSession vault;
        plain.open(plainPath, 0);
        vault.open(vaultPath, ticket);
        const QByteArray first = "PRAGMA journal_mode = WAL; CREATE TABLE t0 (a INTEGER PRIMARY KEY, b, c);" +
            QByteArray(seed % 5 == 0 ? "PRAGMA secure_delete = OFF" : settings);
        Script script(seed);
        QByteArray statement = first;
        for (int step = 0; step < 40; ++step, statement = script.next()) {
            ++statements;
            if (statement == "reopen") {
                plain.open(plainPath, 0);
                vault.open(vaultPath, ticket);
                statement = settings;
            }
            const int expected = plain.run(statement);
            if (const int code = vault.run(statement); code != expected)
                return statement + " gives " + QByteArray::number(code) + " for " +
                    QByteArray::number(expected);
        }
        for (int time = 0; time < 2; ++time) {
            if (plain.dump() != vault.dump() || !vault.isSound())
                return "differs";
            plain.open(plainPath, 0);
            vault.open(vaultPath, ticket);
        }
        plain.close();
        vault.close();
        QFile::remove(plainPath);
        QFile::remove(vaultPath);
        return {};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVaultDifferential)

#include "tst_vault_differential.moc"
