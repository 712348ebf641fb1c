#include "app/consent/evidence_danger.h"

#include <QTest>

class TestEvidenceDanger final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatRunsFromWhatIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("dangerous");
        const auto row = [](const char *name, const QByteArray &content, bool dangerous) {
            QTest::newRow(name) << QString::fromUtf8(name) << content << dangerous;
        };
        row("formulier.pdf", "%PDF-1.7", false);
        row("scan.jpg", "\xff\xd8\xff\xe0", false);
        row("brief.eml", "From: a@voorbeeld.example\r\n\r\nJa.", false);
        row("notitie.txt", "Ja, ik wil nieuws. MZ", false);
        row("opname.m4a",
            QByteArray("\0\0\0\x18"
                       "ftyp",
                8),
            false);
        row("zonder-naam", "tekst", false);
        row("programma.exe", "x", true);
        row("foto.jpg.EXE", "x", true);
        row("formulier.pdf.lnk", "x", true);
        row("blad.xlsm", "PK", true);
        row("pagina.html", "<p>", true);
        row("tekening.svg", "<svg/>", true);
        row("punten.exe. .", "x", true);
        row("formulier-van-elders.pdf", "MZ\x90", true);
        row("scan.png",
            "\x7f"
            "ELF\2",
            true);
        row("brief.txt", "#!/bin/sh", true);
        row("zogenaamd.txt", "\xef\xbb\xbf \n<!DOCTYPE HTML>", true);
        row("foto\xe2\x80\xae"
            "gpj.txt",
            "x", true);
        row("foto\n.txt", "x", true);
    }

    void tellsWhatRunsFromWhatIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, dangerous);

        QCOMPARE(isDangerousEvidence(name, content), dangerous);
    }
};

QTEST_APPLESS_MAIN(TestEvidenceDanger)

#include "tst_evidence_danger.moc"
