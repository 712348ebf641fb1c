#include "app/services.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/file_guard.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/vault/kdf_cost.h"
#include "support/fresh_database.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace {

Services::Options options(bool create)
{
    KdfCost::acceptAny();
    return {.hashCost = HashCost::cheapest(),
        .create = create,
        .entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}};
}

} // namespace

/// What is said of a customer file that is not as it should be; it stays as it is.
class TestOpening final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(open(path(), true));
    }

    void refusesWhatIsNoCustomerFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << Failure::Damaged << QStringLiteral("file.empty");
        QTest::newRow("text") << QByteArray("Naam;Plaats\n") << Failure::Damaged
                              << QStringLiteral("file.not-ours");
        QTest::newRow("zeroes") << QByteArray(8192, '\0') << Failure::Damaged
                                << QStringLiteral("file.not-ours");
    }

    void refusesWhatIsNoCustomerFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(Failure, failure);
        QFETCH(QString, what);
        const QString other = m_folder->filePath(QStringLiteral("ander.kluis"));
        QVERIFY(write(other, content));

        const auto opened = open(other);

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, failure);
        QCOMPARE(opened.error().what, what);
        QCOMPARE(read(other), content);
    }

    void leavesAFileOfAnotherProgramAsItIs()
    {
        const QString other = m_folder->filePath(QStringLiteral("ander.kluis"));
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ander"));
            database.setDatabaseName(other);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE recept (naam TEXT)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("ander"));
        const QByteArray before = read(other);

        const auto opened = open(other);

        QVERIFY(!opened);
        QCOMPARE(opened.error().what, QStringLiteral("file.not-ours"));
        QCOMPARE(read(other), before);
    }

    void leavesWhatAnotherProgramHasNotPutIntoItsFileYet()
    {
        const QString theirs = m_folder->filePath(QStringLiteral("theirs.db"));
        const QString other = m_folder->filePath(QStringLiteral("ander.kluis"));
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ander"));
            database.setDatabaseName(theirs);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA journal_mode = WAL")));
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE recept (naam TEXT)")));
            QVERIFY(QFile::copy(theirs, other));
            QVERIFY(QFile::copy(theirs + QStringLiteral("-wal"), other + QStringLiteral("-wal")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("ander"));
        const QByteArray before = read(other);
        const QByteArray logBefore = read(other + QStringLiteral("-wal"));
        QVERIFY(!logBefore.isEmpty());

        const auto opened = open(other);

        QVERIFY(!opened);
        QCOMPARE(opened.error().what, QStringLiteral("file.not-ours"));
        QCOMPARE(read(other), before);
        QCOMPARE(read(other + QStringLiteral("-wal")), logBefore);
    }

    void saysWhatIsNotThere()
    {
        QCOMPARE(open(m_folder->filePath(QStringLiteral("weg.kluis"))).error().failure, Failure::NotFound);
        QCOMPARE(open(m_folder->filePath(QStringLiteral("weg/x.kluis"))).error().what,
            QStringLiteral("file.folder-missing"));
        QCOMPARE(open(m_folder->path()).error().what, QStringLiteral("file.folder"));
        QCOMPARE(open(path(), true).error().failure, Failure::Duplicate);
        QCOMPARE(file_guard::check(QStringLiteral("//server/deel/x.kluis"), true).error().failure,
            Failure::NotFound);
    }

    void callsATornOrSpoiledFileDamaged_data()
    {
        QTest::addColumn<qsizetype>("kept");
        QTest::addColumn<bool>("spoiled");
        QTest::newRow("torn") << qsizetype{9000} << false;
        QTest::newRow("spoiled behind its beginning") << qsizetype{1 << 20} << true;
    }

    void callsATornOrSpoiledFileDamaged()
    {
        QFETCH(qsizetype, kept);
        QFETCH(bool, spoiled);
        QByteArray content = read(path());
        content.truncate(kept);
        for (qsizetype i = 4096; spoiled && i < content.size(); ++i)
            content[i] = static_cast<char>(content[i] ^ 0x5A);
        QVERIFY(write(path(), content));

        const auto opened = open(path());

        QVERIFY(!opened);
        QVERIFY2(opened.error().failure == Failure::Damaged, qPrintable(opened.error().what));
    }

    void refusesAFileOfANewerProgram()
    {
        {
            const auto line = tests::lineInto(path());
            QVERIFY(line);
            QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE schema_version SET version = 9999")).run());
        }

        const auto opened = open(path());

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Failure::TooNew);
    }

    void saysThatTheDiskIsFull()
    {
        const auto line = tests::lineInto(path());
        QVERIFY(line);
        QVERIFY(
            Sql(*line, "test", QStringLiteral("PRAGMA max_page_count = 1")).run()); // as many as there are

        const auto added =
            Sql(*line, "test", QStringLiteral("INSERT INTO setting (key, value) VALUES ('groot', ?)"))
                .bind(QString(1 << 20, u'x'))
                .run();

        QVERIFY(!added);
        QCOMPARE(added.error(), (Error{Failure::Unavailable, QStringLiteral("storage.full")}));
    }

    void saysWhoHasTheFile()
    {
        const auto first = open(path());

        const auto second = open(path());

        QVERIFY(first);
        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::Busy);
        QCOMPARE(second.error().place.value(0), QSysInfo::machineHostName());
        QCOMPARE(second.error().place.value(1), QString::number(QCoreApplication::applicationPid()));
    }

    void keepsEverythingInTheFileItselfOnceItIsClosed()
    {
        {
            const auto services = open(path());
            QVERIFY(services);
            QVERIFY(
                (*services)
                    ->signIn()
                    .found(QStringLiteral("stichter"), {}, QStringLiteral("zeven blauwe paarden op zolder"),
                        QStringLiteral("Voorbeeld"), SignIn::FirstPurposes::None)
                    .result());
        }
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-shm")));

        const QString copy = m_folder->filePath(QStringLiteral("kopie.kluis"));
        QVERIFY(QFile::copy(path(), copy));
        const auto copied = open(copy);
        QVERIFY(copied);
        QVERIFY(!*(*copied)->signIn().isEmpty().result());
    }

    void takesTheLockOfAProgramThatIsGone()
    {
        const QByteArray owner = "4194305\nklantkluis\n" + QSysInfo::machineHostName().toUtf8() + "\n";
        QVERIFY(write(path() + QStringLiteral(".lock"), owner));

        QVERIFY(open(path()));
    }

    void leavesTheFileToAnotherMachine()
    {
        QVERIFY(write(path() + QStringLiteral(".lock"), "4194305\nklantkluis\nelders\n"));

        const auto opened = open(path());

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Failure::Busy);
    }

    void saysThatAnEmptyDatabaseHoldsNoCustomerFile_data()
    {
        QTest::addColumn<bool>("hasTables");
        QTest::newRow("without tables") << false;
        QTest::newRow("without members") << true;
    }

    void saysThatAnEmptyDatabaseHoldsNoCustomerFile()
    {
        QFETCH(bool, hasTables);
        auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        if (!hasTables)
            QVERIFY(Sql(database->connection(), "test", QStringLiteral("DROP SCHEMA app CASCADE")).run());
        const Services::Options plain{.hashCost = HashCost::cheapest()};

        const auto opened = Services::open(database->location(), plain);

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Failure::NotFound);
        QCOMPARE(opened.error().what, QStringLiteral("server.no-file"));
        const auto made =
            Services::open(database->location(), {.hashCost = HashCost::cheapest(), .migrateServer = true});
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        QVERIFY((*made)
                    ->signIn()
                    .found(QStringLiteral("stichter"), {}, QStringLiteral("vijf paarse fietsen op zolder"),
                        {}, SignIn::FirstPurposes::Usual)
                    .result());
        QVERIFY(Services::open(database->location(), plain));
    }

    void leavesAServerOfAnotherBuildAlone_data()
    {
        QTest::addColumn<int>("beyond");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("what");
        QTest::newRow("older") << -1 << Failure::Unavailable << QStringLiteral("schema.older");
        QTest::newRow("newer") << 1 << Failure::TooNew << QStringLiteral("schema.version");
    }

    void leavesAServerOfAnotherBuildAlone()
    {
        QFETCH(int, beyond);
        QFETCH(Failure, failure);
        QFETCH(QString, what);
        auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        Connection &line = database->connection();
        QVERIFY(Sql(line, "test", QStringLiteral("UPDATE schema_version SET version = version + ?"))
                    .bind(beyond)
                    .run());
        const auto version = migrator::version(line);

        const auto opened = Services::open(database->location(), {.hashCost = HashCost::cheapest()});

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, failure);
        QCOMPARE(opened.error().what, what);
        QCOMPARE(*migrator::version(line), *version);
    }

    void tellsTheWaysOfNotReachingAServerApart()
    {
        auto database = tests::FreshDatabase::open(Backend::Server);
        if (!database)
            QSKIP("this server is not here");
        Location elsewhere = database->location();
        static const QRegularExpression name(QStringLiteral("dbname=\\S+"));
        elsewhere.target.replace(name, QStringLiteral("dbname=weg"));
        const Location silent =
            Location::server(QStringLiteral("host=/nergens dbname=kk"), QStringLiteral("anna"));

        QCOMPARE(Services::open(elsewhere, {}).error().what, QStringLiteral("server.no-database"));
        QCOMPARE(Services::open(silent, {}).error(),
            (Error{
                Failure::Unavailable, QStringLiteral("server.unreachable"), {QStringLiteral("/nergens")}}));
        QCOMPARE(Services::open(Location::server(QStringLiteral("geen-dienst")), {}).error().what,
            QStringLiteral("server.service"));
    }

private:
    static Result<std::shared_ptr<Services>> open(const QString &path, bool create = false)
    {
        return Services::open(Location::embedded(path), options(create));
    }

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path() const { return m_folder->filePath(QStringLiteral("proef.kluis")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOpening)

#include "tst_opening.moc"
