#include "app/audit/audit_leaf.h"
#include "app/audit/merkle_tree.h"

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray salt()
{
    QByteArray bytes;
    for (int i = 0; i < 32; ++i)
        bytes.append(char(i));
    return bytes;
}

AuditLeaf leaf()
{
    return {.vault = QUuid(u"00112233-4455-6677-8899-aabbccddeeff"_s),
        .epoch = 2,
        .sequence = 16,
        .happenedAt = {1'700'000'000'123'456},
        .clientTime = {1'700'000'000'000'001},
        .actor = QUuid(u"ffeeddcc-bbaa-9988-7766-554433221100"_s),
        .action = u"contact.edit"_s,
        .objectKind = u"contact"_s,
        .objectRef = u"9f1c"_s,
        .requestRef = u"K-2026-1"_s,
        .filingSystem = 1,
        .rowState = sha256({"row"}),
        .commitment = *audit_leaf::commitment(salt(), R"({"fields":["email"]})")};
}

AuditLeaf bareLeaf()
{
    AuditLeaf bare = leaf();
    bare.sequence = 0;
    bare.actor = QUuid();
    bare.requestRef.clear();
    bare.filingSystem = 0;
    bare.rowState.reset();
    return bare;
}

} // namespace

class TestAuditLeaf final : public QObject
{
    Q_OBJECT

private slots:
    // Computed by another implementation.
    void hasTheKnownBytesAndHashes()
    {
        QCOMPARE(leaf().commitment.toHex(),
            QByteArray("ec1dd3018464bedc1fa2b756f4885ece90da3cb911467963c358ff9622e78988"));
        const auto full = audit_leaf::headerBytes(leaf());
        const auto bare = audit_leaf::headerBytes(bareLeaf());
        QVERIFY(full && bare);
        QCOMPARE(full->toHex(),
            QByteArray("000100000008000000000000000100020000001000112233445566778899aabbccddeeff0003000000"
                       "080000000000000002000400000008000000000000001000050000000800060a241820224000060000"
                       "000800060a24181e4001000700000010ffeeddccbbaa9988776655443322110000080000000c636f6e"
                       "746163742e65646974000900000007636f6e74616374000a0000000439663163000b000000084b2d32"
                       "3032362d31000c000000080000000000000001000d00000020634768dae1474506e4bf7d341890542b"
                       "09987d7e6aea5d446c02e37581a56954000e00000020ec1dd3018464bedc1fa2b756f4885ece90da3c"
                       "b911467963c358ff9622e78988"));
        QCOMPARE(merkle::leafHash(*full).toHex(),
            QByteArray("ac965e5f95b54862aa44877c01b6392f363c382233591136d39fc44d75bfaa7e"));
        QCOMPARE(bare->size(), 219);
        QCOMPARE(merkle::leafHash(*bare).toHex(),
            QByteArray("90f73f40b037c0697c4b9fe99660d37adec0f2871fba6f49c592f9a763544e43"));
    }

    void readsWhatItWrote()
    {
        for (const AuditLeaf &written : {leaf(), bareLeaf()}) {
            const auto read = audit_leaf::fromHeader(*audit_leaf::headerBytes(written));
            QVERIFY(read);
            QVERIFY(*read == written);
        }
    }

    void readsNothingElse()
    {
        const auto header = audit_leaf::headerBytes(leaf());
        QVERIFY(header);
        for (qsizetype size = 0; size < header->size(); ++size)
            QVERIFY(!audit_leaf::fromHeader(QByteArrayView(*header).first(size)));
        QVERIFY(!audit_leaf::fromHeader(*header + '\0'));
        QByteArray newer = *header;
        newer[13] = 2;
        QCOMPARE(audit_leaf::fromHeader(newer).error().failure, Failure::TooNew);
        QByteArray older = *header;
        older[13] = 0;
        QCOMPARE(audit_leaf::fromHeader(older).error().failure, Failure::Damaged);
    }

    void changesItsHashWithEveryField()
    {
        QList<AuditLeaf> others(13, leaf());
        others[0].vault = QUuid();
        others[1].epoch = 3;
        others[2].sequence = 17;
        ++others[3].happenedAt.micros;
        ++others[4].clientTime.micros;
        others[5].actor = QUuid();
        others[6].action = u"contact.view"_s;
        others[7].objectKind = u"staff"_s;
        others[8].objectRef = u"9f1d"_s;
        others[9].requestRef.clear();
        others[10].filingSystem = 2;
        others[11].rowState.reset();
        others[12].commitment = *audit_leaf::commitment(salt(), "{}");
        const Digest hash = merkle::leafHash(*audit_leaf::headerBytes(leaf()));
        for (const AuditLeaf &other : others)
            QVERIFY(merkle::leafHash(*audit_leaf::headerBytes(other)) != hash);
    }

    void hidesEqualDetailsBehindTheirSalt()
    {
        const QByteArray one = audit_leaf::newSalt();
        const QByteArray other = audit_leaf::newSalt();
        QCOMPARE(one.size(), audit_leaf::saltSize);
        QVERIFY(one != other);
        QVERIFY(*audit_leaf::commitment(one, "{}") != *audit_leaf::commitment(other, "{}"));
        // Without a fixed length what is salt and what is detail could be shifted.
        QVERIFY(!audit_leaf::commitment(one.first(31), "{}"));
        QVERIFY(!audit_leaf::commitment({}, "{}"));
    }
};

QTEST_GUILESS_MAIN(TestAuditLeaf)

#include "tst_audit_leaf.moc"
