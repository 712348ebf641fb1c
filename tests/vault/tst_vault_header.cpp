#include "app/vault/header_copies.h"
#include "tests/vault/sample_header.h"

#include <QCryptographicHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

/// The bytes of a header: what is written, what is believed, what is refused.
class TestVaultHeader final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheBytesThatAreDocumented();
    void readsWhatItWrote();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void refusesADearGuessBeforeSpendingIt_data();
    void refusesADearGuessBeforeSpendingIt();
    void refusesEveryLengthButItsOwn();
    void refusesTwoSlotsOfOneMemberNameOrKey();
    void knowsWhoWroteIt();
    void takesTheCopyWithTheHigherSeq();
    void putsTheWorseCopyRightFirst();
    void findsTheGoodCopyWhateverBitOfTheOtherIsFlipped();
    void seesEveryBitThatAForgerFlips();
};

namespace {

QByteArray sample()
{
    return sample_header::header().toBytes(sample_header::headKey());
}

QByteArray put(qsizetype offset, const char *hex)
{
    QByteArray bytes = sample();
    const QByteArray field = QByteArray::fromHex(hex);
    bytes.replace(offset, field.size(), field);
    return sample_header::withChecksum(bytes);
}

void malformed(const QByteArray &name, qsizetype offset, const char *hex, const char *what = "vault.header")
{
    QTest::newRow(name.constData()) << put(offset, hex) << QString::fromLatin1(what);
}

void malformedSlots()
{
    struct Field
    {
        const char *name;
        qsizetype offset;
        const char *hex;
    };
    const Field fields[] = {{"state unknown", 0, "04"}, {"state 255", 0, "ff"}, {"emptied but full", 0, "00"},
        {"id of another", 1, "05"}, {"id too high", 1, "ff"}, {"no derivation", 2, "00"},
        {"derivation of recovery", 2, "02"}, {"derivation unknown", 2, "03"}, {"zero at 3", 3, "01"},
        {"no passes", 4, "00000000"}, {"two passes", 4, "00000002"}, {"eleven passes", 4, "0000000b"},
        {"2^31 passes", 4, "80000000"}, {"2^32-1 passes", 4, "ffffffff"},
        {"no memory", 8, "0000000000000000"}, {"64 MiB less one", 8, "0000000003ffffff"},
        {"1 GiB and one", 8, "0000000040000001"}, {"64 GiB", 8, "0000001000000000"},
        {"all memory", 8, "ffffffffffffffff"}, {"no member", 16, "00000000000000000000000000000000"},
        {"wrapped in epoch 0", 36, "00000000"}, {"wrapped in a later epoch", 36, "00000004"},
        {"zero at 292", 292, "01"}, {"zero at 295", 295, "01"}, {"from before 1970", 296, "ffffffffffffffff"},
        {"from after until", 296, "7fffffffffffffff"}, {"until before from", 304, "0000000000000001"},
        {"until below zero", 304, "8000000000000000"}, {"grant of no epoch", 408, "00000000"},
        {"grant of an earlier epoch", 408, "00000002"}, {"grant of a later epoch", 408, "00000004"},
        {"zero at 412", 412, "01"}, {"zero at 415", 415, "01"}, {"zero at 592", 592, "01"},
        {"zero at 1023", 1023, "01"}};
    for (const int slot : {0, 1}) {
        for (const Field &field : fields)
            malformed(QByteArray("slot ") + QByteArray::number(slot) + ": " + field.name,
                VaultHeader::slotsAt + slot * KeySlot::size + field.offset, field.hex, "vault.slot");
    }
}

} // namespace

void TestVaultHeader::writesTheBytesThatAreDocumented()
{
    const QByteArray bytes = sample();

    QCOMPARE(bytes.size(), 131072);
    QCOMPARE(bytes.first(56).toHex(),
        QByteArray("4b4c55495330303100000001004004000102030405060708606162636465666768696a6b6c6d6e6f00001000"
                   "000000010000000300000000"));
    QCOMPARE(bytes.sliced(4096, 56).toHex(),
        QByteArray("030001000000000300000000100000001415161718191a1b1c1d1e1f202122230001000300000002"
                   "1112131415161718191a1b1c1d1e1f20"));
    QCOMPARE(bytes.sliced(4096 + 2 * 1024, 4).toHex(), QByteArray("00020000"));
    QCOMPARE(bytes.sliced(VaultHeader::macAt).toHex(),
        QByteArray("6e248f61f3e2bdc77b63ecbb742d602c03fcc9ebfda86a5cf81725651a810ec7"
                   "52014d34085ddec895f58f49d07e8197608f278c59db9a5046a4c14357646797"));
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
        QByteArray("d28a896bd539020559ae91150dcd1dc5d97bbfaedff165aa0005f5d87139fc51"));
}

