#include "app/documents/receipt_page.h"
#include "receipts/sample_receipt.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

SignedReceipt sampleOnPaper()
{
    ConsentReceipt receipt = tests::newsletterReceipt();
    receipt.language = QStringLiteral("en");
    return {.receipt = receipt,
        .document = "{}",
        .digest = u"d1"_s.repeated(32),
        .key = {.publicKey = u"9f"_s.repeated(32), .fingerprint = u"f1"_s.repeated(32)}};
}

} // namespace

class TestReceiptPage final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheSignedFileTells()
    {
        QTextDocument document;
        layOutReceipt(sampleOnPaper(), document);
        const QString page = document.toPlainText();

        for (const QString &fact : {u"Koffie & Zoë \"Ünïon\" B.V."_s, u"12345678"_s,
                 u"Newsletter by e-mail"_s, u"The person did it themselves"_s, u"Mailbezorger B.V."_s,
                 u"https://voorbeeld.example/afmelden"_s, u"Yes, send me the newsletter."_s,
                 u"https://autoriteitpersoonsgegevens.nl/"_s, tests::newsletterReceipt().id,
                 tests::newsletterReceipt().recordId, u"1f"_s.repeated(32), u"d1"_s.repeated(32),
                 u"f1"_s.repeated(32)})
            QVERIFY2(page.contains(fact), qPrintable(fact));
    }

    void speaksTheLanguageOfThePerson()
    {
        SignedReceipt receipt = sampleOnPaper();
        receipt.receipt.language = u"nl"_s;
        QTextDocument document;

        layOutReceipt(receipt, document);

        const QString page = document.toPlainText();
        for (const QString &fact :
            {u"Toestemmingsbewijs"_s, u"Nieuwsbrief per e-mail"_s, u"Handelsregister (KvK) 12345678"_s})
            QVERIFY2(page.contains(fact), qPrintable(page));
    }

    void takesNothingFromOutsideForMarkup()
    {
        SignedReceipt receipt = sampleOnPaper();
        receipt.receipt.organisation.name = u"<b>Vet</b> & Co"_s;
        QTextDocument document;

        layOutReceipt(receipt, document);

        QVERIFY(document.toPlainText().contains(u"<b>Vet</b> & Co"_s));
    }

    void writesTheFormOfTheEndingForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString page = folder.filePath(u"bewijs.PDF"_s);
        const QString file = folder.filePath(u"bewijs.json"_s);

        QVERIFY(writeReceipt(sampleOnPaper(), page));
        QVERIFY(writeReceipt(sampleOnPaper(), file));

        QFile paper(page);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF-1.4"));
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(json.readAll(), QByteArray("{}"));
        for (const QString &path : {page, file})
            QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!writeReceipt(sampleOnPaper(), folder.filePath(u"bewijs.docx"_s)));
        QVERIFY(!writeReceipt(sampleOnPaper(), folder.filePath(u"nergens/bewijs.json"_s)));
    }
};

QTEST_MAIN(TestReceiptPage)

#include "tst_receipt_page.moc"
