#include "app/backup/backup_destination.h"
#include "app/backup/backup_name.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QUuid vault(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));

StickMark stick(char filling, QChar letter)
{
    return {QString(32, QLatin1Char(filling)), letter};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestBackupDestination final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachTrouble_data();
    void tellsEachTrouble();
    void looksAtTheFolderItself();
    void knowsFat32();
    void aStickIsMarkedOnce();
    void aStickIsFoundWhereverItHangs();
    void refusesAMarkThatIsNotOne_data();
    void refusesAMarkThatIsNotOne();
    void namesABackupWithoutPersons();
    void knowsOnlyItsOwnNames_data();
    void knowsOnlyItsOwnNames();
    void listsAFolder();
};

void TestBackupDestination::tellsEachTrouble_data()
{
    QTest::addColumn<std::optional<StickMark>>("found");
    QTest::addColumn<VolumeFacts>("facts");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("place");

    using Mark = std::optional<StickMark>;
    const Mark ours = stick('a', u'A');
    const qint64 gigabyte = qint64(1) << 30;
    const VolumeFacts ext4{true, false, 100 * gigabyte, "ext4"};
    const VolumeFacts fat{true, false, 100 * gigabyte, "vfat"};
    const auto row = [](const char *title, const Mark &found, const VolumeFacts &facts, qint64 size,
                         const char *what, const QStringList &place = {}) {
        QTest::newRow(title) << found << facts << size << QString::fromLatin1(what) << place;
    };
    row("sound", ours, ext4, gigabyte, "");
    row("not there", {}, {}, gigabyte, "backup.destination-absent", {QStringLiteral("A")});
    row("nothing mounted on the folder", {}, ext4, gigabyte, "backup.destination-absent",
        {QStringLiteral("A")});
    row("the other stick", stick('b', u'B'), ext4, gigabyte, "backup.other-stick",
        {QStringLiteral("A"), QStringLiteral("B")});
    row("another with the same letter", stick('b', u'A'), ext4, gigabyte, "backup.other-stick",
        {QStringLiteral("A"), QStringLiteral("A")});
    row("write protected", ours, {true, true, gigabyte, "ext4"}, 1, "backup.destination-read-only");
    row("full", ours, {true, false, gigabyte, "ext4"}, gigabyte, "backup.destination-full",
        {QString::number(gigabyte), QString::number(gigabyte)});
    row("free space unknown", ours, {true, false, -1, "cifs"}, gigabyte, "");
    row("4 GiB on FAT32", ours, fat, 4 * gigabyte, "backup.too-large-for-fat32");
    row("just below it", ours, fat, 4 * gigabyte - 1, "");
    row("4 GiB on exFAT", ours, {true, false, 100 * gigabyte, "exfat"}, 4 * gigabyte, "");
}

void TestBackupDestination::tellsEachTrouble()
{
    QFETCH(std::optional<StickMark>, found);
    QFETCH(VolumeFacts, facts);
    QFETCH(qint64, size);
    QFETCH(QString, what);
    QFETCH(QStringList, place);
    const BackupDestination destination{DestinationKind::Stick, QStringLiteral("/x"), stick('a', u'A'), true};

    const auto judged = judgeDestination(destination, found, facts, size);

    QCOMPARE(judged ? QString() : judged.error().what, what);
    if (!judged) {
        QCOMPARE(judged.error().place, place);
        QVERIFY(canBeRetried(judged.error()));
    }
}

void TestBackupDestination::looksAtTheFolderItself()
{
    const QTemporaryDir folder;
    BackupDestination destination{DestinationKind::Folder, folder.path(), std::nullopt, false};
    QVERIFY(checkDestination(destination, 1000));
    QCOMPARE(checkDestination(destination, qint64(1) << 60).error().what,
        QStringLiteral("backup.destination-full"));

    destination.mark = *stick_mark::write(folder.path(), u'B');
    QVERIFY(checkDestination(destination, 1000));
    destination.mark = stick('a', u'A');
    QCOMPARE(checkDestination(destination, 1000).error(),
        (Error{Failure::Unavailable, QStringLiteral("backup.other-stick"),
            {QStringLiteral("A"), QStringLiteral("B")}}));
    destination.folder = folder.filePath(QStringLiteral("gone"));
    QCOMPARE(checkDestination(destination, 1000).error().what, QStringLiteral("backup.destination-absent"));
    QVERIFY(!canBeRetried(Error{Failure::Damaged, QStringLiteral("backup.chunk")}));
    QVERIFY(!canBeRetried(Error{Failure::Unavailable, QStringLiteral("vault.memory")}));
}

void TestBackupDestination::knowsFat32()
{
    for (const char *name : {"vfat", "msdos", "FAT32", "FAT"})
        QVERIFY(isFat32({true, false, 0, name}));
    for (const char *name : {"exfat", "ext4", "NTFS", ""})
        QVERIFY(!isFat32({true, false, 0, name}));
}

