#include "app/documents/document_part.h"

#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/plain_html.h"

#include <QTextDocument>

void layOutParts(PlainDocument &page, const QList<DocumentPart> &parts)
{
    for (const DocumentPart &part : parts) {
        if (!part.heading.isEmpty())
            page.heading(part.heading);
        if (!part.rows.isEmpty())
            page.table(part.head, part.rows, false);
        for (const QString &line : part.lines)
            page.line(line);
    }
}

QByteArray partsPdf(const QString &title, const QList<QStringList> &head, const QList<DocumentPart> &parts)
{
    QTextDocument paper;
    dressDocument(paper);
    PlainDocument page(paper);
    page.title(title);
    page.table(head.first(), head.mid(1), false);
    layOutParts(page, parts);
    return pdfOf(paper, title);
}

QByteArray partsHtml(const QString &title, const QList<QStringList> &head, const QList<DocumentPart> &parts,
    QLocale::Language language)
{
    QString body = plain_html::terms(head);
    for (const DocumentPart &part : parts) {
        if (!part.heading.isEmpty())
            body += plain_html::heading(part.heading);
        if (!part.rows.isEmpty())
            body += plain_html::table({}, part.head, part.rows);
        for (const QString &line : part.lines)
            body += plain_html::line(line);
    }
    return plain_html::page(title, language, body);
}

QString textOfParts(const QList<DocumentPart> &parts, QString (*rowLine)(const QStringList &row))
{
    QStringList paragraphs;
    for (const DocumentPart &part : parts) {
        QStringList lines;
        if (!part.heading.isEmpty())
            lines.append(part.heading.toUpper());
        for (const QStringList &row : part.rows)
            lines.append(QStringLiteral("- ") + rowLine(row));
        lines += part.lines;
        // The salutation stands by itself.
        paragraphs.append(lines.join(part.heading.isEmpty() ? QStringLiteral("\n\n") : QStringLiteral("\n")));
    }
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}
