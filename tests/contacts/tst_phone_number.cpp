#include "app/contacts/phone_number.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>
#include <string>

class TestPhoneNumber final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        const auto row = [](const char *text, const char *e164) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(e164);
        };
        row("06-12345678", "+31612345678");
        row("06 12 34 56 78", "+31612345678");
        row("+31612345678", "+31612345678");
        row("+31 (0)6 12345678", "+31612345678");
        row("0031612345678", "+31612345678");
        row("010/1234567", "+31101234567");
        row("(010) 123.45.67", "+31101234567");
        row("0113 123 456", "+31113123456");
        row("085 1234567", "+31851234567");
        row("097012345678", "+3197012345678");
        row("0900 1234", "+319001234");
        row("+32 470 12 34 56", "+32470123456");
        row("0044 20 7946 0123", "+442079460123");
        row("06\u00A012345678", "+31612345678");
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);

        const auto number = PhoneNumber::parse(text);

        QVERIFY(number);
        QTEST(number->e164, "e164");
        QCOMPARE(PhoneNumber::parse(number->e164)->e164, number->e164);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", "06", "0612345", "061234567890", "+", "geen", "0012",
                 "+999123456789", "0312345678901234567", "06 12345678 ext. 5", "+310000000000", "1,23E+10"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("endless") << QString(100000, u'1');
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);

        QVERIFY(!PhoneNumber::parse(text));
    }

    void showsNumbersTheDutchWay_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("domestic");
        QTest::addColumn<QString>("abroad");
        const auto row = [](const char *e164, const char *domestic, const char *abroad) {
            QTest::newRow(e164) << QString::fromLatin1(e164) << QString::fromLatin1(domestic)
                                << QString::fromLatin1(abroad);
        };
        row("+31612345678", "06 12345678", "+31 6 12345678");
        row("+31101234567", "010 123 4567", "+31 10 123 4567");
        row("+31113123456", "0113 123 456", "+31 113 123 456");
        row("+32470123456", "+32 470 12 34 56", "+32 470 12 34 56");
        row("<b>", "<b>", "<b>");
    }

    void showsNumbersTheDutchWay()
    {
        QFETCH(QString, e164);

        QTEST(displayPhone(e164), "domestic");
        QTEST(displayPhone(e164, PhoneReader::Abroad), "abroad");
    }

    /// The shortcut answers from the first digits alone; over the whole plan the library must agree.
    void agreesWithTheLibraryOverTheWholeDutchPlan()
    {
        using i18n::phonenumbers::PhoneNumberUtil;
        const auto &library = *PhoneNumberUtil::GetInstance();
        for (int prefix = 1000; prefix <= 9999; ++prefix) {
            for (const char *rest : {"12345", "00000", "99999", "55050"}) {
                const std::string text = "+31" + std::to_string(prefix) + rest;
                i18n::phonenumbers::PhoneNumber number;
                std::string e164;
                if (library.Parse(text, "NL", &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
                    library.IsValidNumber(number))
                    library.Format(number, PhoneNumberUtil::E164, &e164);

                const auto read = PhoneNumber::parse(QString::fromStdString(text));

                QVERIFY2((read ? read->e164 : QString()) == QString::fromStdString(e164), text.c_str());
            }
        }
    }

    void readsAMillionNumbersQuickly()
    {
        const QString texts[] = {QStringLiteral("+31612345678"), QStringLiteral("06-12345678"),
            QStringLiteral("010 1234567"), QStringLiteral("+31201234567")};
        QBENCHMARK
        {
            for (const QString &text : texts)
                QVERIFY(PhoneNumber::parse(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestPhoneNumber)

#include "tst_phone_number.moc"
