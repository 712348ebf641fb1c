#include "app/backup/backup_restore.h"
#include "app/backup/upgrade_copy.h"
#include "app/services.h"
#include "app/staff/file_entry.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "support/open_house.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is kept of a file of an earlier version before it is brought up to date.
class TestUpgradeCopy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        m_place = m_home->filePath(u"reserve"_s);
        QVERIFY(QDir().mkpath(m_place));
        makeOlder();
    }

    void cleanup() { m_home.reset(); }

    void isASealedCopyBesideTheFileWhereNoPlaceIsSet()
    {
        const auto services = open();

        QVERIFY(services);
        QVERIFY((*services)->upgrade());
        const upgrade_copy::Made kept = *(*services)->upgrade();
        QCOMPARE(kept.from, older());
        QCOMPARE(kept.to, allMigrations().constLast().number());
        QCOMPARE(QFileInfo(kept.path).path(), m_home->path());
        QCOMPARE(schemaOf(kept.path), older());
        QCOMPARE(QFile::permissions(kept.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isABackupInTheFirstPlaceThatCanTakeOne()
    {
        tell(u"INSERT INTO backup_destination (place, kind, folder, mark, letter, is_off_site) VALUES "
             "(1, 0, '/nergens/te/vinden', '', '', 0), (2, 0, '%1', '', '', 0)"_s.arg(m_place));

        const auto services = open();

        QVERIFY(services);
        QVERIFY((*services)->upgrade());
        const QString path = (*services)->upgrade()->path;
        QCOMPARE(QFileInfo(path).path(), m_place);
        const auto verified = backup_restore::verify(path,
            {.name = u"stichter"_s,
                .passphrase = std::make_shared<const SecretBytes>(
                    *preparedPassphrase(tests::OpenHouse::passphrase()))});
        QVERIFY(verified);
        QCOMPARE(verified->manifest.schemaVersion, older());
    }

    void isKeptOnce()
    {
        QVERIFY(open());
        const auto again = open();

        QVERIFY(again);
        QVERIFY(!(*again)->upgrade());
    }

    void leavesTheFileAsItIsWhenNothingCanBeKept()
    {
        // In the way of the only name that the copy can have.
        QVERIFY(QDir().mkpath(m_home->filePath(
            u"klanten.before-%1.20261102T100000Z.kluis"_s.arg(allMigrations().constLast().number()))));

        const auto services = open();

        QVERIFY(!services);
        QCOMPARE(services.error().what, u"file.upgrade-copy"_s);
        QCOMPARE(schemaOf(path()), older());
        QVERIFY(QDir(m_home->path()).entryList({u"*.part"_s}).isEmpty());
    }

    void goesWithTheRulesOfRetention()
    {
        const auto services = open();
        QVERIFY(services);
        const QString kept = (*services)->upgrade()->path;

        upgrade_copy::removeOlder(path(), later(6), 7);
        QVERIFY(QFile::exists(kept));
        upgrade_copy::removeOlder(path(), later(7), 7);

        QVERIFY(!QFile::exists(kept));
        QVERIFY(QFile::exists(path()));
    }

private:
    QString path() const { return m_home->filePath(u"klanten.kluis"_s); }
    static int older() { return allMigrations().at(allMigrations().size() - 2).number(); }
    Instant later(int days) const { return {m_now.micros + days * qint64{86'400} * 1'000'000}; }
    Clock clock() const
    {
        return Clock([this] { return m_now; });
    }

    /// As the version before this one left it.
    void makeOlder()
    {
        KdfCost::acceptAny();
        auto made = file_entry::make(Location::embedded(path()), u"stichter"_s,
            tests::OpenHouse::passphrase(), HashCost::cheapest(), clock());
        QVERIFY(made);
        auto line = Connection::open(made->location, Connection::Access::ReadWrite);
        QVERIFY(line);
        QList<Migration> migrations = allMigrations();
        migrations.removeLast();
        QVERIFY(migrator::migrate(**line, migrations));
    }

    Result<std::shared_ptr<Services>> open() const
    {
        Services::Options options{.clock = clock()};
        options.entry = Services::Options::Entry{u"stichter"_s, tests::OpenHouse::passphrase()};
        return Services::open(Location::embedded(path()), options);
    }

    Result<std::unique_ptr<Connection>> lineTo(const QString &file) const
    {
        const auto place = file_entry::unlock(
            Location::embedded(file), u"stichter"_s, tests::OpenHouse::passphrase(), clock());
        return place ? Connection::open(place->location, Connection::Access::ReadWrite)
                     : Result<std::unique_ptr<Connection>>(place.error());
    }

    int schemaOf(const QString &file) const
    {
        const auto line = lineTo(file);
        const auto version = line ? migrator::version(**line) : Result<int>(line.error());
        return version ? *version : -1;
    }

    void tell(const QString &sql) const
    {
        const auto line = lineTo(path());
        QVERIFY(line);
        QVERIFY(Sql(**line, "test", sql).run());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_place;
    Instant m_now;
};

QTEST_GUILESS_MAIN(TestUpgradeCopy)

#include "tst_upgrade_copy.moc"
