#include "app/backup/folder_medium.h"
#include "tests/backup/backup_fixture.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

using namespace backup_fixture;

namespace {

const QString name = QStringLiteral("klantkluis-test.kkbackup");

QList<BackupSection> someSections()
{
    return {
        section(QStringLiteral("database"), filler(300'000, 1)), section(QStringLiteral("ledger"), "ledger")};
}

/// A folder that is taken away while it is written to.
class PulledMedium final : public FolderMedium
{
public:
    explicit PulledMedium(const QString &folder) : FolderMedium(folder), m_folder(folder) {}

    Outcome write(QByteArrayView bytes) override
    {
        if (++m_writes == 3)
            QDir(m_folder).removeRecursively();
        return FolderMedium::write(bytes);
    }

private:
    QString m_folder;
    int m_writes = 0;
};

} // namespace

class TestBackupWriter final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void everyRecipientCanReadIt();
    void tellsWhatItWrote();
    void leavesAFileForItsOwnerAlone();
    void aMediumThatFailsLeavesNoBackup_data();
    void aMediumThatFailsLeavesNoBackup();
    void whatTheMediumKeepsOtherwiseIsNoticed();
    void aFolderThatIsNotThereIsTold();
    void aFolderThatIsPulledOutIsTold();
    void neverWritesOverAnotherBackup();
    void stoppingAnywhereLeavesNothing();
    void aSectionThatChangesIsNotWritten();
    void refusesWhatCouldNotBeReadAgain_data();
    void refusesWhatCouldNotBeReadAgain();
};

void TestBackupWriter::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QList<qsizetype>>("sizes");

    QTest::newRow("no sections") << QList<qsizetype>{};
    QTest::newRow("one empty section") << QList<qsizetype>{0};
    QTest::newRow("around a chunk") << QList<qsizetype>{0, 65535, 65536, 65537, 0, 0, 1};
    QTest::newRow("several megabytes") << QList<qsizetype>{5'000'000, 3, 1'234'567, 0};
    for (qsizetype end = 64'500; end <= 64'560; ++end)
        QTest::addRow("a last chunk of about a whole one: %d", int(end)) << QList<qsizetype>{end};
}

void TestBackupWriter::givesBackWhatItWasGiven()
{
    QFETCH(QList<qsizetype>, sizes);
    QList<BackupSection> sections;
    QHash<QString, QByteArray> contents;
    for (qsizetype index = 0; index < sizes.size(); ++index) {
        const QString part = QStringLiteral("part-%1").arg(index);
        contents.insert(part, filler(sizes.at(index), quint32(index)));
        sections << section(part, contents.value(part));
    }

    KeepingSink sink;
    const auto manifest = extracted(written(sections), sink);

    QVERIFY(manifest);
    QCOMPARE(sink.sections, contents);
    QCOMPARE(sink.ended.size(), sizes.size());
    BackupManifest expected = request({}).manifest;
    expected.sections = manifest->sections;
    QCOMPARE(*manifest, expected);
}

void TestBackupWriter::everyRecipientCanReadIt()
{
    const QByteArray bytes = written(someSections());
    for (const char key : {'m', 'r'}) {
        KeepingSink sink;
        QVERIFY(extracted(bytes, sink, key));
        QCOMPARE(sink.sections.value(QStringLiteral("ledger")), QByteArray("ledger"));
    }
}

void TestBackupWriter::tellsWhatItWrote()
{
    MemoryMedium medium;
    const BackupRequest wanted = request(someSections());
    QList<BackupStage> stages;
    BackupProgress progress;
    progress.told = [&](BackupStage stage, qint64 position, qint64 total) {
        QVERIFY(position > 0 && position <= total);
        if (stages.isEmpty() || stages.constLast() != stage)
            stages << stage;
    };

    const auto receipt = BackupWriter(wanted, medium, progress).write(name);

    QVERIFY(receipt);
    QCOMPARE(receipt->name, name);
    QCOMPARE(receipt->size, medium.files.value(name).size());
    QCOMPARE(receipt->header.made, wanted.made);
    QCOMPARE(receipt->manifest.sections.size(), 2);
    QCOMPARE(
        stages, (QList<BackupStage>{BackupStage::Measuring, BackupStage::Writing, BackupStage::Verifying}));
}

void TestBackupWriter::leavesAFileForItsOwnerAlone()
{
    const QTemporaryDir folder;
    FolderMedium medium(folder.path());
    const BackupRequest wanted = request(someSections());

    QVERIFY(BackupWriter(wanted, medium).write(name));

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    QFile file(folder.filePath(name));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(file.open(QIODevice::ReadOnly));
    KeepingSink sink;
    QVERIFY(extracted(file.readAll(), sink));
}

void TestBackupWriter::aMediumThatFailsLeavesNoBackup_data()
{
    QTest::addColumn<qint64>("room");
    QTest::addColumn<bool>("failsToSync");
    QTest::addColumn<bool>("failsToPublish");
    QTest::addColumn<QString>("what");

    const QString full = QStringLiteral("backup.destination-full");
    for (const qint64 room : {0, 100, 1000, 70'000, 300'000})
        QTest::addRow("full after %lld bytes", room) << room << false << false << full;
    QTest::newRow("fsync gives EIO") << qint64(-1) << true << false << QStringLiteral("backup.sync");
    QTest::newRow("gone before it got its name")
        << qint64(-1) << false << true << QStringLiteral("backup.pulled-out");
}

void TestBackupWriter::aMediumThatFailsLeavesNoBackup()
{
    QFETCH(qint64, room);
    QFETCH(bool, failsToSync);
    QFETCH(bool, failsToPublish);
    QFETCH(QString, what);
    MemoryMedium medium;
    medium.room = room;
    medium.failsToSync = failsToSync;
    medium.failsToPublish = failsToPublish;
    const BackupRequest wanted = request(someSections());

    const auto receipt = BackupWriter(wanted, medium).write(name);

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().what, what);
    QVERIFY(medium.files.isEmpty());

