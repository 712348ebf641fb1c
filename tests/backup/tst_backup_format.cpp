#include "app/backup/content_hash.h"
#include "tests/backup/backup_fixture.h"

#include <QObject>
#include <QTest>

#include <sodium.h>

using namespace backup_fixture;

namespace {

quint32 counter = 0;

/// Not random at all: 0x00, 0x01, ... from the start of each backup on.
void fill(void *to, size_t count)
{
    auto *bytes = static_cast<unsigned char *>(to);
    for (size_t index = 0; index < count; ++index)
        bytes[index] = static_cast<unsigned char>(counter++);
}

quint32 number()
{
    quint32 made = 0;
    fill(&made, sizeof made);
    return made;
}

const char *title()
{
    return "counting";
}

randombytes_implementation counting{title, number, nullptr, nullptr, fill, nullptr};

} // namespace

/// Where chance is fixed, a backup is always the same bytes: what was written once can be read for ever. A
/// reader in another language, made from the description alone, opened these files and found them sound.
class TestBackupFormat final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheSameBytesAsEver_data();
    void writesTheSameBytesAsEver();
    void theHeaderLiesInTheseBytes();
    void theManifestIsThisText();
};

void TestBackupFormat::initTestCase()
{
    QCOMPARE(randombytes_set_implementation(&counting), 0);
    QVERIFY(sodium_init() >= 0);
    QVERIFY(signerKey().size() == 32);
}

void TestBackupFormat::writesTheSameBytesAsEver_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QByteArray>("hash");

    QTest::newRow("empty") << qsizetype(0) << qsizetype(994)
                           << QByteArray("f2a5531a994111281335fa002d61f1779981c9c90fb26252fb58a1175509f3ae");
    QTest::newRow("one byte") << qsizetype(1) << qsizetype(995)
                              << QByteArray(
                                     "5ba58f6bc401229402e7905339aa6aa82d0d8c6e0933ed40cc41a4ce527c4874");
    QTest::newRow("a chunk and more")
        << qsizetype(65'536) << qsizetype(66551)
        << QByteArray("c8e7c5d36eabfbf48b75917c0a581e661008b42eaa9345857c4e1d1a713f7f1a");
}

void TestBackupFormat::writesTheSameBytesAsEver()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, length);
    QFETCH(QByteArray, hash);
    counter = 0;

    const QByteArray file = written({section(QStringLiteral("database"), filler(size, 1))});

    QCOMPARE(file.size(), length);
    QCOMPARE(ContentHash::of(file).toHex(), hash);
    KeepingSink sink;
    QVERIFY(extracted(file, sink));
    QCOMPARE(sink.sections.value(QStringLiteral("database")), filler(size, 1));
}

void TestBackupFormat::theHeaderLiesInTheseBytes()
{
    BackupHeader header;
    header.vault = QUuid(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));
    header.logEpoch = 2;
    header.made = Instant{1'770'000'000'123'456};
    header.contentLength = 70'000;
    header.signerKey = QByteArray(32, 'S');
    header.toolVersion = QStringLiteral("0.1");
    header.grants << BackupGrant{GrantKind::Recovery, QUuid(), QByteArray(32, 'R'), QByteArray(80, 'K')};
    header.streamHeader = QByteArray(24, 'H');

    const QByteArray expected = "KKBACK01" +
        QByteArray::fromHex("0001"
                            "000000f5") +
        QByteArray::fromHex("6f1c2a340b5d4c7e8f90a1b2c3d4e5f6"
                            "00000002") +
        QByteArray::fromHex("000649ce3d428240"
                            "0000000000011170") +
        QByteArray(32, 'S') +
        "\x03"
        "0.1" +
        QByteArray::fromHex("00000000"
                            "0001"
                            "02") +
        QByteArray(16, '\0') + QByteArray(32, 'R') + QByteArray(80, 'K') + QByteArray(24, 'H');
    QCOMPARE(header.toBytes().toHex(), expected.toHex());
    QVERIFY(*BackupHeader::fromBytes(expected) == header);
    QCOMPARE(header.chunkCount(), 2);
    QCOMPARE(header.fileSize(expected.size()), expected.size() + 70'000 + 2 * 17 + 72);
}

void TestBackupFormat::theManifestIsThisText()
{
    BackupManifest manifest;
    manifest.schemaVersion = 3;
    manifest.tables = {{QStringLiteral("contact"), 5}};
    manifest.sections = {{QStringLiteral("database"), 4096, QByteArray(32, '\xab')}};
    manifest.auditEpoch = 4;
    manifest.auditSize = 12;
    manifest.auditRoot = QByteArray(32, '\x01');
    manifest.checkpoint = QStringLiteral("log/1\n\"\\\u00e9");
    manifest.ledgerCount = 2;
    manifest.ledgerHead = QByteArray(32, '\x02');
    manifest.canary = QStringLiteral("k");

    const auto times32 = [](const char *digits) { return QByteArray(digits).repeated(32); };
    const QByteArray expected = R"({"schema":3,"tables":[{"name":"contact","rows":5}],)"
                                R"("sections":[{"name":"database","size":4096,"blake2b":")" +
        times32("ab") + R"("}],"audit":{"epoch":4,"size":12,"root":")" + times32("01") +
        R"(","checkpoint":"log/1\u000a\"\\)" + "\xc3\xa9" + R"("},"ledger":{"count":2,"head":")" +
        times32("02") + R"("},"canary":"k"})";
    QCOMPARE(manifest.toJson(), expected);
    QVERIFY(*BackupManifest::fromJson(expected) == manifest);
}

QTEST_GUILESS_MAIN(TestBackupFormat)

#include "tst_backup_format.moc"
