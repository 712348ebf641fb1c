#include "app/documents/erasure_certificate.h"

#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ErasureCertificate", text);
}

QString titleOf(CertificateFacts::Type type)
{
    return type == CertificateFacts::Type::Erasure
        ? said(QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of erasure"))
        : said(QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of rectification"));
}

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QStringLiteral("–");
}

void layOutFacts(const CertificateFacts &facts, PlainDocument &page)
{
    page.table({said(QT_TRANSLATE_NOOP("ErasureCertificate", "Request")), facts.requestRef},
        {{said(QT_TRANSLATE_NOOP("ErasureCertificate", "Received on")), day(facts.received)},
            {said(QT_TRANSLATE_NOOP("ErasureCertificate", "Decided on")), day(facts.decided)},
            {said(QT_TRANSLATE_NOOP("ErasureCertificate", "Decided by")), facts.decidedBy},
            {said(QT_TRANSLATE_NOOP("ErasureCertificate", "Carried out on")), day(facts.executed)},
            {said(QT_TRANSLATE_NOOP("ErasureCertificate", "Carried out by")), facts.executedBy}},
        false);
}

void layOutErased(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(said(QT_TRANSLATE_NOOP("ErasureCertificate", "Erased")));
    if (facts.erased.isEmpty()) {
        page.line(said(QT_TRANSLATE_NOOP("ErasureCertificate", "Nothing was erased.")));
        return;
    }
    QList<QStringList> rows;
    for (const CertificateFacts::Erased &erased : facts.erased)
        rows.append({categoryWord(erased.category), QLocale().toString(erased.records)});
    page.table({said(QT_TRANSLATE_NOOP("ErasureCertificate", "Category")),
                   said(QT_TRANSLATE_NOOP("ErasureCertificate", "Records"))},
        rows, true);
}

void layOutKept(const CertificateFacts &facts, PlainDocument &page)
{
    page.heading(said(QT_TRANSLATE_NOOP("ErasureCertificate", "Kept")));
    if (facts.kept.isEmpty()) {
        page.line(said(QT_TRANSLATE_NOOP("ErasureCertificate", "Nothing was kept.")));
        return;
    }
    QList<QStringList> rows;
    for (const CertificateFacts::Kept &kept : facts.kept)
        rows.append({categoryWord(kept.category), keepReasonWord(kept.reason), day(kept.until)});
    page.table({said(QT_TRANSLATE_NOOP("ErasureCertificate", "Category")),
                   said(QT_TRANSLATE_NOOP("ErasureCertificate", "Reason")),
                   said(QT_TRANSLATE_NOOP("ErasureCertificate", "Until"))},
        rows, false);
}

} // namespace

Outcome writeErasureCertificate(const CertificateFacts &facts, const QString &path)
{
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(titleOf(facts.type));
    layOutFacts(facts, page);
    if (facts.type == CertificateFacts::Type::Erasure) {
        layOutErased(facts, page);
        layOutKept(facts, page);
    }
    if (!facts.toNotify.isEmpty()) {
        page.heading(said(QT_TRANSLATE_NOOP("ErasureCertificate", "Recipients to be told")));
        for (const QString &recipient : facts.toNotify)
            page.line(recipient);
    }
    return writePdf(document, titleOf(facts.type), path);
}