    MemoryMedium sound;
    QVERIFY2(BackupWriter(wanted, sound).write(name), "it works once the cause is gone");
}

void TestBackupWriter::whatTheMediumKeepsOtherwiseIsNoticed()
{
    const BackupRequest wanted = request({section(QStringLiteral("ledger"), "ledger")});
    const qsizetype size = written(wanted.sections).size();
    for (qsizetype at = 0; at < size; at += 13) {
        MemoryMedium medium;
        medium.flipAt = at;
        const auto receipt = BackupWriter(wanted, medium).write(name);
        QVERIFY2(!receipt && medium.files.isEmpty(), qPrintable(QString::number(at)));
    }
}

void TestBackupWriter::aFolderThatIsNotThereIsTold()
{
    const QTemporaryDir folder;
    FolderMedium medium(folder.filePath(QStringLiteral("stick")));
    const BackupRequest wanted = request(someSections());

    const auto receipt = BackupWriter(wanted, medium).write(name);

    QVERIFY(!receipt);
    QCOMPARE(receipt.error(), (Error{Failure::Unavailable, QStringLiteral("backup.destination-absent")}));
}

void TestBackupWriter::aFolderThatIsPulledOutIsTold()
{
    const QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkpath(folder));
    PulledMedium medium(folder);
    const BackupRequest wanted = request(someSections());

    const auto receipt = BackupWriter(wanted, medium).write(name);

    QVERIFY(!receipt);
    QCOMPARE(receipt.error(), (Error{Failure::Unavailable, QStringLiteral("backup.pulled-out")}));
    QVERIFY(!QDir(folder).exists());
}

void TestBackupWriter::neverWritesOverAnotherBackup()
{
    const QTemporaryDir folder;
    for (const QString &taken : {name, name + QStringLiteral(".part")}) {
        QFile other(folder.filePath(taken));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5);
        other.close();
        FolderMedium medium(folder.path());
        const BackupRequest wanted = request(someSections());

        const auto receipt = BackupWriter(wanted, medium).write(name);

        QVERIFY(!receipt);
        QCOMPARE(receipt.error().failure, Failure::Duplicate);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{taken});
        QCOMPARE(QFile(folder.filePath(taken)).size(), 5);
        QVERIFY(QFile::remove(folder.filePath(taken)));
    }
}

