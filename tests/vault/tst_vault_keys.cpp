#include "app/vault/kdf_cost.h"
#include "app/vault/member_name.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/slot_lock.h"
#include "app/vault/vault_keys.h"
#include "app/vault/wrapped_secret.h"

#include <QObject>
#include <QTest>

/// What is derived, wrapped, folded and calibrated on the way to a key.
class TestVaultKeys final : public QObject
{
    Q_OBJECT

private slots:
    void derivesADifferentKeyForEachUse();
    void wrapsASecretForOnePurpose();
    void preparesAPassphraseAsItWasAlwaysHashed();
    void knowsANameInAnySpellingOfCaseButInThisVaultOnly();
    void calibratesToAboutASecond_data();
    void calibratesToAboutASecond();
    void derivesNoKeyForLessThanTheLeast_data();
    void derivesNoKeyForLessThanTheLeast();
};

void TestVaultKeys::derivesADifferentKeyForEachUse()
{
    const auto data = SecretBytes::copyOf(QByteArray(32, '\x01'));
    QVERIFY(data);
    const auto page = vault_keys::page(*data);
    const auto head = vault_keys::head(*data);
    const auto wrap = vault_keys::wrap(*data);
    QVERIFY(page && head && wrap);
    // BLAKE2b-256, key = data key, salt = number, personal = context, computed elsewhere.
    QCOMPARE(page->view().toByteArray().toHex(),
        QByteArray("1130954ec95cc135024406bb2e5d42505cc3820d630e57cef93ffa8245d3e2ca"));
    QCOMPARE(head->view().toByteArray().toHex(),
        QByteArray("89be20f7265e74a98069fe1cbdddb00fe044b3cffa19188019e109de1f0febab"));
    QCOMPARE(wrap->view().toByteArray().toHex(),
        QByteArray("d3b813ad5f2bea77cdea00522b1e097a8cf1a49d3d287102086706bdd713806f"));
    const auto none = vault_keys::page(SecretBytes());
    QVERIFY(!none && none.error().failure == Failure::Internal);
}

void TestVaultKeys::wrapsASecretForOnePurpose()
{
    const auto key = SecretBytes::random(32);
    const auto other = SecretBytes::random(32);
    const auto secret = SecretBytes::copyOf("geheim van de mailserver");
    QVERIFY(key && other && secret);

    const auto blob = wrapped_secret::wrap(*key, "mail", *secret);

    QVERIFY(blob && blob->size() == 41 + 24);
    const auto again = wrapped_secret::unwrap(*key, "mail", *blob);
    QVERIFY(again && again->equals(*secret));
    QVERIFY(!wrapped_secret::unwrap(*key, "suppression", *blob));
    QVERIFY(!wrapped_secret::unwrap(*other, "mail", *blob));
    for (qsizetype i = 0; i < blob->size(); ++i) {
        QByteArray flipped = *blob;
        flipped[i] = char(flipped.at(i) ^ 1);
        const auto refused = wrapped_secret::unwrap(*key, "mail", flipped);
        QVERIFY(!refused && refused.error().failure == Failure::Damaged);
        QVERIFY(!wrapped_secret::unwrap(*key, "mail", blob->first(i)));
    }
    const auto large = SecretBytes::zeroed(65537);
    QVERIFY(large);
    QVERIFY(!wrapped_secret::wrap(*key, "mail", *large));
}

void TestVaultKeys::preparesAPassphraseAsItWasAlwaysHashed()
{
    const QStringList passphrases = {QString(), QStringLiteral("vijf paarse fietsen"),
        QStringLiteral("cafe\u0301 \uFF21\uFF22 \uFB01ets"), QStringLiteral("sleutel \U0001F511"),
        QStringLiteral("los ") + QChar(0xd800)};
    for (const QString &passphrase : passphrases) {
        const QString kept = QString(passphrase.constData(), passphrase.size());
        const auto prepared = preparedPassphrase(passphrase);
        QVERIFY(prepared);
        QCOMPARE(prepared->view().toByteArray(), kept.normalized(QString::NormalizationForm_KC).toUtf8());
        QCOMPARE(passphrase, kept);
    }
}

