#include "app/storage/bulk_reader.h"
#include "app/storage/database_thread.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql_faults.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QSemaphore>
#include <QTest>

namespace {

Outcome addSetting(Connection &connection, const QString &key)
{
    const auto added =
        Sql(connection, "test.add", QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"))
            .bind(key)
            .bind(QStringLiteral("x"))
            .run();
    if (!added)
        return added.error();
    return done;
}

qint64 settings(Connection &connection)
{
    const auto count = Sql(connection, "test.count", QStringLiteral("SELECT COUNT(*) FROM setting")).number();
    return count ? *count : -1;
}

/// What takes minutes unless somebody stops it; releases once it is about to begin.
Result<qint64> longQuestion(Connection &connection, QSemaphore &begun)
{
    begun.release();
    return Sql(connection, "test.long",
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                       "WHERE i < 200000000) SELECT COUNT(*) FROM n"))
        .number();
}

} // namespace

class TestStorage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_database = tests::FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("this server is not here");
    }

    void cleanup() { m_database.reset(); }

    void leavesNothingBehindWhenWorkFails()
    {
        const auto failed = writing(m_database->connection(), [](Connection &connection) -> Outcome {
            if (auto added = addSetting(connection, QStringLiteral("one")); !added)
                return added;
            return Error{Failure::Refused, QStringLiteral("test")};
        });

        QVERIFY(!failed);
        QCOMPARE(settings(m_database->connection()), 0);
    }

    void leavesNothingBehindWhereverAStatementFails()
    {
        for (int survivors = 0; survivors < 4; ++survivors) {
            sql_faults::arm(survivors);
            const auto failed = writing(m_database->connection(), [](Connection &connection) -> Outcome {
                if (auto added = addSetting(connection, QStringLiteral("one")); !added)
                    return added;
                return addSetting(connection, QStringLiteral("two"));
            });
            sql_faults::disarm();

            QVERIFY(!failed);
            QCOMPARE(settings(m_database->connection()), 0);
        }
    }

    void tellsADuplicateFromOtherFailures()
    {
        QVERIFY(addSetting(m_database->connection(), QStringLiteral("one")));

        const auto again = addSetting(m_database->connection(), QStringLiteral("one"));

        QVERIFY(!again);
        QCOMPARE(again.error(), (Error{Failure::Duplicate, QStringLiteral("test.add")}));
    }

    void runsAKeptStatementWithTheValuesOfTheDay()
    {
        Connection &connection = m_database->connection();
        for (const auto *key : {"one", "two", "three"})
            QVERIFY(addSetting(connection, QString::fromLatin1(key)));
        const auto has = [&connection](const QString &key) {
            return *Sql(connection, "test.has", QStringLiteral("SELECT COUNT(*) FROM setting WHERE key = ?"))
                        .bind(key)
                        .number();
        };

        QVERIFY(!addSetting(connection, QStringLiteral("two")));
        QVERIFY(addSetting(connection, QStringLiteral("four")));

        QCOMPARE(has(QStringLiteral("two")), 1);
        QCOMPARE(has(QStringLiteral("four")), 1);
        QCOMPARE(has(QStringLiteral("five")), 0);
        QCOMPARE(settings(connection), 4);
    }

    void runsAStatementWithinItself()
    {
        Connection &connection = m_database->connection();
        for (const auto *key : {"a", "b", "c"})
            QVERIFY(addSetting(connection, QString::fromLatin1(key)));
        const auto behind = [&connection](
                                const QString &key, const std::function<void(const QString &)> &take) {
            return Sql(connection, "test.behind",
                QStringLiteral("SELECT key FROM setting WHERE key > ? ORDER BY key"))
                .bind(key)
                .list([&take](const Row &row) {
                    take(row.text(0));
                    return 0;
                });
        };

        QStringList seen;
        const auto read = behind(QString(), [&](const QString &outer) {
            QVERIFY(behind(outer, [&](const QString &inner) { seen.append(outer + inner); }));
        });

        QVERIFY(read);
        QCOMPARE(seen, (QStringList{QStringLiteral("ab"), QStringLiteral("ac"), QStringLiteral("bc")}));
    }

    void holdsNothingOnceAnAnswerIsBrokenOff()
    {
        Connection &connection = m_database->connection();
        for (int i = 0; i < 2000; ++i)
            QVERIFY(addSetting(connection, QStringLiteral("key %1").arg(i)));
        const auto firstOnly = [&connection] {
            int rows = 0;
            const auto read =
                Sql(connection, "test.each", QStringLiteral("SELECT key FROM setting WHERE key <> ?"))
                    .bind(QStringLiteral("x"))
                    .each([&rows](const Row &) { return ++rows < 1; });
            return read ? rows : -1;
        };

        QCOMPARE(firstOnly(), 1);
        QVERIFY(Sql(connection, "test.drop", QStringLiteral("DROP TABLE setting")).run());
        QVERIFY(Sql(connection, "test.make", QStringLiteral("CREATE TABLE setting (key TEXT, value TEXT)"))
                    .run());
        QVERIFY(addSetting(connection, QStringLiteral("new")));

        QCOMPARE(firstOnly(), 1);
        QCOMPARE(settings(connection), 1);
    }

    void readsInBulkWhatTheDriverReads()
    {
        Connection &connection = m_database->connection();
        const QString select =
            QStringLiteral("SELECT CAST(? AS {{integer}}), name, value FROM secret ORDER BY name");
        for (const auto *name : {"Çelik", "", "x"})
            QVERIFY(Sql(
                connection, "test.secret", QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?)"))
                        .bind(QString::fromUtf8(name))
                        .bind(QByteArray("v"))
                        .run());
        BulkReader reader(connection, "test.bulk", connection.dialect().spelled(select));
        reader.bind(-9'007'199'254'740'993);

        const auto rows =
            reader.list([](const BulkRow &row) { return std::pair(row.integer(0), row.text(1)); });

        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0), std::pair(qint64{-9'007'199'254'740'993}, QString()));
        QCOMPARE(rows->at(2).second, QStringLiteral("Çelik"));
    }

    void saysWhatWentWrongInBulk()
    {
        BulkReader reader(
            m_database->connection(), "test.bulk", QStringLiteral("SELECT nothing FROM nowhere"));

        const auto read = reader.each([](const BulkRow &) { return true; });

        QVERIFY(!read);
        QCOMPARE(read.error().what, QStringLiteral("test.bulk"));
    }

    void refusesToRewriteHistory()
    {
        Connection &connection = m_database->connection();
        const auto added = Sql(connection, "test.audit",
            QStringLiteral("INSERT INTO audit_entry (position, epoch, sequence, happened_at, kept_at, actor, "
                           "action, object_kind, object_ref, request_ref, commitment, leaf_hash) "
                           "VALUES (1, 1, 0, 0, 0, '', 'x', '', '', '', ?, ?)"))
                               .bind(QByteArray("c"))
                               .bind(QByteArray("h"))
                               .run();
        QVERIFY(added);

        for (const auto *sql : {"UPDATE audit_entry SET action = 'y'", "DELETE FROM audit_entry"}) {
            const auto changed = Sql(connection, "test.rewrite", QLatin1String(sql)).run();
            QVERIFY(!changed);
            QCOMPARE(changed.error().failure, Failure::Refused);
        }
    }

    void keepsInstantsDaysAndBytesAsTheyWere()
    {
        Connection &connection = m_database->connection();
        const QByteArray bytes("\0\1\377 x", 5);
        QVERIFY(
            Sql(connection, "test.secret", QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?)"))
                .bind(QStringLiteral("Zoë"))
                .bind(bytes)
                .run());

        const auto read = Sql(connection, "test.secret", QStringLiteral("SELECT name, value FROM secret"))
                              .first([](const Row &row) { return std::pair(row.text(0), row.bytes(1)); });

        QVERIFY(read && *read);
        QCOMPARE(**read, std::pair(QStringLiteral("Zoë"), bytes));
    }

    void refusesADatabaseOfANewerProgram()
    {
        Connection &connection = m_database->connection();
        QVERIFY(
            Sql(connection, "test.newer", QStringLiteral("UPDATE schema_version SET version = 9999")).run());

        const auto migrated = migrator::migrate(connection, allMigrations());

        QVERIFY(!migrated);
        QCOMPARE(migrated.error().failure, Failure::TooNew);
    }

    void leavesNothingOfABrokenMigration()
    {
        Connection &connection = m_database->connection();
        const int next = allMigrations().last().number() + 1;
        const QList<Migration> broken = allMigrations() +
            QList{Migration(next, QStringLiteral("broken"))
                      .step(QStringLiteral(
                          "CREATE TABLE half (id {{integer}} NOT NULL PRIMARY KEY) {{strict}}"))
                      .step(QStringLiteral("CREATE TABLE half (id {{integer}})"))};

        QVERIFY(!migrator::migrate(connection, broken));

        QCOMPARE(*migrator::version(connection), next - 1);
        QVERIFY(!connection.database().tables().contains(QStringLiteral("half")));
    }

    void runsAMigrationWhoseNumberLeavesAGap()
    {
        Connection &connection = m_database->connection();
        const int next = allMigrations().last().number() + 10;
        const QList<Migration> later = allMigrations() +
            QList{Migration(next, QStringLiteral("later"))
                      .step(QStringLiteral(
                          "CREATE TABLE later (id {{integer}} NOT NULL PRIMARY KEY) {{strict}}"))};

        QVERIFY(migrator::migrate(connection, later));

        QCOMPARE(*migrator::version(connection), next);
        QVERIFY(Sql(connection, "test.later", QStringLiteral("INSERT INTO later (id) VALUES (1)")).run());
    }

    void answersQuestionsOnItsOwnThread()
    {
        const Location location = m_database->location();
        m_database->closeConnection();
        DatabaseThread thread(location, Connection::Access::ReadWrite);

        const auto added =
            thread.ask([](Connection &connection) { return addSetting(connection, QStringLiteral("one")); });
        const auto count =
            thread.ask([](Connection &connection) -> Result<qint64> { return settings(connection); });

        QVERIFY(added.result());
        QCOMPARE(*count.result(), 1);
    }

    void stopsWhatRunsOnAnotherThread()
    {
        QSemaphore begun;
        DatabaseThread thread(m_database->location(), Connection::Access::ReadOnly);
        DatabaseThread stopper(m_database->location(), Connection::Access::ReadOnly);
        const auto count = thread.ask([&begun](Connection &line) { return longQuestion(line, begun); });
        begun.acquire();
        // More than once: the statement may not have reached the engine yet.
        while (!count.isFinished())
            stopper
                .ask([&thread](Connection &line) -> Outcome {
                    thread.interruptOver(line);
                    return done;
                })
                .waitForFinished();

        QCOMPARE(count.result().error().failure, Failure::Cancelled);
        QCOMPARE(*thread.ask([](Connection &connection) -> Result<qint64> { return settings(connection); })
                      .result(),
            0);
    }

    void waitsForNoReaderWhenItIsClosed()
    {
        QSemaphore begun;
        QFuture<Result<qint64>> count;
        {
            DatabaseThread thread(m_database->location(), Connection::Access::ReadOnly);
            count = thread.ask([&begun](Connection &line) { return longQuestion(line, begun); });
            begun.acquire();
        }

        QCOMPARE(count.result().error().failure, Failure::Cancelled);
    }

private:
    std::unique_ptr<tests::FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestStorage)

#include "tst_storage.moc"
