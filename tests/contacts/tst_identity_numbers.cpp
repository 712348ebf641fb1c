#include "app/contacts/identity_numbers.h"

#include <QTest>

class TestIdentityNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheElevenTest()
    {
        QVERIFY(passesElevenTest(u"111222333"));
        QVERIFY(passesElevenTest(u"123456782"));
        QVERIFY(passesElevenTest(u"999994669"));
        QVERIFY(!passesElevenTest(u"123456789"));
        QVERIFY(!passesElevenTest(u"000000000"));
        QVERIFY(!passesElevenTest(u"11122233"));
        QVERIFY(!passesElevenTest(u"11122233a"));
    }

    void judgesVatNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("soleTrader");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *text, bool soleTrader, VatVerdict verdict) {
            QTest::addRow("%s%s", text, soleTrader ? ", sole trader" : "")
                << QString::fromLatin1(text) << soleTrader << int(verdict);
        };
        row("NL004495445B01", false, VatVerdict::Valid);
        row("nl 0044.95.445.b01", false, VatVerdict::Valid);
        row("NL002455799B11", true, VatVerdict::Valid);
        row("NL123456789B13", true, VatVerdict::Valid);
        row("NL123456789B90", false, VatVerdict::Invalid);
        row("NL004495445B01", true, VatVerdict::HidesBsn);
        row("NL111222333B01", true, VatVerdict::HidesBsn);
        row("NL000000000B00", false, VatVerdict::Invalid);
        row("004495445B01", false, VatVerdict::Invalid);
        row("", false, VatVerdict::Invalid);
    }

    void judgesVatNumbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, soleTrader);

        QTEST(int(judgeVatNumber(compactNumber(text), soleTrader)), "verdict");
    }

    void knowsIbans()
    {
        QVERIFY(isIban(u"NL91ABNA0417164300"));
        QVERIFY(isIban(compactNumber(u"nl02 abna 0123 4567 89")));
        QVERIFY(isIban(u"BE68539007547034"));
        QVERIFY(!isIban(u"NL91ABNA0417164301"));
        QVERIFY(!isIban(u"NL91ABNA041716430"));
        QVERIFY(!isIban(u""));
    }

    void knowsTheRest()
    {
        QVERIFY(isKvkNumber(u"01234567"));
        QVERIFY(!isKvkNumber(u"1234567"));
        QVERIFY(!isKvkNumber(u"1234567a"));
    }
};

QTEST_APPLESS_MAIN(TestIdentityNumbers)

#include "tst_identity_numbers.moc"
