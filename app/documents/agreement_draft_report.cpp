#include "app/documents/agreement_draft_report.h"

#include "app/documents/agreement_draft_text.h"
#include "app/documents/agreement_words.h"
#include "app/documents/document_part.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/plain_html.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace {

QString draftTitle()
{
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Processing agreement"));
}

/// A party with what the registers have of it.
QString partyWords(const QJsonObject &party, const QString &role)
{
    QStringList words{party.value(QLatin1String("name")).toString()};
    if (words.first().isEmpty())
        words.first() = agreementWords(QT_TRANSLATE_NOOP("Agreements", "[STILL TO BE DECIDED: %1]"))
                            .arg(agreementWords(QT_TRANSLATE_NOOP("Agreements", "Name of our organisation")));
    for (const auto *key : {"place", "country"}) {
        if (const QString value = party.value(QLatin1String(key)).toString(); !value.isEmpty())
            words.append(value);
    }
    if (const QString number = party.value(QLatin1String("kvk")).toString(); !number.isEmpty())
        words.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "Chamber of Commerce %1")).arg(number));
    return QStringLiteral("%1 (%2)").arg(words.join(QStringLiteral(", ")), role);
}

DocumentPart draftWarning(const AgreementDraft &draft)
{
    const QList<DraftSection> sections = agreement_drafts::sectionsOf(draft.facts);
    qsizetype open = 0;
    for (const DraftSection &section : sections)
        open += section.open.isEmpty() ? 0 : 1;
    return {
        .lines = {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                      "DRAFT FOR LEGAL REVIEW. It binds nobody before it was reviewed and signed.")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements",
                               "Version %1, drawn up on %2. Articles in which something is open: %3 of %4."))
                .arg(QString::number(draft.version), agreementDay(draft.draftedAt.toLocal().date()),
                    QString::number(open), QString::number(sections.size()))}};
}

QList<DocumentPart> draftParts(const AgreementDraft &draft)
{
    const auto party = [&](QLatin1String key) { return draft.facts.value(key).toObject(); };
    QList<DocumentPart> parts{draftWarning(draft),
        {.heading = agreementWords(QT_TRANSLATE_NOOP("Agreements", "Parties")),
            .lines = {partyWords(party(QLatin1String("organisation")),
                          agreementWords(QT_TRANSLATE_NOOP("Agreements", "the controller"))),
                partyWords(party(QLatin1String("processor")),
                    agreementWords(QT_TRANSLATE_NOOP("Agreements", "the processor"))),
                agreementWords(QT_TRANSLATE_NOOP("Agreements",
                    "They agree as follows on the processing of personal data, as Article 28(3) and (9) GDPR "
                    "asks."))}}};
    const QList<DraftArticle> articles = draftArticles(draft.facts);
    for (const DraftArticle &article : articles)
        parts.append({.heading = article.heading, .lines = article.lines});
    parts.append({.heading = agreementWords(QT_TRANSLATE_NOOP("Agreements", "Signed")),
        .lines = {agreementWords(
                      QT_TRANSLATE_NOOP("Agreements", "For the controller: name, place, date, signature")),
            agreementWords(
                QT_TRANSLATE_NOOP("Agreements", "For the processor: name, place, date, signature"))}});
    return parts;
}

/// Which row of which register each article is made of.
DocumentPart sourcePart(const AgreementDraft &draft)
{
    DocumentPart part{
        .heading = agreementWords(QT_TRANSLATE_NOOP("Agreements", "Where each article comes from")),
        .lines = {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                     "This annex is for the review and is no part of the agreement. What was "
                                     "drawn up is in the audit "
                                     "trail by this digest (SHA-256 of its facts): %1"))
                      .arg(QString::fromLatin1(draft.digest.toHex()))},
        .head = {agreementWords(QT_TRANSLATE_NOOP("Agreements", "Article")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements", "Comes from")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements", "Still open"))}};
    const QList<DraftArticle> articles = draftArticles(draft.facts);
    for (const DraftArticle &article : articles)
        part.rows.append({article.heading, article.sources.join(u'\n'),
            article.open.isEmpty() ? QStringLiteral("–") : article.open.join(u'\n')});
    return part;
}

void layOutDraft(QTextDocument &paper, const AgreementDraft &draft)
{
    dressDocument(paper);
    PlainDocument page(paper);
    page.title(draftTitle());
    layOutParts(page, draftParts(draft));
    layOutParts(page, {sourcePart(draft)});
}

} // namespace

QString agreementDraftTitle(const AgreementDraft &draft)
{
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Processing agreement with %1, version %2"))
        .arg(draft.facts.value(QLatin1String("processor")).toObject().value(QLatin1String("name")).toString(),
            QString::number(draft.version));
}

QByteArray agreementDraftPdf(const AgreementDraft &draft, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument paper;
    layOutDraft(paper, draft);
    return pdfOf(paper, draftTitle());
}

Result<QByteArray> agreementDraftOdt(const AgreementDraft &draft, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument paper;
    layOutDraft(paper, draft);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&bytes, "ODF");
    if (!writer.write(&paper))
        return Error{Failure::Internal, QStringLiteral("agreement.odt")};
    return bytes.data();
}

QByteArray agreementDraftHtml(const AgreementDraft &draft, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QString body;
    const QList<DocumentPart> parts = draftParts(draft) + QList<DocumentPart>{sourcePart(draft)};
    for (const DocumentPart &part : parts) {
        if (!part.heading.isEmpty())
            body += plain_html::heading(part.heading);
        for (const QString &line : part.lines)
            body += plain_html::line(line);
        if (!part.rows.isEmpty())
            body += plain_html::table({}, part.head, part.rows);
    }
    return plain_html::page(draftTitle(), language, body);
}

QList<ClauseReview> reviewsOfDraft(const AgreementDraft &draft)
{
    QList<ClauseReview> reviews = agreement_drafts::reviewed(draft.facts);
    const QList<DraftArticle> articles = draftArticles(draft.facts);
    for (ClauseReview &review : reviews) {
        for (const DraftArticle &article : articles) {
            if (article.clause == review.clause)
                review.quotation = article.lines.join(u' ');
        }
    }
    return reviews;
}
