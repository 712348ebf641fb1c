#include "app/documents/request_overview_report.h"

#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/request_overview_words.h"
#include "app/documents/request_words.h"
#include "app/documents/role_words.h"
#include "app/formats/csv_text.h"
#include "app/formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace {

QString overviewSays(const char *text)
{
    return DocumentVoice::say("RequestOverview", text);
}

QString overviewDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString overviewTitle()
{
    return overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Requests of data subjects"));
}

/// Everything below each other, with an empty line between the parts.
QList<QStringList> overviewTable(const RequestOverview &overview)
{
    QList<QStringList> rows = {{overviewTitle()}};
    rows += overviewHead(overview);
    rows.append(QStringList{QString()});
    rows += overviewFigures(overview);
    rows.append(QStringList{QString()});
    rows.append(overviewListHead());
    for (const RequestLine &line : overview.lines)
        rows.append(overviewListRow(line, overview.today));
    // Every row as wide as the list, as RFC 4180 asks.
    for (QStringList &row : rows)
        row.resize(overviewListHead().size());
    return rows;
}

QByteArray overviewCsv(const RequestOverview &overview)
{
    CsvText csv(CsvText::Style::NlExcel);
    for (const QStringList &row : overviewTable(overview))
        csv.row(row);
    return csv.bytes();
}

Result<QByteArray> overviewXlsx(const RequestOverview &overview)
{
    QList<QStringList> rows = overviewTable(overview);
    XlsxWriter sheet(rows.takeFirst());
    for (const QStringList &row : std::as_const(rows))
        sheet.row(row);
    return sheet.finish();
}

QByteArray overviewPdf(const RequestOverview &overview)
{
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(overviewTitle());
    for (const QStringList &row : overviewHead(overview))
        page.line(QStringLiteral("%1: %2").arg(row.at(0), row.at(1)));
    page.heading(overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Figures")));
    QList<QStringList> figures = overviewFigures(overview);
    const QStringList head = figures.takeFirst();
    page.table(head, figures, false);
    page.heading(overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Requests")));
    // What a page is wide enough for; the rest stands in the table files.
    QStringList listHead = overviewListHead();
    const qsizetype shown = 8;
    listHead.resize(shown);
    QList<QStringList> list;
    for (const RequestLine &line : overview.lines) {
        QStringList row = overviewListRow(line, overview.today);
        row[0] = row.at(0).left(8);
        row.resize(shown);
        list.append(row);
    }
    page.table(listHead, list, false);
    return pdfOf(document, overviewTitle());
}

} // namespace

std::optional<OverviewFormat> overviewFormatOf(const QString &fileName)
{
    QString name = fileName;
    if (name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        name.chop(4);
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return OverviewFormat::Csv;
    if (name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return OverviewFormat::Xlsx;
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return OverviewFormat::Pdf;
    return std::nullopt;
}

QList<QStringList> overviewHead(const RequestOverview &overview)
{
    return {{overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Made at")), overview.madeAt.toText()},
        {overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Made by")), overview.madeBy},
        {overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Filter")),
            overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "%1, received from %2 up to and including %3"))
                .arg(filingSystemWord(overview.filingSystem), overviewDay(overview.first),
                    overviewDay(overview.last))},
        {overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "As of")), overviewDay(overview.today)},
        {overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Number of requests")),
            QString::number(overview.lines.size())}};
}

QList<QStringList> overviewFigures(const RequestOverview &overview)
{
    QList<QStringList> rows = {{overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Counted by")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Figure")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Number"))}};
    for (const RequestGroup group : allRequestGroups) {
        for (const RequestCount &count : countsIn(group, overview.lines, overview.today))
            rows.append({groupWord(group), figureWord(group, count.sample, overview.today),
                QString::number(count.requests)});
    }
    const QString days = overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Days"));
    rows.append({days, overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "The clock stood still, in all")),
        QString::number(pausedDays(overview.lines))});
    if (const auto median = medianDays(overview.lines))
        rows.append(
            {days, overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "From receipt to answer, median")),
                DocumentVoice::locale().toString(*median, 'f', 1)});
    return rows;
}

QStringList overviewListHead()
{
    return {overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Reference")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Kind")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Received")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Last day")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Answered")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Answered in time")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Outcome")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "State")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "How it came in")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Extension sent")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Extension")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Days paused")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "How identity was established")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Refused, and why")),
        overviewSays(QT_TRANSLATE_NOOP("RequestOverview", "Closed"))};
}

QStringList overviewListRow(const RequestLine &line, QDate today)
{
    return {line.ref, typeWord(line.type), overviewDay(line.receivedOn), overviewDay(line.dueOn),
        overviewDay(line.answeredOn), timingWord(timingOf(line, today)), outcomeWord(line.outcome),
        stageWord(line.stage), channelWord(line.channel), overviewDay(line.extensionSentOn),
        figureWord(RequestGroup::Extension, line, today), QString::number(line.pausedDays),
        figureWord(RequestGroup::Identity, line, today), figureWord(RequestGroup::Ground, line, today),
        overviewDay(line.closedOn)};
}

Result<QByteArray> overviewFile(const RequestOverview &overview, OverviewFormat format)
{
    switch (format) {
    case OverviewFormat::Csv:
        return overviewCsv(overview);
    case OverviewFormat::Xlsx:
        return overviewXlsx(overview);
    case OverviewFormat::Pdf:
        return overviewPdf(overview);
    }
    Q_UNREACHABLE();
}
