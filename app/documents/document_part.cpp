#include "app/documents/document_part.h"

#include "app/documents/plain_document.h"

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
