#include "app/requests/request_letter.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is read from a letter that somebody drops, and what is not kept.
class TestRequestLetter final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheDayWhereTheOrganisationIs_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QDate>("day");

        QTest::newRow("morning") << u"Mon, 2 Nov 2026 09:15:00 +0100"_s << QDate(2026, 11, 2);
        QTest::newRow("night in UTC") << u"Sun, 1 Nov 2026 23:30:00 +0000"_s << QDate(2026, 11, 2);
        QTest::newRow("summer night in UTC") << u"Tue, 30 Jun 2026 22:30:00 +0000"_s << QDate(2026, 7, 1);
        QTest::newRow("from far away") << u"Mon, 2 Nov 2026 00:30:00 +0900"_s << QDate(2026, 11, 1);
        QTest::newRow("with a comment") << u"Mon, 2 Nov 2026 09:15:00 +0100 (CET)"_s << QDate(2026, 11, 2);
        QTest::newRow("without a weekday") << u"2 Nov 2026 09:15:00 +0100"_s << QDate(2026, 11, 2);
        QTest::newRow("no date") << u"gisteren"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }

    void takesTheDayWhereTheOrganisationIs()
    {
        QFETCH(QString, date);
        QFETCH(QDate, day);

        QCOMPARE(sentDay(date), day);
    }

    void takesOneAddressOrNone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("address");

        QTest::newRow("alone") << u"anna@x.example"_s << u"anna@x.example"_s;
        QTest::newRow("with a name") << u"Anna de Wit <anna@x.example>"_s << u"anna@x.example"_s;
        QTest::newRow("a name that is an address")
            << u"\"baas@ons.example\" <anna@x.example>"_s << u"anna@x.example"_s;
        QTest::newRow("comment") << u"anna@x.example (baas@ons.example)"_s << u"anna@x.example"_s;
        QTest::newRow("two senders") << u"anna@x.example, bart@x.example"_s << QString();
        QTest::newRow("none") << u"Anna"_s << QString();
    }

    void takesOneAddressOrNone()
    {
        QFETCH(QString, from);
        QFETCH(QString, address);

        QCOMPARE(senderAddress(from), address);
    }

    void readsTheHeadsOfAMessageAndNothingOfAPicture()
    {
        const QByteArray message = "From: Anna <anna@x.example>\r\nTo: ons@y.example\r\n"
                                   "Date: Mon, 2 Nov 2026 09:15:00 +0100\r\n"
                                   "Subject: =?utf-8?q?Gegevens_verwijderen?=\r\n\r\nGraag alles wissen.\r\n";
        const auto heads = headsOf({u"bericht.eml"_s, u"message/rfc822"_s, message});
        QVERIFY(heads);
        QCOMPARE(heads->sender, u"anna@x.example"_s);
        QCOMPARE(heads->sentOn, QDate(2026, 11, 2));
        QCOMPARE(heads->subject, u"Gegevens verwijderen"_s);
        QVERIFY(!headsOf({u"brief.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}));
    }

    void refusesWhatCouldRunOrIsNothing_data()
    {
        QTest::addColumn<RequestLetter>("letter");
        QTest::addColumn<QString>("what");

        QTest::newRow("fine") << RequestLetter{u"brief.pdf"_s, u"application/pdf"_s, "%PDF-1.4"} << QString();
        QTest::newRow("empty") << RequestLetter{u"brief.pdf"_s, u"application/pdf"_s, {}}
                               << u"request.letter-empty"_s;
        QTest::newRow("program") << RequestLetter{u"brief.pdf.exe"_s, u"application/pdf"_s, "MZ"}
                                 << u"request.letter-danger"_s;
        QTest::newRow("disguised") << RequestLetter{u"brief.pdf"_s, u"application/pdf"_s, "MZ\x90"}
                                   << u"request.letter-danger"_s;
        QTest::newRow("page") << RequestLetter{u"brief.html"_s, u"text/html"_s, "<html>"}
                              << u"request.letter-danger"_s;
        QTest::newRow("too large") << RequestLetter{u"brief.pdf"_s, u"application/pdf"_s,
                                          QByteArray(RequestLetter::largest + 1, 'a')}
                                   << u"request.letter-too-large"_s;
    }

    void refusesWhatCouldRunOrIsNothing()
    {
        QFETCH(RequestLetter, letter);
        QFETCH(QString, what);

        const auto checked = checkLetter(letter);
        QCOMPARE(checked ? QString() : checked.error().what, what);
    }
};

QTEST_GUILESS_MAIN(TestRequestLetter)

#include "tst_request_letter.moc"
