#include "app/documents/consent_proof_document.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

ConsentProof proofOfOne()
{
    ConsentProof proof;
    proof.organisation = u"Voorbeeld B.V."_s;
    proof.contactName = u"<b>Zoë</b> van den Berg"_s;
    proof.contactRef = u"0a1b"_s;
    proof.madeAt = Instant{1'773'500'400'000'000};
    proof.madeBy = u"Stichter"_s;
    proof.entries = {{.event = {.ref = u"e-1"_s,
                          .channel = Channel::Phone,
                          .act = ConsentAct::Given,
                          .happenedAt = Instant{1'773'400'000'000'000},
                          .method = u"paper"_s},
        .purposeKey = u"phone-sales"_s,
        .titleEn = u"Sales by phone"_s,
        .wordingNumber = 2,
        .evidenceName = u"form.pdf"_s,
        .evidenceDigest = QByteArray::fromHex("c0ffee")}};
    proof.wordings = {{.number = 2, .titleEn = u"Sales by phone"_s, .wordingEn = u"Yes, call me."_s}};
    return proof;
}

} // namespace

class TestConsentProofDocument final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheActsTheWordsAndTheDigests()
    {
        QTextDocument document;
        layOutConsentProof(proofOfOne(), document);
        const QString text = document.toPlainText();
        for (const QString &part : {u"<b>Zoë</b> van den Berg"_s, u"Consent given"_s, u"Paper form"_s,
                 u"form.pdf, SHA-256 c0ffee"_s, u"Yes, call me."_s, u"made by Stichter"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void comesInBothForms()
    {
        QVERIFY(consentProofPdf(proofOfOne()).startsWith("%PDF-1.4"));
        const QJsonDocument text = QJsonDocument::fromJson(consentProofText(proofOfOne()));
        QCOMPARE(text.object(), consentProofJson(proofOfOne()));
    }

    void keepsTheKeysThatMachinesReadBy()
    {
        const QJsonObject json = consentProofJson(proofOfOne());
        QCOMPARE(json.value("document"_L1).toString(), u"consent-proof"_s);
        QCOMPARE(json.value("contact"_L1).toObject().value("ref"_L1).toString(), u"0a1b"_s);
        const QJsonObject event = json.value("events"_L1).toArray().first().toObject();
        QCOMPARE(event.value("purpose"_L1).toString(), u"phone-sales"_s);
        QCOMPARE(event.value("act"_L1).toString(), u"given"_s);
        QCOMPARE(event.value("evidence"_L1).toObject().value("sha256"_L1).toString(), u"c0ffee"_s);
        QCOMPARE(json.value("wordings"_L1).toArray().first().toObject().value("text_en"_L1).toString(),
            u"Yes, call me."_s);
    }
};

QTEST_MAIN(TestConsentProofDocument)

#include "tst_consent_proof_document.moc"
