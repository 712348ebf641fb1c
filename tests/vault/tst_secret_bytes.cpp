#include "app/vault/secret_bytes.h"

#include <QObject>
#include <QTest>

class TestSecretBytes final : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatItWasGiven()
    {
        auto secret = SecretBytes::copyOf("vijf paarse fietsen");
        QVERIFY(secret);
        QCOMPARE(secret->view().toByteArray(), QByteArray("vijf paarse fietsen"));

        const auto again = secret->clone();
        QVERIFY(again && secret->equals(*again));
        secret->data()[0] = 'w';
        QVERIFY(!secret->equals(*again));
    }

    void movesWithoutLeavingACopy()
    {
        auto first = SecretBytes::random(32);
        QVERIFY(first);
        const QByteArray bytes = first->view().toByteArray();

        const SecretBytes second = *std::move(first);

        QVERIFY(first->isEmpty());
        QCOMPARE(second.view().toByteArray(), bytes);
    }

    void twoRandomSecretsDiffer()
    {
        const auto one = SecretBytes::random(32);
        const auto other = SecretBytes::random(32);
        QVERIFY(one && other && !one->equals(*other));
    }
};

QTEST_GUILESS_MAIN(TestSecretBytes)

#include "tst_secret_bytes.moc"
