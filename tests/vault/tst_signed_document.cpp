#include "app/vault/sha256.h"
#include "app/vault/signed_document.h"
#include "tests/vault/test_key.h"

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::TestKey;

namespace {

const QByteArray document = QByteArray::fromHex("0001000000080000000000000001");
constexpr auto kind = "test"_L1;

} // namespace

class TestSignedDocument final : public QObject
{
    Q_OBJECT

private slots:
    void hashesTheKnownTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray(
                                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million times a")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void hashesTheKnownTexts()
    {
        QFETCH(QByteArray, text);
        QTEST(sha256({text}).toHex(), "hex");
        QVERIFY(sha256({text.first(text.size() / 3), QByteArray(), text.sliced(text.size() / 3)}) ==
            sha256({text}));
    }

    // By OpenSSL, from the same seed.
    void signsAsAnotherImplementationDoes()
    {
        const auto signature = signed_document::sign(kind, document, TestKey(1).signer());
        QVERIFY(signature);
        QCOMPARE(signature->toHex(),
            QByteArray("e7b873749c3a33949dd954d84fd1d9727a1e610d9ee8df53d1c2f5a650a58b7a5ebe305f98d3c7c73d"
                       "d91dbfaaaea963caf1703c2ab5da48081fe3f92d3a790f"));
        QVERIFY(signed_document::verify(kind, document, *signature, TestKey(1).publicKey()));
    }

    void countsForOneKindAndOneKey()
    {
        const auto signature = signed_document::sign(kind, document, TestKey(1).signer());
        QVERIFY(signature);
        const QByteArray key = TestKey(1).publicKey();
        QVERIFY(!signed_document::verify("tes"_L1, document, *signature, key));
        QVERIFY(!signed_document::verify("approval"_L1, document, *signature, key));
        QVERIFY(!signed_document::verify(kind, document, *signature, TestKey(2).publicKey()));
        QVERIFY(!signed_document::verify(kind, document + '\0', *signature, key));
        QVERIFY(!signed_document::verify(kind, document, *signature + '\0', key));
        QVERIFY(!signed_document::verify(kind, document, {}, key));
        QVERIFY(!signed_document::verify(kind, document, *signature, {}));
        // A key of low order signs for everybody.
        QVERIFY(!signed_document::verify(kind, document, QByteArray(64, '\0'), QByteArray(32, '\0')));
    }

    void refusesEveryBitThatIsChanged()
    {
        const auto signature = signed_document::sign(kind, document, TestKey(1).signer());
        QVERIFY(signature);
        const QByteArray whole = document + *signature;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray changed = whole;
            changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY(!signed_document::verify(kind, changed.first(document.size()),
                changed.sliced(document.size()), TestKey(1).publicKey()));
        }
    }

    void tellsOfASignerThatDoesNotSign()
    {
        const auto none = signed_document::sign(
            kind, document, [](QByteArrayView) -> Result<QByteArray> { return QByteArray("no"); });
        QVERIFY(!none && none.error().failure == Failure::Internal);
        const auto locked = signed_document::sign(kind, document, [](QByteArrayView) -> Result<QByteArray> {
            return Error{Failure::WrongPassphrase, u"vault.locked"_s};
        });
        QVERIFY(!locked && locked.error().failure == Failure::WrongPassphrase);
    }
};

QTEST_GUILESS_MAIN(TestSignedDocument)

#include "tst_signed_document.moc"
