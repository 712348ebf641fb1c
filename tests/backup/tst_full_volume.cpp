#include "app/backup/backup_destination.h"
#include "app/backup/folder_medium.h"
#include "backup_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace backup_fixture;

namespace {

constexpr auto volumeVariable = "KLUIS_SMALL_VOLUME";
const auto unsharing = QStringList{u"-rm"_s, u"sh"_s, u"-c"_s};
/// Mounts the volume of 8 MiB there, and goes on as the rest of the line.
const auto mounting = u"mount -t tmpfs -o size=8m tmpfs \"$0\" && exec \"$@\""_s;

} // namespace

/// A volume that is really small, in a mount namespace of its own: full, read-only, gone.
class TestOnTheVolume final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder() + u'/' + name);
    }

    void leavesNothingWhenItFillsUpTenTimes()
    {
        const QByteArray tooMuch = filler(10'000'000, 7);
        for (int pass = 0; pass < 10; ++pass) {
            QElapsedTimer taking;
            taking.start();
            const auto full = backedUp(tooMuch);

            QVERIFY(!full);
            QCOMPARE(full.error().what, u"backup.destination-full"_s);
            QVERIFY(canBeRetried(full.error()));
            QVERIFY2(taking.elapsed() < 2'000, "security.md 3.1 row 5: told within two seconds");
            QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
    }

    void goesOnOnceThereIsRoom()
    {
        QFile ballast(folder() + u"/vol"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.resize(0));
        ballast.write(QByteArray(7'500'000, 'v'));
        ballast.close();
        QCOMPARE(backedUp(2'000'000).error().what, u"backup.destination-full"_s);
        QCOMPARE(
            checkDestination({.folder = folder()}, 2'000'000).error().what, u"backup.destination-full"_s);

        QVERIFY(ballast.remove());

        QVERIFY(checkDestination({.folder = folder()}, 2'000'000));
        QVERIFY(backedUp(2'000'000));
    }

    void tellsThatItIsReadOnly()
    {
        QCOMPARE(run(u"mount"_s, {u"-o"_s, u"remount,ro"_s, folder()}), 0);

        const auto refused = checkDestination({.folder = folder()}, 1'000);
        const auto written = backedUp(1'000);

        QCOMPARE(run(u"mount"_s, {u"-o"_s, u"remount,rw"_s, folder()}), 0);
        QCOMPARE(refused.error().what, u"backup.destination-read-only"_s);
        QCOMPARE(written.error().what, u"backup.destination-read-only"_s);
        QVERIFY(backedUp(1'000));
    }

    /// The last one: the volume does not come back.
    void tellsThatItWasPulledOutHalfway()
    {
        FolderMedium medium(folder());
        QVERIFY(medium.create(u"half.kkbackup"_s));
        QVERIFY(medium.write(filler(100'000, 1)));

        QCOMPARE(run(u"umount"_s, {u"-l"_s, folder()}), 0);
        std::ignore = medium.sync();
        const auto again = medium.reread();

        QVERIFY(!again);
        QCOMPARE(again.error().what, u"backup.pulled-out"_s);
        QVERIFY(canBeRetried(again.error()));
        QVERIFY(!QFile::exists(folder() + u"/half.kkbackup"_s));
    }

private:
    static QString folder() { return qEnvironmentVariable(volumeVariable); }

    static Result<BackupReceipt> backedUp(qsizetype size) { return backedUp(filler(size, 7)); }

    static Result<BackupReceipt> backedUp(const QByteArray &bytes)
    {
        FolderMedium medium(folder());
        const BackupRequest asked = request({section(u"database"_s, bytes)});
        return BackupWriter(asked, medium).write(u"proef.kkbackup"_s);
    }

    static int run(const QString &program, const QStringList &arguments)
    {
        return QProcess::execute(program, arguments);
    }
};

/// Gets the small volume, where this machine gives one without being root, and looks at it from inside.
class TestFullVolume final : public QObject
{
    Q_OBJECT

private slots:
    void isToldAndRetried()
    {
        const QTemporaryDir place;
        QVERIFY(place.isValid());
        if (QProcess::execute(u"unshare"_s, unsharing + QStringList{mounting, place.path(), u"true"_s}) != 0)
            QSKIP("No volume of its own can be mounted here without being root.");
        QProcess inside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(volumeVariable), place.path());
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::MergedChannels);

        inside.start(u"unshare"_s,
            unsharing + QStringList{mounting, place.path(), QCoreApplication::applicationFilePath()});

        QVERIFY(inside.waitForFinished(120'000));
        const QByteArray said = inside.readAll();
        QVERIFY2(inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0, said.constData());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    if (qEnvironmentVariableIsSet(volumeVariable)) {
        TestOnTheVolume inside;
        return QTest::qExec(&inside, 1, argv);
    }
    TestFullVolume outside;
    return QTest::qExec(&outside, argc, argv);
}

#include "tst_full_volume.moc"
