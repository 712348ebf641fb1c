#include "app/services.h"
#include "app/storage/synced_folder.h"
#include "app/vault/kdf_cost.h"
#include "support/fresh_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Folders of synchronising services, and the copies that they make.
class TestSyncedFolder final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFoldersOfServices_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("service");
        const auto row = [](const char *folder, const char *service) {
            QTest::newRow(folder) << QString::fromUtf8(folder) << QString::fromUtf8(service);
        };
        row("/home/anna/OneDrive", "OneDrive");
        row("/Users/anna/OneDrive - Bakkerij Zon/klanten", "OneDrive");
        row("/home/anna/Dropbox/werk", "Dropbox");
        row("/home/anna/Dropbox (Bakkerij Zon)/werk", "Dropbox");
        row("/home/anna/Google Drive/werk", "Google Drive");
        row("/Users/anna/Library/CloudStorage/GoogleDrive-anna@voorbeeld.example/Mijn Drive", "Google Drive");
        row("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/werk", "iCloud Drive");
        row("/home/anna/iCloudDrive", "iCloud Drive");
        row("/home/anna/werk", "");
        row("/home/anna/Dropboxes kopen", "");
        row("/home/anna/over onedrive", "");
    }

    void knowsTheFoldersOfServices()
    {
        QFETCH(QString, folder);
        QFETCH(QString, service);

        QCOMPARE(synced_folder::serviceOf(folder), service);
    }

    void followsALinkIntoSuchAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Dropbox")));
        const QString link = folder.filePath(QStringLiteral("klanten"));
        if (!QFile::link(folder.filePath(QStringLiteral("Dropbox")), link) || !QFileInfo(link).isDir())
            QSKIP("this system makes no such links");

        QCOMPARE(synced_folder::serviceOf(link), QStringLiteral("Dropbox"));
    }

    void writesNothingThere()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("OneDrive")));
        const QString path = folder.filePath(QStringLiteral("OneDrive/klanten.kluis"));

        const auto made = Services::open(Location::embedded(path), options(true));

        QVERIFY(!made);
        QCOMPARE(made.error(),
            (Error{Failure::Refused, QStringLiteral("file.synced-folder"), {QStringLiteral("OneDrive")}}));
        QVERIFY(QDir(folder.filePath(QStringLiteral("OneDrive"))).isEmpty());
    }

    void opensNoCopyThatAServiceMade_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"klanten (Anna's conflicted copy 2026-11-02)", "klanten (1)", "klanten 2",
                 "klanten-CONFLICT", "klanten.sync-conflict-20261102-101112-ABCDEFG", "klanten-LAPTOP-7Q2K1"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void opensNoCopyThatAServiceMade()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString original = folder.filePath(QStringLiteral("klanten.kluis"));
        QVERIFY(Services::open(Location::embedded(original), options(true)));
        const QString copy = folder.filePath(name + QStringLiteral(".kluis"));
        QVERIFY(QFile::copy(original, copy));

        const auto opened = Services::open(Location::embedded(copy), options(false));

        QVERIFY(!opened);
        QCOMPARE(opened.error().what, QStringLiteral("file.conflict-copy"));
        QCOMPARE(opened.error().place, QStringList{QStringLiteral("klanten.kluis")});
        QVERIFY(Services::open(Location::embedded(original), options(false)));
    }

    void opensAnotherFileThatIsNamedAlike()
    {
        const QTemporaryDir folder;
        QVERIFY(Services::open(
            Location::embedded(folder.filePath(QStringLiteral("klanten.kluis"))), options(true)));
        const QString other = folder.filePath(QStringLiteral("klanten 2.kluis"));

        QVERIFY(Services::open(Location::embedded(other), options(true)));

        QVERIFY(Services::open(Location::embedded(other), options(false)));
    }

private:
    static Services::Options options(bool create)
    {
        KdfCost::acceptAny();
        return {.hashCost = HashCost::cheapest(),
            .create = create,
            .entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}};
    }
};

QTEST_GUILESS_MAIN(TestSyncedFolder)

#include "tst_synced_folder.moc"