void TestVaultHeader::readsWhatItWrote()
{
    const auto read = parseHeader(sample());

    QVERIFY(read);
    QVERIFY(*read == sample_header::header());
    QCOMPARE(read->toBytes(sample_header::headKey()), sample());
}

void TestVaultHeader::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");

    malformed("SQLite", 0, "53514c69746520666f726d6174203300", "file.not-ours");
    malformed("zeros", 0, "0000000000000000", "file.not-ours");
    malformed("no number", 0, "4b4c554953303041", "file.not-ours");
    malformed("later magic", 0, "4b4c554953303032", "vault.version");
    malformed("version 0", 8, "00000000");
    malformed("version 2", 8, "00000002", "vault.version");
    malformed("last version", 8, "ffffffff", "vault.version");
    malformed("no slots", 12, "0000");
    malformed("63 slots", 12, "003f");
    malformed("65535 slots", 12, "ffff");
    malformed("slots of nothing", 14, "0000");
    malformed("slots of 1025", 14, "0401");
    malformed("seq 0", 16, "0000000000000000");
    malformed("no vault", 24, "00000000000000000000000000000000");
    malformed("pages of nothing", 40, "00000000");
    malformed("pages of 8192", 40, "00002000");
    malformed("no cipher", 44, "00000000");
    malformed("cipher 2", 44, "00000002", "vault.cipher");
    malformed("epoch 0", 48, "00000000");
    malformed("earlier epoch", 48, "00000001", "vault.slot");
    malformed("zero at 52", 52, "01");
    malformed("zero at 55", 55, "01");
    malformed("zero at 120", 120, "01");
    malformed("zero at 4095", 4095, "01");
    malformedSlots();
    malformed("empty slot with a salt", 4096 + 2 * 1024 + 40, "01", "vault.slot");
    malformed("empty slot of another id", 4096 + 2 * 1024 + 1, "03", "vault.slot");
    malformed("invited without end", 4096 + 1024 + 304, "0000000000000000", "vault.slot");
    malformed("recovery empty", 69632, "00", "vault.slot");
    malformed("recovery invited", 69632, "01", "vault.slot");
    malformed("recovery id", 69632 + 1, "3f", "vault.slot");
    malformed("recovery by passphrase", 69632 + 2, "01", "vault.slot");
    malformed("recovery with passes", 69632 + 4, "00000003", "vault.slot");
    malformed("recovery with memory", 69632 + 8, "0000000010000000", "vault.slot");
    malformed("zero after the slots", 70656, "01");
    malformed("zero before the MAC", 131007, "01");
}

void TestVaultHeader::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);

    const auto read = parseHeader(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    const bool newer = what == QLatin1String("vault.version") || what == QLatin1String("vault.cipher");
    QCOMPARE(read.error().failure, newer ? Failure::TooNew : Failure::Damaged);
}

void TestVaultHeader::refusesADearGuessBeforeSpendingIt_data()
{
    QTest::addColumn<quint32>("operations");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<bool>("acceptable");

    QTest::newRow("least") << 3U << 67108864ULL << true;
    QTest::newRow("most") << 10U << 1073741824ULL << true;
    QTest::newRow("passes below") << 2U << 67108864ULL << false;
    QTest::newRow("passes above") << 11U << 67108864ULL << false;
    QTest::newRow("memory below") << 3U << 67108863ULL << false;
    QTest::newRow("memory above") << 3U << 1073741825ULL << false;
    QTest::newRow("64 GiB, 2^31") << 0x80000000U << 68719476736ULL << false;
}

void TestVaultHeader::refusesADearGuessBeforeSpendingIt()
{
    QFETCH(quint32, operations);
    QFETCH(quint64, memory);
    QFETCH(bool, acceptable);
    VaultHeader header = sample_header::header();
    header.members[0].cost = {operations, memory};

    const auto read = parseHeader(header.toBytes(sample_header::headKey()));

    QCOMPARE(read.has_value(), acceptable);
    QVERIFY(acceptable || read.error().place == QStringList{QStringLiteral("0")});
}

