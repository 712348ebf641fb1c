#include "app/documents/receipt_page.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_words.h"
#include "app/receipts/kantara_receipt.h"
#include "app/receipts/receipt_parties.h"

#include <QJsonDocument>
#include <QTextDocument>

namespace {

QString receiptWords(const char *text)
{
    return DocumentVoice::say("ReceiptPage", text);
}

QString receiptTitle()
{
    return receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Receipt of consent"));
}

QString receiptMoment(Instant moment)
{
    return DocumentVoice::locale().toString(moment.toLocal(), QLocale::ShortFormat);
}

QString receiptHex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString knownFrom(const ReceiptAct &act)
{
    return act.subjectConfirmed
        ? receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "The person did it themselves"))
        : receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Reported by a member of staff"));
}

QString validityOf(const ReceiptAct &act)
{
    return act.validUntil.isValid()
        ? receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Up to, not including, %1"))
              .arg(DocumentVoice::locale().toString(act.validUntil, QLocale::ShortFormat))
        : receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Until it is withdrawn"));
}

QString dataOf(const ConsentReceipt &receipt)
{
    QStringList names;
    for (const DataCategory category : allDataCategories) {
        if (receipt.categories.contains(category))
            names.append(categoryWord(category));
    }
    return names.join(QStringLiteral(", "));
}

void layOutAct(const ConsentReceipt &receipt, PlainDocument &page)
{
    const ReceiptAct &act = receipt.subjectAct();
    QList<QStringList> rows{
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "What happened")), actWord(act.act)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "When it happened")), receiptMoment(act.happenedAt)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "When it was recorded")),
            receiptMoment(act.recordedAt)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "How")), methodWord(act.method)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Known from")), knownFrom(act)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "How it stood after this")), stateWord(act.state)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Data that is used")), dataOf(receipt)},
        {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Handed to")),
            receipt.recipients.isEmpty() ? receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Nobody else"))
                                         : receipt_parties::recipientNames(receipt)}};
    if (mayProcess(act.state))
        rows.append({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Holds")), validityOf(act)});
    if (!act.evidenceDigest.isEmpty())
        rows.append({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Evidence, SHA-256")),
            receiptHex(act.evidenceDigest)});
    if (!act.statementDigest.isEmpty())
        rows.append({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "What was said besides, SHA-256")),
            receiptHex(act.statementDigest)});
    if (act.detail.isStored())
        rows.append({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Number of the address or phone number")),
            QString::number(act.detail.number())});
    page.table({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Purpose and channel")),
                   QStringLiteral("%1 · %2").arg(
                       inSpokenLanguage(receipt.titleNl, receipt.titleEn), channelWord(receipt.channel))},
        rows, false);
}

void layOutOrganisation(const ConsentReceipt &receipt, PlainDocument &page)
{
    const OrganisationProfile &organisation = receipt.organisation;
    page.heading(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Who uses the data")));
    page.line(organisation.name);
    if (!organisation.kvkNumber.isEmpty())
        page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Trade register (KvK) %1"))
                      .arg(organisation.kvkNumber));
    for (const QString &line : {organisation.street,
             QStringLiteral("%1 %2 %3").arg(organisation.postcode, organisation.city, organisation.country),
             organisation.privacyContact, organisation.phone, organisation.website,
             organisation.privacyStatement}) {
        if (!line.trimmed().isEmpty())
            page.line(line.simplified());
    }
    page.heading(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Taking it back")));
    page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage",
                               "Consent can be taken back at any time (art. 7(3) GDPR). What was done before "
                               "that stays lawful. This is the "
                               "place for it: %1"))
                  .arg(organisation.withdrawal));
    page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage",
        "You may also ask to see your data, to have it corrected or erased, to have its use restricted, and "
        "to "
        "receive it (art. 15 to 18 and 20 GDPR).")));
    if (const QString complaint = receipt_parties::complaintAddress(receipt); !complaint.isEmpty())
        page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "A complaint can be made here: %1"))
                      .arg(complaint));
}

void layOutReceiptWordings(const ConsentReceipt &receipt, PlainDocument &page)
{
    page.heading(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "The words that were shown")));
    if (receipt.wordings.isEmpty())
        page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Of before the purpose had a text.")));
    for (const PurposeWording &wording : receipt.wordings) {
        page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Wording %1 of %2, SHA-256 %3"))
                      .arg(QString::number(wording.number), receiptMoment(wording.writtenAt),
                          receiptHex(wording.digest)));
        for (const QString &text : {wording.wordingNl, wording.wordingEn}) {
            if (!text.isEmpty())
                page.line(text);
        }
    }
}

void layOutEarlierActs(const ConsentReceipt &receipt, PlainDocument &page)
{
    QList<QStringList> rows;
    for (const ReceiptAct &act : receipt.acts)
        rows.append({receiptMoment(act.happenedAt), actWord(act.act), stateWord(act.state), knownFrom(act)});
    page.heading(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "What led to it, the oldest first")));
    page.table({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "When")),
                   receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Act")),
                   receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "How it stood after this")),
                   receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Known from"))},
        rows, false);
}

void layOutCheck(const SignedReceipt &receipt, PlainDocument &page)
{
    page.heading(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "To check this receipt")));
    page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage",
        "The same receipt exists as a signed file. The file can be checked with 'klantkluis-cli consent "
        "verify-receipt'; this page cannot.")));
    page.table({receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Receipt")), receipt.receipt.id},
        {{receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Record")), receipt.receipt.recordId},
            {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Reference of the person")),
                receipt.receipt.subjectRef},
            {receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Made on")),
                receiptMoment(receipt.receipt.madeAt)}},
        false);
    // Too long for a column.
    page.line(
        receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "The signed file, SHA-256: %1")).arg(receipt.digest));
    page.line(receiptWords(QT_TRANSLATE_NOOP("ReceiptPage", "Fingerprint of the signer: %1"))
                  .arg(receipt.key.fingerprint));
}

/// Who it is for need not read what the window speaks.
QLocale::Language languageOf(const SignedReceipt &receipt)
{
    return receipt.receipt.language == QLatin1String("nl") ? QLocale::Dutch : QLocale::English;
}

} // namespace

std::optional<ReceiptForm> receiptFormOf(const QString &path)
{
    const QString package = QStringLiteral(".zip");
    const bool isPackage = path.endsWith(package, Qt::CaseInsensitive);
    const QString name = isPackage ? path.chopped(package.size()) : path;
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return ReceiptForm::Page;
    if (isPackage || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return ReceiptForm::JsonLd;
    return std::nullopt;
}

void layOutReceipt(const SignedReceipt &receipt, QTextDocument &document)
{
    const DocumentVoice voice(languageOf(receipt));
    dressDocument(document);
    PlainDocument page(document);
    page.title(receiptTitle());
    page.line(receipt.receipt.organisation.name);
    layOutAct(receipt.receipt, page);
    layOutOrganisation(receipt.receipt, page);
    layOutReceiptWordings(receipt.receipt, page);
    layOutEarlierActs(receipt.receipt, page);
    layOutCheck(receipt, page);
}

QByteArray receiptBytes(const SignedReceipt &receipt, ReceiptForm form)
{
    if (form == ReceiptForm::JsonLd)
        return receipt.document;
    const DocumentVoice voice(languageOf(receipt));
    QTextDocument document;
    layOutReceipt(receipt, document);
    return pdfOf(document, receiptTitle());
}

QByteArray kantaraReceiptBytes(const SignedReceipt &receipt)
{
    return QJsonDocument(kantaraReceipt(receipt.receipt, receipt.key.publicKey)).toJson();
}
