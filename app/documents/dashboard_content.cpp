#include "app/documents/dashboard_content.h"

#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/formats/csv_text.h"
#include "app/formats/private_file.h"
#include "app/formats/xlsx_writer.h"

#include <QTextDocument>

#include <algorithm>

namespace {

/// Everything below each other, each row as wide as the widest, as RFC 4180 asks.
QList<QStringList> dashboardRows(const DashboardContent &content)
{
    QList<QStringList> rows = {{content.title}};
    for (const QString &line : content.lines)
        rows.append({line});
    for (const DashboardTable &table : content.tables) {
        rows.append(QStringList{QString()});
        rows.append({table.title});
        if (!table.note.isEmpty())
            rows.append({table.note});
        if (!table.head.isEmpty())
            rows.append(table.head);
        rows += table.rows;
    }
    qsizetype widest = 0;
    for (const QStringList &row : std::as_const(rows))
        widest = std::max(widest, row.size());
    for (QStringList &row : rows)
        row.resize(widest);
    return rows;
}

QByteArray dashboardCsv(const DashboardContent &content)
{
    CsvText csv(CsvText::Style::NlExcel);
    for (const QStringList &row : dashboardRows(content))
        csv.row(row);
    return csv.bytes();
}

Result<QByteArray> dashboardXlsx(const DashboardContent &content)
{
    QList<QStringList> rows = dashboardRows(content);
    XlsxWriter sheet(rows.takeFirst());
    for (const QStringList &row : std::as_const(rows))
        sheet.row(row);
    return sheet.finish();
}

Outcome writeBytes(const QByteArray &bytes, const QString &path)
{
    PrivateFile file(path);
    if (!file.open() || !file.write(bytes) || !file.commit())
        return Error{Failure::Unavailable, QStringLiteral("document.write")};
    return done;
}

} // namespace

std::optional<DashboardFormat> dashboardFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return DashboardFormat::Pdf;
    if (fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return DashboardFormat::Csv;
    if (fileName.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return DashboardFormat::Xlsx;
    return std::nullopt;
}

void layOutDashboard(const DashboardContent &content, QTextDocument &document)
{
    dressDocument(document);
    PlainDocument page(document);
    page.title(content.title);
    for (const QString &line : content.lines)
        page.line(line);
    for (const DashboardTable &table : content.tables) {
        page.heading(table.title);
        if (!table.note.isEmpty())
            page.line(table.note);
        if (!table.rows.isEmpty())
            page.table(table.head, table.rows, table.isFigures);
    }
}

Result<QByteArray> dashboardFile(const DashboardContent &content, DashboardFormat format)
{
    switch (format) {
    case DashboardFormat::Pdf: {
        QTextDocument document;
        layOutDashboard(content, document);
        return pdfOf(document, content.title);
    }
    case DashboardFormat::Csv:
        return dashboardCsv(content);
    case DashboardFormat::Xlsx:
        return dashboardXlsx(content);
    }
    Q_UNREACHABLE();
}

Outcome writeDashboard(const DashboardContent &content, const QString &path)
{
    const auto format = dashboardFormatOf(path);
    if (!format)
        return Error{Failure::Invalid, QStringLiteral("dashboard.format")};
    const auto bytes = dashboardFile(content, *format);
    if (!bytes)
        return bytes.error();
    return writeBytes(*bytes, path);
}

Outcome writePicture(const QByteArray &png, const QString &path)
{
    return writeBytes(png, path);
}
