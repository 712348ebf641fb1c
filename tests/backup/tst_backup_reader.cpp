#include "app/backup/chunk_stream.h"
#include "app/backup/content_hash.h"
#include "app/backup/stream_signature.h"
#include "app/vault/bytes.h"
#include "tests/backup/backup_fixture.h"

#include <QBuffer>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <sodium.h>

using namespace backup_fixture;

namespace {

constexpr qsizetype sealed = ChunkStream::sealedSize;

/// What came of reading these bytes: nothing may have reached the sink.
QString refusal(const QByteArray &bytes)
{
    KeepingSink sink;
    const auto manifest = extracted(bytes, sink);
    if (manifest || sink.isTouched)
        return QStringLiteral("was handed on");
    const bool isTold = manifest.error().failure == Failure::Damaged ||
        manifest.error().failure == Failure::TooNew || manifest.error().failure == Failure::Refused;
    return isTold ? manifest.error().what : QStringLiteral("was not told");
}

bool isRefused(const QByteArray &bytes)
{
    return refusal(bytes).startsWith(QLatin1String("backup."));
}

/// A backup by somebody who knows the file key and how to sign, of a content as he likes it.
QByteArray forged(const QByteArray &content, int finalChunk = -1)
{
    const auto key = SecretBytes::random(32);
    auto stream = ChunkStream::sealing(*key);
    BackupHeader header;
    header.vault = QUuid(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));
    header.contentLength = content.size();
    header.signerKey = signer().publicKey;
    header.streamHeader = stream->streamHeader();
    BackupGrant grant{GrantKind::Recovery, QUuid(), boxKey('m'), QByteArray(80, '\0')};
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(grant.sealedKey.data()), key->data(), 32,
            reinterpret_cast<const unsigned char *>(grant.publicKey.constData())) != 0)
        return {};
    header.grants << grant;
    QByteArray file = header.toBytes();
    stream->bind(ContentHash::of(file));
    const auto chunks = int(header.chunkCount());
    for (int index = 0; index < chunks; ++index) {
        const bool isLast = index == (finalChunk < 0 ? chunks - 1 : finalChunk);
        QByteArray bytes;
        if (!stream->seal(QByteArrayView(content)
                              .sliced(index * 65536)
                              .first(std::min(content.size() - index * 65536, ChunkStream::plainSize)),
                isLast, bytes))
            return {};
        file += bytes;
    }
    file += backupTrailerMagic.toByteArray();
    StreamSignature signature;
    signature.add(file);
    return file + *signature.sign(signer());
}

QByteArray contentOf(const QByteArray &json, const QByteArray &sections)
{
    ByteWriter content;
    content.number(quint32(json.size()));
    content.bytes(json);
    content.bytes(sections);
    return content.written();
}

BackupManifest promising(const QList<SectionRecord> &sections)
{
    BackupManifest manifest = request({}).manifest;
    manifest.sections = sections;
    return manifest;
}

} // namespace

class TestBackupReader final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFlippedBitIsNoticed();
    void everyByteOfTheHeaderCounts();
    void everyCutIsNoticed();
    void everyThingAppendedIsNoticed();
    void chunksKeepTheirPlace();
    void chunksOfTwoBackupsDoNotMix();
    void onlyWhoWasEntitledReadsIt();
    void onlyASignerWhomWeKnowCounts();
    void aNewerFormatIsNotGuessedAt();
    void theHeaderAloneTellsWhoseItIs();
    void nothingIsHandedOnBeforeItIsUnlocked();
    void aSinkMayRefuse();
    void stoppingHandsNothingOn();
    void aDeviceThatFailsIsNotCalledDamage();
    void wellSignedNonsenseIsRefused_data();
    void wellSignedNonsenseIsRefused();
    void theEndIsOnlyAtTheEnd();

private:
    QByteArray m_small;
    QByteArray m_large; ///< four chunks
    qsizetype m_header = 0;
};

