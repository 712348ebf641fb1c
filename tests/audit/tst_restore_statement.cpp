#include "app/audit/restore_statement.h"
#include "tests/vault/test_key.h"

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::TestKey;

/// What a member signs under the restore of a backup.
class TestRestoreStatement final : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasSigned_data()
    {
        QTest::addColumn<int>("meaning");
        QTest::newRow("this restore is right") << 1;
        QTest::newRow("and it is worked with") << 2;
    }

    void isReadAsItWasSigned()
    {
        QFETCH(int, meaning);
        RestoreStatement statement = sample();
        statement.meaning = RestoreStatement::Meaning(meaning);
        const auto bytes = statement.toBytes();
        QVERIFY(bytes);
        const auto signature = restore_statement::sign(*bytes, m_key.signer());
        QVERIFY(signature);

        const auto read = restore_statement::verified(*bytes, *signature, m_key.publicKey());

        QVERIFY(read);
        QCOMPARE(*read, statement);
    }

    /// As app/audit/README.md tells it, for who writes a second program.
    void hasTheBytesOfItsFormat()
    {
        const QByteArray expected = QByteArray::fromHex("0001000000080000000000000001"
                                                        "00020000001000112233445566778899aabbccddeeff"
                                                        "0003000000080000000000000002"
                                                        "000400000020") +
            sha256({"entry"}).view().toByteArray() +
            QByteArray::fromHex("0005000000080000000000000001"
                                "000600000010aaaaaaaa000040008000000000000001"
                                "000700000020") +
            sha256({"reason"}).view().toByteArray() + QByteArray::fromHex("00080000000800060a24181e4000");

        QCOMPARE(*sample().toBytes(), expected);
    }

    void countsForNothingWhereAByteIsOther()
    {
        const QByteArray bytes = *sample().toBytes();
        const QByteArray signature = *restore_statement::sign(bytes, m_key.signer());
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = char(changed.at(at) ^ 1);
            QCOMPARE(restore_statement::verified(changed, signature, m_key.publicKey()).error().what,
                u"restore.signature"_s);
        }
        QVERIFY(!restore_statement::verified(bytes, signature, TestKey('o').publicKey()));
        QVERIFY(!RestoreStatement::fromBytes(bytes + '\0'));
        QVERIFY(!RestoreStatement::fromBytes(bytes.chopped(1)));
    }

    void isNoDecision()
    {
        const QByteArray bytes = *sample().toBytes();
        const auto asApproval = signed_document::sign("approval"_L1, bytes, m_key.signer());
        QVERIFY(!restore_statement::verified(bytes, *asApproval, m_key.publicKey()));
    }

private:
    static RestoreStatement sample()
    {
        return {.vault = QUuid(u"00112233-4455-6677-8899-aabbccddeeff"_s),
            .epoch = 2,
            .entry = sha256({"entry"}),
            .meaning = RestoreStatement::Meaning::Restored,
            .signer = QUuid(u"aaaaaaaa-0000-4000-8000-000000000001"_s),
            .reason = sha256({"reason"}),
            .signedAt = {1'700'000'000'000'000}};
    }

    const TestKey m_key{'m'};
};

QTEST_GUILESS_MAIN(TestRestoreStatement)

#include "tst_restore_statement.moc"