void TestVaultHeader::refusesEveryLengthButItsOwn()
{
    const QByteArray whole = sample();
    QList<qsizetype> lengths{0, 1, 7, 8, 4095, VaultHeader::size - 1};
    for (qsizetype length = 1024; length < VaultHeader::size; length += 1024)
        lengths << length;
    for (const qsizetype length : lengths) {
        const auto read = parseHeader(QByteArrayView(whole).first(length));
        QVERIFY(!read && read.error().failure == Failure::Damaged);
    }
    QVERIFY(!parseHeader(whole + '\0'));
}

void TestVaultHeader::refusesTwoSlotsOfOneMemberNameOrKey()
{
    using Change = void (*)(Certificate & second, const Certificate &first);
    const Change changes[] = {
        [](Certificate &second, const Certificate &first) { second.member = first.member; },
        [](Certificate &second, const Certificate &first) { second.nameHash = first.nameHash; },
        [](Certificate &second, const Certificate &first) { second.keys.sign = first.keys.sign; }};
    for (const Change change : changes) {
        VaultHeader header = sample_header::header();
        change(header.members[1].certificate, header.members[0].certificate);
        QVERIFY(!parseHeader(header.toBytes(sample_header::headKey())));
    }
}

void TestVaultHeader::knowsWhoWroteIt()
{
    const auto other = SecretBytes::random(32);
    QVERIFY(other);

    QVERIFY(isHeaderAuthentic(sample(), sample_header::headKey()));
    QVERIFY(!isHeaderAuthentic(sample(), *other));
    QVERIFY(!isHeaderAuthentic(sample().chopped(1), sample_header::headKey()));
}

void TestVaultHeader::takesTheCopyWithTheHigherSeq()
{
    const QByteArray older = sample();
    VaultHeader next = sample_header::header();
    ++next.seq;
    const QByteArray newer = next.toBytes(sample_header::headKey());
    const QByteArray newVersion = put(8, "00000002");

    QCOMPARE(header_copies::choose(older, older)->repairAt, std::nullopt);
    QCOMPARE(header_copies::choose(newer, older)->bytes, newer);
    QCOMPARE(header_copies::choose(newer, older)->repairAt, std::optional<qint64>(VaultHeader::size));
    QCOMPARE(header_copies::choose(older, newer)->bytes, newer);
    QCOMPARE(header_copies::choose(older, newer)->repairAt, std::optional<qint64>(0));
    QCOMPARE(header_copies::choose(older, newVersion).error().failure, Failure::TooNew);
}

void TestVaultHeader::putsTheWorseCopyRightFirst()
{
    const QByteArray good = sample();
    const QByteArray next = "next";
    const auto offsets = [&next](const HeaderCopies &present) {
        QList<qint64> places;
        for (const HeaderWrite &step : header_copies::updateSteps(present, next))
            places << step.offset;
        return places;
    };

    QCOMPARE(offsets(*header_copies::choose(good, good)), (QList<qint64>{VaultHeader::size, 0}));
    QCOMPARE(offsets(*header_copies::choose("torn", good)), (QList<qint64>{0, VaultHeader::size, 0}));
}

void TestVaultHeader::findsTheGoodCopyWhateverBitOfTheOtherIsFlipped()
{
    const QByteArray good = sample();
    QRandomGenerator random(20260301);
    for (int i = 0; i < 10000; ++i) {
        QByteArray flipped = good;
        const auto at = qsizetype(random.bounded(quint32(VaultHeader::size)));
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        const bool second = i % 2;
        const auto chosen =
            second ? header_copies::choose(good, flipped) : header_copies::choose(flipped, good);
        QVERIFY(chosen && chosen->bytes == good);
        QCOMPARE(chosen->repairAt, std::optional<qint64>(second ? VaultHeader::size : 0));
    }
}

void TestVaultHeader::seesEveryBitThatAForgerFlips()
{
    const QByteArray good = sample();
    const SecretBytes key = sample_header::headKey();
    QRandomGenerator random(20260302);
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = good;
        const auto at = qsizetype(random.bounded(quint32(VaultHeader::checksumAt)));
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        flipped = sample_header::withChecksum(flipped);
        QVERIFY(!parseHeader(flipped) || !isHeaderAuthentic(flipped, key));
    }
}

QTEST_GUILESS_MAIN(TestVaultHeader)

#include "tst_vault_header.moc"
