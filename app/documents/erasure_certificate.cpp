#include "app/documents/erasure_certificate.h"

#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/figure_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "app/requests/certificate_document.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace {

QString certificateWords(const char *text)
{
    return DocumentVoice::say("ErasureCertificate", text);
}

QString titleOf(const CertificateFacts &facts)
{
    const bool isErased = facts.type == Request::Type::Erasure;
    // What was stopped, restricted or freed is told of in an answer.
    if (!isErased && facts.result.corrected.isEmpty())
        return certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Answer to your request"));
    return facts.type == Request::Type::Erasure
        ? certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of erasure"))
        : certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of rectification"));
}

QString day(QDate date)
{
    return DocumentVoice::locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

void layOutFacts(const CertificateFacts &facts, PlainDocument &page)
{
    QList<QStringList> rows{{certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "You asked for")),
                                QStringLiteral("%1 (%2)").arg(typeWord(facts.type), articleOf(facts.type))},
        {certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Received on")), day(facts.received)},
        {certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Decision")), outcomeWord(facts.outcome)},
        {certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Carried out on")), day(facts.executed)}};
    if (facts.decided.isValid())
        rows.insert(
            2, {certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Decided on")), day(facts.decided)});
    if (facts.result.ground)
        rows.append({certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Ground")),
            QStringLiteral("%1 (%2)").arg(
                groundWord(*facts.result.ground), pointArticle(keyOf(*facts.result.ground)))});
    page.table({certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Reference")), facts.requestRef},
        rows, false);
    // Nobody decides on what is absolute.
    if (!facts.decided.isValid())
        return;
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "The decision was taken by somebody else than who took in or prepared your request.")));
}

void layOutErased(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "What was erased")));
    QList<QStringList> rows;
    for (const DataCategory category : allDataCategories) {
        if (facts.result.erased.contains(category))
            rows.append({categoryWord(category),
                DocumentVoice::locale().toString(facts.result.erased.value(category))});
    }
    if (rows.isEmpty()) {
        page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Nothing was erased.")));
        return;
    }
    page.table({certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Kind of data")),
                   certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "How many"))},
        rows, true);
    for (const AnonymousFate &fate : facts.result.figures)
        page.line(figureSentence(fate));
}

void layOutKept(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "What stays")));
    if (facts.result.kept.isEmpty()) {
        page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
            "Nothing stays but the file of this request, which proves that it was handled (art. 5(2) "
            "GDPR).")));
        return;
    }
    QList<QStringList> rows;
    for (const Proposal::CategoryPlan &row : facts.result.kept)
        rows.append({planWord(row), keepingWords(row),
            row.until.isValid()
                ? day(row.until)
                : certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "No last day is known yet"))});
    page.table({certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Kind of data")),
                   certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Why")),
                   certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Until and including"))},
        rows, false);
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "What stays is restricted: it is used for the reason given here and for nothing else.")));
}

void layOutCorrected(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "What was corrected")));
    for (const QString &code : facts.result.corrected) {
        const auto field = contactFieldOf(code);
        page.line(field ? fieldWord(*field) : code);
    }
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "The new data is not repeated here. You can always ask what is held about you (art. 15 GDPR).")));
}

void layOutLimited(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "What was done")));
    const QStringList lines = limitedLines(facts.result);
    for (const QString &line : lines)
        page.line(line);
    if (!facts.result.restricted.isEmpty())
        page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
            "Restricted data is kept and not used. You are told before that ends (art. 18(3) GDPR).")));
}

void layOutRecipients(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(
        certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Who received your data (art. 19 GDPR)")));
    if (facts.result.notify.isEmpty()) {
        page.line(certificateWords(
            QT_TRANSLATE_NOOP("ErasureCertificate", "No recipient of your data is on record.")));
        return;
    }
    QList<QStringList> rows;
    for (const QString &recipient : facts.result.notify) {
        const QDate told = facts.result.notified.value(recipient);
        const QString obstacle = facts.result.impossible.value(recipient);
        rows.append({recipient,
            !obstacle.isEmpty() ? obstacleWord(obstacle)
                : told.isValid()
                ? certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Told; confirmed on %1"))
                      .arg(day(told))
                : certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Is being told"))});
    }
    page.table({certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Recipient")),
                   certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Told of this"))},
        rows, false);
}

/// Point 5 of domain.md 4.8.
void layOutBackups(const CertificateFacts &facts, PlainDocument &page)
{
    if (!facts.goneFromBackupsBy.isValid())
        return;
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
                                   "In backups it is gone by %1 at the latest; we do not put it back."))
                  .arg(day(facts.goneFromBackupsBy)));
}

/// What ties this to the signed certificate that goes with it.
void layOutProof(const CertificateFacts &facts, PlainDocument &page)
{
    if (facts.digest.isEmpty())
        return;
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "How this can be checked")));
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "A signed file (JSON) goes with this certificate. Anybody can check it without us, with "
        "'klantkluis-cli request verify-certificate': every change is found.")));
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "SHA-256 of that file: %1"))
                  .arg(facts.digest));
    page.line(
        certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "Fingerprint of the key that signed it: %1"))
            .arg(facts.signer));
}

void layOutRemedies(PlainDocument &page)
{
    page.heading(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate", "If you do not agree")));
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens "
        "(autoriteitpersoonsgegevens.nl; art. 77 GDPR).")));
    page.line(certificateWords(QT_TRANSLATE_NOOP("ErasureCertificate",
        "You may also petition the district court (rechtbank), within six weeks after you received this "
        "answer "
        "(art. 35(2) UAVG).")));
}

} // namespace

bool isCertifiable(const Request &request)
{
    return request.executedAt.has_value();
}

CertificateFacts certificateFacts(const Request &request, const QList<Decision> &decisions)
{
    CertificateFacts facts{.type = request.type,
        .outcome = request.outcome,
        .requestRef = request.ref,
        .received = request.receivedOn,
        .executed = request.executedAt ? request.executedAt->toLocal().date() : QDate(),
        .result = RequestResult::fromJson(request.result),
        .goneFromBackupsBy = request.type == Request::Type::Erasure ? backupsGoneBy(request) : QDate()};
    if (!decisions.isEmpty())
        facts.decided = decisions.first().decidedAt.toLocal().date();
    return facts;
}

QLocale::Language answerLanguage(const Request &request, QLocale::Language otherwise)
{
    const QString language = RequestResult::fromJson(request.result).language;
    if (language.startsWith(QLatin1String("nl")))
        return QLocale::Dutch;
    return language.startsWith(QLatin1String("en")) ? QLocale::English : otherwise;
}

QByteArray erasureCertificatePdf(const CertificateFacts &facts, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(titleOf(facts));
    layOutFacts(facts, page);
    if (facts.type == Request::Type::Erasure) {
        layOutErased(facts, page);
        layOutBackups(facts, page);
        layOutKept(facts, page);
    } else if (!facts.result.corrected.isEmpty()) {
        layOutCorrected(facts, page);
    } else {
        layOutLimited(facts, page);
    }
    layOutRecipients(facts, page);
    layOutRemedies(page);
    layOutProof(facts, page);
    return pdfOf(document, titleOf(facts));
}
