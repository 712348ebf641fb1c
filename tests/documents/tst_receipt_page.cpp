#include "app/documents/receipt_page.h"
#include "receipts/sample_receipt.h"

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

    void comesInBothForms()
    {
        QVERIFY(receiptBytes(sampleOnPaper(), ReceiptForm::Page).startsWith("%PDF-1.4"));
        QCOMPARE(receiptBytes(sampleOnPaper(), ReceiptForm::JsonLd), QByteArray("{}"));
    }

    void readsItsFormFromTheEndingOfAName()
    {
        QCOMPARE(receiptFormOf(u"bewijs.json"_s), ReceiptForm::JsonLd);
        QCOMPARE(receiptFormOf(u"bewijs.PDF"_s), ReceiptForm::Page);
        QCOMPARE(receiptFormOf(u"bewijs.json.zip"_s), ReceiptForm::JsonLd);
        QCOMPARE(receiptFormOf(u"bewijs.pdf.zip"_s), ReceiptForm::Page);
        QCOMPARE(receiptFormOf(u"bewijs.zip"_s), ReceiptForm::JsonLd);
        QCOMPARE(receiptFormOf(u"bewijs.docx"_s), std::nullopt);
    }
};

QTEST_MAIN(TestReceiptPage)

#include "tst_receipt_page.moc"
