#include "app/formats/mail_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A message that was kept as evidence is read as plain text, whatever it holds.
class TestMailText final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhoWroteWhomWhenAndWhat()
    {
        const MailText mail = mailTextOf("From: =?utf-8?Q?Zo=C3=AB_van_den_Berg?= <zoe@voorbeeld.example>\r\n"
                                         "To: winkel@voorbeeld.example,\r\n"
                                         " balie@voorbeeld.example\r\n"
                                         "Subject: =?iso-8859-1?B?TmlldXdzYnJpZWY=?=\r\n"
                                         " =?iso-8859-1?Q?_gra=E1g?=\r\n"
                                         "Date: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
                                         "Content-Type: text/plain; charset=utf-8\r\n"
                                         "Content-Transfer-Encoding: quoted-printable\r\n"
                                         "\r\n"
                                         "Ja, stuur mij de nieuws=\r\nbrief. Zo=C3=AB\r\n");

        QVERIFY(mail.isMessage());
        QCOMPARE(mail.from, u"Zoë van den Berg <zoe@voorbeeld.example>"_s);
        QCOMPARE(mail.to, u"winkel@voorbeeld.example, balie@voorbeeld.example"_s);
        QCOMPARE(mail.subject, u"Nieuwsbrief graág"_s);
        QCOMPARE(mail.body, u"Ja, stuur mij de nieuwsbrief. Zoë"_s);
    }

    void prefersThePlainTextAndNamesWhatIsAttached()
    {
        const MailText mail = mailTextOf("From: a@b.example\nDate: nu\n"
                                         "Content-Type: multipart/mixed; boundary=\"x\"\n\n"
                                         "--x\nContent-Type: multipart/alternative; boundary=y\n\n"
                                         "--y\nContent-Type: text/plain\n\nJa graag\n"
                                         "--y\nContent-Type: text/html\n\n<b>Ja graag</b>\n--y--\n"
                                         "--x\nContent-Type: application/pdf; name=\"formulier.pdf\"\n"
                                         "Content-Transfer-Encoding: base64\n\nJVBERg==\n--x--\n");

        QCOMPARE(mail.body, u"Ja graag"_s);
        QCOMPARE(mail.parts.size(), 1);
        QCOMPARE(mail.parts.first().name, u"formulier.pdf"_s);
        QCOMPARE(mail.parts.first().size, 4);
    }

    void readsTheWordsOfHtmlAndFollowsNothing()
    {
        QCOMPARE(wordsOfHtml(u"<html><head><title>x</title></head><body><p>Beste Zo&euml;,</p>"
                             "<script>steal()</script><img src=\"https://volgt.example/p.gif\">"
                             "<p>Ja &amp; nee &#8364; 5</p><!-- geheim --></body>"_s),
            u"Beste Zoë,\nJa & nee € 5"_s);
        QCOMPARE(wordsOfHtml(u"<script>never closed"_s), QString());
        QCOMPARE(wordsOfHtml(u"2 < 3 and <b"_s), u"2 < 3 and"_s);
    }

    void keepsWhatItCannotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no headers") << QByteArray("just a text without a colon");
        QTest::newRow("zeroes") << QByteArray(64, '\0');
        QTest::newRow("a boundary that never comes")
            << QByteArray("From: a\nDate: b\nContent-Type: multipart/mixed; boundary=z\n\nloose");
        QTest::newRow("an open encoded word") << QByteArray("Subject: =?utf-8?Q?half\n\n");
        QTest::newRow("mail in mail in mail")
            << (QByteArray("Content-Type: multipart/mixed; boundary=q\n\n--q\n").repeated(200) + "deep");
    }

    void keepsWhatItCannotUnderstand()
    {
        QFETCH(QByteArray, bytes);
        const MailText mail = mailTextOf(bytes);
        QVERIFY(mail.body.size() <= bytes.size());
    }

    void readsAnOldLetterSetByItsBytes()
    {
        QCOMPARE(
            mailTextOf("From: a\nDate: b\nContent-Type: text/plain; charset=windows-1252\n\n\x80 5 Zo\xEB")
                .body,
            u"€ 5 Zoë"_s);
    }
};

QTEST_APPLESS_MAIN(TestMailText)

#include "tst_mail_text.moc"
