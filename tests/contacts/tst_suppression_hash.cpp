#include "app/contacts/suppression_hash.h"

#include <QTest>

namespace {

QByteArray testKey()
{
    QByteArray key;
    for (char i = 0; i < 32; ++i)
        key.append(i);
    return key;
}

} // namespace

class TestSuppressionHash final : public QObject
{
    Q_OBJECT

private slots:
    void matchesThePublishedVectors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("email") << int(SuppressedKind::Email) << QStringLiteral("jan.jansen@voorbeeld.nl")
                               << QByteArray(
                                      "e15fcf03012248060862047452aaf7a05108af21e7ad53bc0e9eb11bd7e71461");
        QTest::newRow("phone") << int(SuppressedKind::Phone) << QStringLiteral("+31612345678")
                               << QByteArray(
                                      "80e44006aed97c96d9876b0239c679a9eb6bc44f5ab4cd5686e0ac4fa4ee7af8");
    }

    void matchesThePublishedVectors()
    {
        QFETCH(int, kind);
        QFETCH(QString, normalised);

        QTEST(suppressionHash(testKey(), SuppressedKind(kind), normalised).toHex(), "hex");
    }

    void writesAnAddressOneWay()
    {
        QCOMPARE(suppressedAddress(u"2611 et", u"12a", u"3 hs"), QStringLiteral("2611ET12A3HS"));
        QVERIFY(suppressionHash(testKey(), SuppressedKind::Postal, u"2611ET12") !=
            suppressionHash(testKey(), SuppressedKind::Email, u"2611ET12"));
    }

    void makesNothingWithAKeyOfAnotherLength()
    {
        QVERIFY(suppressionHash("short", SuppressedKind::Email, u"a@example.nl").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSuppressionHash)

#include "tst_suppression_hash.moc"