void TestBackupReader::initTestCase()
{
    m_small = written({section(QStringLiteral("database"), filler(400, 1))});
    m_large = written({section(QStringLiteral("database"), filler(200'000, 2)),
        section(QStringLiteral("ledger"), filler(100, 3))});
    m_header = *BackupHeader::lengthIn(QByteArrayView(m_large).first(BackupHeader::fixedSize));
    KeepingSink sink;
    QVERIFY(extracted(m_small, sink));
    QVERIFY(extracted(m_large, sink));
}

void TestBackupReader::everyFlippedBitIsNoticed()
{
    const qsizetype header = *BackupHeader::lengthIn(QByteArrayView(m_small).first(BackupHeader::fixedSize));
    QByteArray bytes = m_small;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    auto reader = BackupReader::open(device);
    QVERIFY(reader && reader->unlock(secret('m')));

    QRandomGenerator chance(20'260'901);
    for (int round = 0; round < 10'000; ++round) {
        const auto bit = qsizetype(chance.bounded(int(m_small.size() * 8)));
        const auto flip = [&] { bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8))); };
        flip();
        KeepingSink sink;
        const auto manifest = reader->extract({signerKey()}, sink);
        QVERIFY2(!manifest && !sink.isTouched, qPrintable(QString::number(bit)));
        QVERIFY2(bit / 8 >= header || isRefused(bytes), qPrintable(QString::number(bit)));
        flip();
    }
    KeepingSink sink;
    QVERIFY(reader->extract({signerKey()}, sink));
}

void TestBackupReader::everyByteOfTheHeaderCounts()
{
    const qsizetype header = *BackupHeader::lengthIn(QByteArrayView(m_small).first(BackupHeader::fixedSize));
    for (qsizetype at = 0; at < header; ++at) {
        for (const char other : {char(0), char(0xff), char(m_small.at(at) + 1)}) {
            QByteArray changed = m_small;
            changed[at] = other;
            if (changed != m_small)
                QVERIFY2(isRefused(changed), qPrintable(QString::number(at)));
        }
    }
}

void TestBackupReader::everyCutIsNoticed()
{
    for (qsizetype size = 0; size < m_small.size(); ++size)
        QVERIFY2(isRefused(m_small.first(size)), qPrintable(QString::number(size)));

    for (int chunk = 0; chunk <= 3; ++chunk) {
        for (const int beside : {-1, 0, 1}) {
            const qsizetype size = m_header + chunk * sealed + beside;
            QCOMPARE(refusal(m_large.first(size)), QStringLiteral("backup.truncated"));
            QVERIFY(isRefused(m_large.first(size) + m_large.last(BackupHeader::trailerSize)));
            QVERIFY(isRefused(m_large.first(size) + QByteArray(m_large.size() - size, '\0')));
        }
    }
}

void TestBackupReader::everyThingAppendedIsNoticed()
{
    QCOMPARE(refusal(m_small + '\0'), QStringLiteral("backup.trailing"));
    QVERIFY(isRefused(m_small + m_small));
    QVERIFY(isRefused('\0' + m_small));
}

void TestBackupReader::chunksKeepTheirPlace()
{
    const auto chunk = [&](int index) { return m_large.mid(m_header + index * sealed, sealed); };
    const QByteArray tail = m_large.mid(m_header + 3 * sealed);
    const QByteArray head = m_large.first(m_header);
    QCOMPARE(head + chunk(0) + chunk(1) + chunk(2) + tail, m_large);

    QCOMPARE(refusal(head + chunk(1) + chunk(0) + chunk(2) + tail), QStringLiteral("backup.chunk"));
    QCOMPARE(refusal(head + chunk(0) + chunk(2) + chunk(1) + tail), QStringLiteral("backup.chunk"));
    QCOMPARE(refusal(head + chunk(0) + chunk(0) + chunk(2) + tail), QStringLiteral("backup.chunk"));
    QCOMPARE(refusal(head + chunk(0) + chunk(2) + tail), QStringLiteral("backup.truncated"));
}