void TestBackupDestination::aStickIsMarkedOnce()
{
    const QTemporaryDir folder;
    QCOMPARE(stick_mark::read(folder.path()).error().what, QStringLiteral("backup.no-stick"));
    QCOMPARE(stick_mark::write(folder.path(), u'a').error().what, QStringLiteral("backup.stick-letter"));

    const auto mark = stick_mark::write(folder.path(), u'A');

    QVERIFY(mark);
    QVERIFY(*stick_mark::read(folder.path()) == *mark);
    QCOMPARE(stick_mark::write(folder.path(), u'B').error(),
        (Error{Failure::Duplicate, QStringLiteral("backup.stick-marked")}));
    QVERIFY(*stick_mark::read(folder.path()) == *mark);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral(".klantkluis-stick")});
}

void TestBackupDestination::aStickIsFoundWhereverItHangs()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const auto first = stick_mark::write(one.path(), u'A');
    const auto second = stick_mark::write(other.path(), u'B');
    QVERIFY(first && second && first->id != second->id);
    const QStringList folders{QStringLiteral("/nowhere"), one.path(), other.path()};

    QCOMPARE(*stick_mark::find(first->id, folders), one.path());
    QCOMPARE(*stick_mark::find(second->id, folders), other.path());
    QCOMPARE(stick_mark::find(QString(32, u'0'), folders).error().failure, Failure::NotFound);
    QVERIFY(!stick_mark::onEveryVolume(QStringLiteral("klantkluis")).isEmpty());
}

void TestBackupDestination::refusesAMarkThatIsNotOne_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray id(32, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another version") << "klantkluis-stick 2\n" + id + "\nA\n";
    QTest::newRow("a short id") << "klantkluis-stick 1\n" + id.chopped(1) + "\nA\n";
    QTest::newRow("capital id") << "klantkluis-stick 1\n" + id.toUpper() + "\nA\n";
    QTest::newRow("more behind it") << "klantkluis-stick 1\n" + id + "\nA\nB\n";
    QTest::newRow("no end") << "klantkluis-stick 1\n" + id + "\nA";
    QTest::newRow("a whole film") << QByteArray(1'000'000, 'x');
}

void TestBackupDestination::refusesAMarkThatIsNotOne()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral(".klantkluis-stick")), bytes);
    QCOMPARE(stick_mark::read(folder.path()).error(),
        (Error{Failure::Damaged, QStringLiteral("backup.stick-mark")}));
}

void TestBackupDestination::namesABackupWithoutPersons()
{
    const Instant made = Instant::fromDateTime(QDateTime(QDate(2026, 9, 2), QTime(3, 4, 5, 999), Qt::UTC));
    const QString name = backupName(vault, made);
    QCOMPARE(name, QStringLiteral("klantkluis-6f1c2a34-20260902T030405Z.kkbackup"));
    const auto read = namedBackup(name);
    QVERIFY(read);
    QCOMPARE(read->vault, shortNameOf(vault));
    QCOMPARE(read->made.micros, made.micros - 999'000);
}

void TestBackupDestination::knowsOnlyItsOwnNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "klantkluis-6f1c2a34-20260902T030405Z.kkbackup.part",
             "klantkluis-6F1C2A34-20260902T030405Z.kkbackup", "klantkluis-6f1c2a34-20260931T030405Z.kkbackup",
             "klantkluis-6f1c2a34-20260902T250405Z.kkbackup", "klantkluis-6f1c2a34-20260902T030405.kkbackup",
             "x-klantkluis-6f1c2a34-20260902T030405Z.kkbackup",
             "klantkluis-6f1c2a34-20260902T030405Z.kkbackup\n",
             "../klantkluis-6f1c2a34-20260902T030405Z.kkbackup"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBackupDestination::knowsOnlyItsOwnNames()
{
    QFETCH(QString, name);
    QCOMPARE(namedBackup(name).error(), (Error{Failure::NotFound, QStringLiteral("backup.name")}));
}

void TestBackupDestination::listsAFolder()
{
    const QTemporaryDir folder;
    const QString newer = backupName(vault, Instant{1'790'000'000'000'000});
    const QString older = backupName(vault, Instant{1'700'000'000'000'000});
    for (const QString &name : {newer, older, older + QStringLiteral(".part"), QStringLiteral("holiday.jpg"),
             QStringLiteral("x.part")})
        put(folder.filePath(name), "x");

    const auto found = backupsIn(folder.path());

    QVERIFY(found);
    QCOMPARE(found->backups, (QList<NamedBackup>{*namedBackup(older), *namedBackup(newer)}));
    QCOMPARE(found->leftovers, QStringList{older + QStringLiteral(".part")});
    QCOMPARE(backupsIn(folder.filePath(QStringLiteral("gone"))).error().what,
        QStringLiteral("backup.destination-absent"));
}

QTEST_GUILESS_MAIN(TestBackupDestination)

#include "tst_backup_destination.moc"