void TestVaultKeys::knowsANameInAnySpellingOfCaseButInThisVaultOnly()
{
    const QUuid vault = QUuid::fromString(QStringLiteral("00010203-0405-0607-0809-0a0b0c0d0e0f"));
    const auto hash = memberNameHash(vault, QStringLiteral("Anna de Groot"));

    QCOMPARE(viewOf(hash).toByteArray().toHex(),
        QByteArray("9b6e6ed3caf21fa7d084955e1fe26d613f475f17e78bb7c47161bb79a41cc281"));
    QVERIFY(hash == memberNameHash(vault, QStringLiteral(" anna  DE groot ")));
    QVERIFY(hash == memberNameHash(vault, QStringLiteral("\uFF21nna de Groot")));
    QVERIFY(hash != memberNameHash(vault, QStringLiteral("Anna de Grote")));
    QVERIFY(hash != memberNameHash(QUuid::createUuid(), QStringLiteral("Anna de Groot")));
}

void TestVaultKeys::calibratesToAboutASecond_data()
{
    QTest::addColumn<double>("perPassAndMebibyte");
    QTest::addColumn<quint64>("mebibytesThere");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");

    QTest::newRow("as measured") << 1.3 << quint64(8192) << qint64(800) << qint64(1500);
    QTest::newRow("three times as quick") << 0.4 << quint64(8192) << qint64(800) << qint64(1500);
    QTest::newRow("ten times as quick") << 0.13 << quint64(8192) << qint64(800) << qint64(1500);
    QTest::newRow("twice as slow") << 2.6 << quint64(8192) << qint64(800) << qint64(1500);
    QTest::newRow("too slow for the least") << 20.0 << quint64(8192) << qint64(3840) << qint64(3840);
    QTest::newRow("too quick for the most") << 0.001 << quint64(8192) << qint64(10) << qint64(11);
    QTest::newRow("little memory") << 1.3 << quint64(128) << qint64(800) << qint64(1500);
    QTest::newRow("no memory") << 1.3 << quint64(32) << qint64(-1) << qint64(-1);
}

void TestVaultKeys::calibratesToAboutASecond()
{
    QFETCH(double, perPassAndMebibyte);
    QFETCH(quint64, mebibytesThere);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const auto milliseconds = [=](KdfCost cost) {
        const quint64 mebibytes = cost.memory / 1024 / 1024;
        return mebibytes > mebibytesThere ? qint64(-1)
                                          : qint64(perPassAndMebibyte * double(cost.operations * mebibytes));
    };

    const KdfCost cost = KdfCost::calibrated(milliseconds);

    QVERIFY(cost.isAcceptable());
    const qint64 taken = milliseconds(cost);
    QVERIFY2(taken >= least && taken <= most, qPrintable(QString::number(taken)));
}

void TestVaultKeys::derivesNoKeyForLessThanTheLeast_data()
{
    constexpr quint64 mebibyte = 1024ULL * 1024;
    QTest::addColumn<KdfCost>("cost");
    QTest::newRow("the least there is") << KdfCost{1, 8192};
    QTest::newRow("two passes") << KdfCost{2, 64 * mebibyte};
    QTest::newRow("too little memory") << KdfCost{3, 63 * mebibyte};
}

void TestVaultKeys::derivesNoKeyForLessThanTheLeast()
{
    QFETCH(KdfCost, cost);

    const auto secret = SecretBytes::copyOf(QByteArrayView("vijf paarse fietsen"));
    QVERIFY(secret);
    const auto key = slot_lock::passphraseKey(*secret, cost, {});

    QVERIFY(!key && key.error() == (Error{Failure::Invalid, QStringLiteral("vault.cost")}));
}

QTEST_GUILESS_MAIN(TestVaultKeys)

#include "tst_vault_keys.moc"