void TestBackupReader::chunksOfTwoBackupsDoNotMix()
{
    const QByteArray other = written({section(QStringLiteral("database"), filler(200'000, 2)),
        section(QStringLiteral("ledger"), filler(100, 3))});
    QCOMPARE(other.size(), m_large.size());
    for (const qsizetype border : {m_header, m_header + sealed, m_large.size() - BackupHeader::trailerSize})
        QVERIFY(isRefused(m_large.first(border) + other.sliced(border)));
}

void TestBackupReader::onlyWhoWasEntitledReadsIt()
{
    KeepingSink sink;
    const auto manifest = extracted(m_small, sink, 'z');
    QVERIFY(!manifest && !sink.isTouched);
    QCOMPARE(manifest.error(), (Error{Failure::Refused, QStringLiteral("backup.not-for-you")}));
}

void TestBackupReader::onlyASignerWhomWeKnowCounts()
{
    KeepingSink sink;
    const auto manifest = extracted(m_small, sink, 'm', signer('x').publicKey);
    QVERIFY(!manifest && !sink.isTouched);
    QCOMPARE(manifest.error(), (Error{Failure::Damaged, QStringLiteral("backup.unknown-signer")}));
}

void TestBackupReader::aNewerFormatIsNotGuessedAt()
{
    QByteArray newer = m_small;
    newer[9] = 2;
    KeepingSink sink;
    const auto manifest = extracted(newer, sink);
    QVERIFY(!manifest);
    QCOMPARE(
        manifest.error(), (Error{Failure::TooNew, QStringLiteral("backup.version"), {QStringLiteral("2")}}));
}

void TestBackupReader::theHeaderAloneTellsWhoseItIs()
{
    QBuffer device(&m_small);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto reader = BackupReader::open(device);
    QVERIFY(reader);
    const BackupRequest wanted = request({});
    QCOMPARE(reader->header().vault, wanted.vault);
    QCOMPARE(reader->header().logEpoch, wanted.logEpoch);
    QCOMPARE(reader->header().made, wanted.made);
    QCOMPARE(reader->header().toolVersion, wanted.toolVersion);
    QCOMPARE(reader->header().signerKey, wanted.signer.publicKey);
    QCOMPARE(reader->header().grants.size(), 2);
    QCOMPARE(reader->header().grants.at(0).member, wanted.recipients.at(0).member);
    QCOMPARE(reader->fileSize(), m_small.size());
}

void TestBackupReader::nothingIsHandedOnBeforeItIsUnlocked()
{
    QBuffer device(&m_small);
    QVERIFY(device.open(QIODevice::ReadOnly));
    auto reader = BackupReader::open(device);
    KeepingSink sink;
    const auto manifest = reader->extract({signer().publicKey}, sink);
    QVERIFY(!manifest && !sink.isTouched);
    QCOMPARE(manifest.error().what, QStringLiteral("backup.key"));
    QVERIFY(reader->unlockWith(secret('m')));
    QCOMPARE(reader->verify({signer().publicKey}).error().what, QStringLiteral("backup.chunk"));
}

void TestBackupReader::aSinkMayRefuse()
{
    KeepingSink sink;
    sink.refuses = true;
    const auto manifest = extracted(m_small, sink);
    QVERIFY(!manifest && sink.sections.isEmpty());
    QCOMPARE(manifest.error().what, QStringLiteral("sink"));
}

void TestBackupReader::stoppingHandsNothingOn()
{
    QBuffer device(&m_large);
    QVERIFY(device.open(QIODevice::ReadOnly));
    auto reader = BackupReader::open(device);
    QVERIFY(reader->unlock(secret('m')));
    BackupProgress progress;
    progress.told = [&](BackupStage, qint64, qint64) { progress.stop.stop(); };
    KeepingSink sink;
    const auto manifest = reader->extract({signer().publicKey}, sink, progress);
    QVERIFY(!manifest && !sink.isTouched);
    QCOMPARE(manifest.error().failure, Failure::Cancelled);
}

namespace {

/// A stick that cannot be read from some place on.
class BrokenDevice final : public QBuffer
{
public:
    explicit BrokenDevice(QByteArray *bytes) : QBuffer(bytes) {}

protected:
    qint64 readData(char *to, qint64 room) override
    {
        return pos() > 100'000 ? -1 : QBuffer::readData(to, room);
    }
};

} // namespace

void TestBackupReader::aDeviceThatFailsIsNotCalledDamage()
{
    BrokenDevice device(&m_large);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    auto reader = BackupReader::open(device);
    QVERIFY(reader && reader->unlock(secret('m')));
    const auto manifest = reader->verify({signer().publicKey});
    QVERIFY(!manifest);
    QCOMPARE(manifest.error(), (Error{Failure::Unavailable, QStringLiteral("backup.read")}));
}

void TestBackupReader::wellSignedNonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("what");

    const QByteArray data = "data";
    const SectionRecord good{QStringLiteral("a"), 4, ContentHash::of(data)};
    const QByteArray json = promising({good}).toJson();
    const auto row = [](const char *title, const QByteArray &content, const char *what) {
        QTest::newRow(title) << content << QString::fromLatin1(what);
    };
    row("sound", contentOf(json, data), "");
    row("no length", "abc", "backup.content");
    row("no manifest", contentOf({}, {}), "backup.manifest");
    row("a manifest longer than the content", QByteArray("\xff\xff\xff\xff{}", 6), "backup.manifest");
    row("a section that is shorter", contentOf(json, "dat"), "backup.content");
    row("a section that is longer", contentOf(json, "data1"), "backup.content");
    row("a section with other bytes", contentOf(json, "dato"), "backup.section");
    row("a section that was not promised", contentOf(promising({}).toJson(), "x"), "backup.content");
    row("white space", contentOf(json + ' ', data), "backup.manifest");
    row("a key twice", contentOf(QByteArray(json).replace("{\"schema\"", "{\"schema\":1,\"schema\""), data),
        "backup.manifest");
    row("an unknown key", contentOf(QByteArray(json).replace("{\"schema\"", "{\"other\":1,\"schema\""), data),
        "backup.manifest");
    row("capital hash",
        contentOf(QByteArray(json).replace(good.hash.toHex(), good.hash.toHex().toUpper()), data),
        "backup.manifest");
    row("a size that is no number", contentOf(QByteArray(json).replace("\"size\":4,", "\"size\":4.0,"), data),
        "backup.manifest");
    row("a size below nothing", contentOf(promising({{QStringLiteral("a"), -4, good.hash}}).toJson(), data),
        "backup.manifest");
    const qint64 huge = std::numeric_limits<qint64>::max();
    row("sizes that overflow", contentOf(promising({{QStringLiteral("a"), huge, good.hash}}).toJson(), data),
        "backup.manifest");
    row("a section twice", contentOf(promising({good, good}).toJson(), data + data), "backup.manifest");
    QList<SectionRecord> many;
    for (int index = 0; index < 65; ++index)
        many << SectionRecord{QString::number(index), 0, ContentHash::of({})};
    row("too many sections", contentOf(promising(many).toJson(), {}), "backup.manifest");
    row("nothing but brackets", contentOf(QByteArray(100'000, '['), {}), "backup.manifest");
}

void TestBackupReader::wellSignedNonsenseIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, what);
    KeepingSink sink;

    const auto manifest = extracted(forged(content), sink);

    QCOMPARE(manifest ? QString() : manifest.error().what, what);
    QCOMPARE(sink.isTouched, what.isEmpty());
}

void TestBackupReader::theEndIsOnlyAtTheEnd()
{
    // Three whole chunks, so that any of them could be the last.
    const QByteArray room = promising({{QStringLiteral("a"), 100'000, QByteArray(32, '\0')}}).toJson();
    const QByteArray data = filler(3 * ChunkStream::plainSize - 4 - room.size(), 9);
    const QByteArray json = promising({{QStringLiteral("a"), data.size(), ContentHash::of(data)}}).toJson();
    QCOMPARE(contentOf(json, data).size(), 3 * ChunkStream::plainSize);
    KeepingSink sink;
    QVERIFY(extracted(forged(contentOf(json, data)), sink));
    QCOMPARE(refusal(forged(contentOf(json, data), 0)), QStringLiteral("backup.chunk"));
    QCOMPARE(refusal(forged(contentOf(json, data), 3)), QStringLiteral("backup.chunk"));
}

QTEST_GUILESS_MAIN(TestBackupReader)

#include "tst_backup_reader.moc"
