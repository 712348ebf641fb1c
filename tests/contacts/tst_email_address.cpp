#include "app/contacts/email_address.h"

#include <QTest>

class TestEmailAddress final : public QObject
{
    Q_OBJECT

private slots:
    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *text, const char *normalised) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(normalised);
        };
        row("jan.jansen@voorbeeld.nl", "jan.jansen@voorbeeld.nl");
        row("  Jan.Jansen@Voorbeeld.NL ", "jan.jansen@voorbeeld.nl");
        row("j.a.n+lijst@example.org", "j.a.n+lijst@example.org");
        row("info@Müller.example", "info@xn--mller-kva.example");
        row("info@XN--Mller-kva.example", "info@xn--mller-kva.example");
        row("jos\u0065\u0301@example.nl", "josé@example.nl");
        row("o'neil@example.ie", "o'neil@example.ie");
    }

    void normalises()
    {
        QFETCH(QString, text);

        const auto address = EmailAddress::parse(text);

        QVERIFY(address);
        QTEST(address->normalised, "normalised");
        QCOMPARE(address->text, text.trimmed().normalized(QString::NormalizationForm_C));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "jan", "jan.example.nl", "@example.nl", "jan@", "jan@@example.nl",
                 "jan@pi@example.nl", "jan jansen@example.nl", "jan@example", "jan@.nl", "jan@example..nl",
                 "jan@-example.nl", ".jan@example.nl", "jan.@example.nl", "jan..j@example.nl",
                 "jan@exa mple.nl", "<jan@example.nl>", "jan@example.nl, piet@example.nl", "jan@127.0.0.1",
                 "jan@example.nl\nBcc: x"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("local part of 65") << QString(65, u'a') + QStringLiteral("@example.nl");
        QTest::newRow("255 in all") << QString(64, u'a') + u'@' + QString(60, u'b') + u'.' +
                QString(60, u'c') + u'.' + QString(65, u'd');
        QTest::newRow("a million letters") << QString(1000000, u'a');
        QTest::newRow("bidi override") << QStringLiteral("jan\u202E@example.nl");
    }

    void refuses()
    {
        QFETCH(QString, text);

        QVERIFY(!EmailAddress::parse(text));
    }

    void acceptsALocalPartOfSixtyFour()
    {
        QVERIFY(EmailAddress::parse(QString(64, u'a') + QStringLiteral("@example.nl")));
    }
};

QTEST_APPLESS_MAIN(TestEmailAddress)

#include "tst_email_address.moc"
