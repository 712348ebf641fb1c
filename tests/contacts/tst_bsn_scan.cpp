#include "app/contacts/bsn_scan.h"

#include <QElapsedTimer>
#include <QTest>

using Severity = ScanFinding::Severity;

class TestBsnScan final : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheVectors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        constexpr int nothing = -1;
        const auto row = [](const char *text, int verdict) {
            QTest::newRow(text) << QString::fromUtf8(text) << verdict;
        };
        row("BSN 111222333", int(Severity::Block));
        row("nr 111 222 333 van klant", int(Severity::Warn));
        row("1112.22.333", int(Severity::Warn));
        row("klant 12 123456782", int(Severity::Warn));
        row("sofinummer: 123456782.", int(Severity::Block));
        row("geb 01-01-1980 bsn 999994669", int(Severity::Block));
        row("tel 06-12345678", nothing);
        row("bel 0612345678", nothing);
        row("+31 6 12345678", nothing);
        row("NL91 ABNA 0417 1643 00", nothing);
        row("order 123456789", nothing);
        row("datum 31-12-2026", nothing);
        row("KvK 12345678", nothing);

        row("bsn:111.222.333", int(Severity::Block));
        row("BSN-nummer 111-222-333", int(Severity::Block));
        row("bsnnummer 111222333", int(Severity::Block));
        row("111222333 is het burgerservicenummer", int(Severity::Block));
        row("Sofie 111222333", int(Severity::Warn));
        row("0111222333", nothing);
        row("1112223334", nothing);
        row("000000000", nothing);
        row("a111222333b", int(Severity::Warn));
        row("111 222 333 444", int(Severity::Warn));
        row("111\u00A0222\u00A0333", int(Severity::Warn));
        row("+32 111222333", nothing);
        row("0031 111222333", nothing);
        row("kaart 4111 1111 1111 1111", int(Severity::Block));
        row("kaart 4111 1111 1111 1112", nothing);
        row("paspoort NP1234567", int(Severity::Block));
        row("order AB1234567", int(Severity::Warn));
        row("geen nummers hier", nothing);
        row("", nothing);
    }

    void judgesTheVectors()
    {
        QFETCH(QString, text);
        QFETCH(int, verdict);

        const auto findings = scanForBsn(text);

        QCOMPARE(findings.isEmpty() ? -1 : int(findings.first().severity), verdict);
        QCOMPARE(isBlocked(findings), verdict == int(Severity::Block));
    }

    void usesContextOnlyWithinFortyCharacters()
    {
        QVERIFY(
            isBlocked(scanForBsn(QStringLiteral("bsn") + QString(40, u' ') + QStringLiteral("111222333"))));
        QVERIFY(
            !isBlocked(scanForBsn(QStringLiteral("bsn") + QString(41, u' ') + QStringLiteral("111222333"))));
    }

    void masksTheWholeNumber()
    {
        const QString text = QStringLiteral("nr 111 222 333, bsn 123456782 en kaart 4111111111111111.");

        QCOMPARE(maskBsn(text, scanForBsn(text)),
            QStringLiteral("nr [BSN verwijderd], bsn [BSN verwijderd] en kaart [nummer verwijderd]."));
        QCOMPARE(maskBsn(QStringLiteral("niets"), {}), QStringLiteral("niets"));
    }

    void staysLinearOnHostileText()
    {
        QElapsedTimer timer;
        timer.start();
        const QString text =
            QStringLiteral("bsn 111222333 +31 6 12345678 NL91ABNA0417164300 ").repeated(20000);

        QVERIFY(isBlocked(scanForBsn(text)));
        QVERIFY2(timer.elapsed() < 10000, "a scan of 1 MB took over ten seconds");
    }
};

QTEST_APPLESS_MAIN(TestBsnScan)

#include "tst_bsn_scan.moc"
