#include "app/documents/erasure_certificate.h"
#include "translations/words.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Request executed(Request::Type type, const RequestResult &result)
{
    Request request{.type = type,
        .contact = {},
        .stage = Request::Stage::NotifyingRecipients,
        .outcome = result.kept.isEmpty() ? Request::Outcome::Granted : Request::Outcome::PartlyGranted,
        .receivedOn = QDate(2026, 11, 1)};
    request.ref = u"V-7f3a"_s;
    request.remark = u"Bellen met mevrouw Geheim"_s;
    request.executedAt = Instant::fromDateTime(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC));
    request.result = result.toJson();
    return request;
}

QList<Decision> decided(Decision::Verdict verdict)
{
    return {{.ref = u"B-1"_s,
        .approver = u"approver-ref"_s,
        .verdict = verdict,
        .reason = {},
        .proposalDigest = {},
        .decidedAt = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC))}};
}

RequestResult invoiceKept()
{
    RequestResult result{.erased = {{DataCategory::ContactDetails, 3}, {DataCategory::Correspondence, 1}},
        .kept = {{DataCategory::Identity, false, u"FIN-01"_s, QDate(2031, 12, 31),
                     Proposal::Part::InvoiceName},
            {DataCategory::Evidence, false, u"lopend geschil"_s, {}}},
        .notify = {u"Drukkerij Papier"_s, u"Postbode BV"_s}};
    result.notified.insert(u"Postbode BV"_s, QDate(2026, 11, 4));
    result.language = u"nl"_s;
    return result;
}

} // namespace

class TestErasureCertificate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        m_words.speak(QLocale::English);
    }

    void saysWhatWentAndWhatStaysAndWhyInTheLanguageOfThePerson()
    {
        const Request request = executed(Request::Type::Erasure, invoiceKept());
        const QLocale::Language language = answerLanguage(request, QLocale::English);

        const QString text = written(request, decided(Decision::Verdict::Approved), language);

        QCOMPARE(language, QLocale::Dutch);
        for (const QString &said :
            {u"V-7f3a"_s, u"1 november 2026"_s, u"3 november 2026"_s, u"Contactgegevens"_s, u"AWR 52(4)"_s,
                u"31 december 2031"_s, u"lopend geschil"_s, u"Drukkerij Papier"_s, u"4 november 2026"_s,
                u"Autoriteit Persoonsgegevens"_s, u"zes weken"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    }

    void saysTheSameInEnglish()
    {
        const QString text = written(executed(Request::Type::Erasure, invoiceKept()),
            decided(Decision::Verdict::Approved), QLocale::English);

        for (const QString &said : {u"Certificate of erasure"_s, u"art. 17 GDPR"_s, u"1 November 2026"_s,
                 u"Name on invoices"_s, u"art. 17(3)(b) GDPR"_s, u"31 December 2031"_s,
                 u"Autoriteit Persoonsgegevens"_s, u"within six weeks"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    }

    void namesNobodyAndRepeatsNoRemark()
    {
        const QString text = written(executed(Request::Type::Erasure, invoiceKept()),
            decided(Decision::Verdict::Approved), QLocale::Dutch);

        QVERIFY(!text.contains(u"Geheim"_s));
        QVERIFY(!text.contains(u"approver-ref"_s));
    }

    void namesTheFieldsOfACorrectionWithoutTheirValues()
    {
        RequestResult result;
        result.corrected = {u"surname"_s};
        Request request = executed(Request::Type::Rectification, result);
        request.proposal =
            uR"({"corrections":[{"field":"surname","before":"Oud","after":"Nieuwenaam"}],"plan":[]})"_s;

        const QString text = written(request, decided(Decision::Verdict::Approved), QLocale::English);

        QVERIFY2(text.contains(u"Certificate of rectification"_s), qPrintable(text));
        QVERIFY(text.contains(u"Surname"_s));
        QVERIFY(!text.contains(u"Nieuwenaam"_s));
    }

    /// What was refused is told in a letter, and what is open not at all.
    void certifiesOnlyWhatWasCarriedOut()
    {
        Request request = executed(Request::Type::Erasure, {});
        QVERIFY(isCertifiable(request));
        request.executedAt.reset();
        request.outcome = Request::Outcome::Refused;

        QVERIFY(!isCertifiable(request));
    }

private:
    /// The letters of the document, lines joined.
    QString written(
        const Request &request, const QList<Decision> &decisions, QLocale::Language language) const
    {
        const QString path = m_folder.filePath(u"antwoord.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(erasureCertificatePdf(certificateFacts(request, decisions), language));
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    QTemporaryDir m_folder;
    Words m_words;
};

QTEST_MAIN(TestErasureCertificate)

#include "tst_erasure_certificate.moc"