void TestBackupWriter::stoppingAnywhereLeavesNothing()
{
    const QTemporaryDir folder;
    const BackupRequest wanted = request(someSections());
    int steps = 0;
    for (int stopAt = 1; stopAt <= 18; ++stopAt) {
        FolderMedium medium(folder.path());
        BackupProgress progress;
        int step = 0;
        progress.told = [&](BackupStage, qint64, qint64) {
            if (++step == stopAt)
                progress.stop.stop();
        };
        const auto receipt = BackupWriter(wanted, medium, progress).write(name);
        steps = std::max(steps, step);
        if (step < stopAt)
            break;
        QVERIFY(!receipt);
        QCOMPARE(receipt.error(), (Error{Failure::Cancelled, QStringLiteral("backup.cancelled")}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    QVERIFY2(steps < 18, "every step was stopped at");
}

void TestBackupWriter::aSectionThatChangesIsNotWritten()
{
    const Error changed{
        Failure::ChangedMeanwhile, QStringLiteral("backup.section"), {QStringLiteral("database")}};
    int reads = 0;
    BackupSection restless{
        QStringLiteral("database"), 1000, [&reads](qint64, char *to, qint64 room) -> Result<qint64> {
            std::fill_n(to, room, char(++reads));
            return room;
        }};
    BackupSection shorter{
        QStringLiteral("database"), 1000, [](qint64, char *, qint64) -> Result<qint64> { return 0; }};
    for (const BackupSection &section : {restless, shorter}) {
        MemoryMedium medium;
        const BackupRequest wanted = request({section});
        const auto receipt = BackupWriter(wanted, medium).write(name);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error(), changed);
        QVERIFY(medium.files.isEmpty());
    }
}

void TestBackupWriter::refusesWhatCouldNotBeReadAgain_data()
{
    QTest::addColumn<std::function<void(BackupRequest &)>>("spoil");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *title, const char *what, std::function<void(BackupRequest &)> spoil) {
        QTest::newRow(title) << spoil << QString::fromLatin1(what);
    };
    row("nobody", "backup.recipients", [](BackupRequest &r) { r.recipients.clear(); });
    row("no recovery key", "backup.recipients", [](BackupRequest &r) { r.recipients.removeLast(); });
    row("a key of zeros", "backup.recipients",
        [](BackupRequest &r) { r.recipients[0].publicKey = QByteArray(32, '\0'); });
    row("a short key", "backup.recipients", [](BackupRequest &r) { r.recipients[0].publicKey.chop(1); });
    row("a member without a name", "backup.header",
        [](BackupRequest &r) { r.recipients[0].member = QUuid(); });
    row("a long tool", "backup.header", [](BackupRequest &r) { r.toolVersion = QString(65, u'x'); });
    row("a signer whose seed is another's", "backup.seed",
        [](BackupRequest &r) { r.signer.publicKey = signer('x').publicKey; });
    row("two sections of a name", "backup.sections", [](BackupRequest &r) { r.sections << r.sections; });
    row("a name that is a path", "backup.sections",
        [](BackupRequest &r) { r.sections[0].name = QStringLiteral("../x"); });
    row("half a character", "backup.sections", [](BackupRequest &r) { r.manifest.canary = QChar(0xd800); });
    row("a short root", "backup.sections", [](BackupRequest &r) { r.manifest.auditRoot.chop(1); });
}

void TestBackupWriter::refusesWhatCouldNotBeReadAgain()
{
    QFETCH(std::function<void(BackupRequest &)>, spoil);
    QFETCH(QString, what);
    BackupRequest wanted = request(someSections());
    spoil(wanted);
    MemoryMedium medium;

    const auto receipt = BackupWriter(wanted, medium).write(name);

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().what, what);
    QVERIFY(medium.files.isEmpty());
}

QTEST_GUILESS_MAIN(TestBackupWriter)

#include "tst_backup_writer.moc"
