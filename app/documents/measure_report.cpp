#include "app/documents/measure_report.h"

#include "app/documents/measure_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace {

QString measureReportText(const char *text)
{
    return QCoreApplication::translate("MeasureReport", text);
}

QString reportDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString closedWord(const MeasureResult &result)
{
    if (result.closedOn.isValid())
        return reportDay(result.closedOn);
    return result.isOpen() ? measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "open")) : QString();
}

} // namespace

QStringList measureListHead()
{
    return {measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Measure")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Interval")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "ISO 27001")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Last done")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Due")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Planned")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "State"))};
}

QStringList measureListRow(const MeasureStanding &standing)
{
    const QString planned = standing.plan
        ? measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "%1, %2"))
              .arg(reportDay(standing.plan->plannedOn), standing.plan->executor)
        : QString();
    return {measureWord(standing.kind), measureIntervalWord(standing.kind),
        controlsOf(standing.kind).join(QStringLiteral(", ")),
        standing.last ? reportDay(standing.last->doneOn) : QString(), reportDay(standing.dueOn), planned,
        measureStateWord(standing.state)};
}

QStringList measureResultHead()
{
    return {measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Done")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "By")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Result")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Found")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Deviation")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Action")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Due")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Closed")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Signed by")),
        measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "Evidence"))};
}

QStringList measureResultRow(const MeasureResult &result)
{
    return {reportDay(result.doneOn), measureExecutorWord(result), measureOutcomeWord(result.outcome),
        measureFindingSentence(result), result.deviation, result.action, reportDay(result.actionDue),
        closedWord(result), result.signedByName, result.evidence};
}

DashboardContent measureContent(const MeasureReport &report)
{
    DashboardContent content{.title = measureReportText(QT_TRANSLATE_NOOP(
                                 "MeasureReport", "Tests of measures (art. 32(1)(d) GDPR)")),
        .lines = {measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "As of %1. Made by %2 on %3."))
                      .arg(reportDay(report.today), report.madeBy,
                          QLocale().toString(report.madeAt.toLocal(), QLocale::ShortFormat))}};
    DashboardTable list{.head = measureListHead(), .isFigures = false};
    list.title = measureReportText(QT_TRANSLATE_NOOP("MeasureReport", "How it stands"));
    for (const MeasureStanding &standing : report.standings)
        list.rows.append(measureListRow(standing));
    content.tables.append(list);
    for (const MeasureStanding &standing : report.standings) {
        DashboardTable results{
            .title = measureWord(standing.kind), .head = measureResultHead(), .isFigures = false};
        for (const MeasureResult &result : report.results) {
            if (result.kind == standing.kind)
                results.rows.append(measureResultRow(result));
        }
        if (!results.rows.isEmpty())
            content.tables.append(results);
    }
    return content;
}

/// A result has more parts than a page has room for beside each other: they stand below each other.
QByteArray measurePdf(const MeasureReport &report)
{
    const DashboardContent content = measureContent(report);
    QTextDocument document;
    dressDocument(document);
    PlainDocument paper(document);
    paper.title(content.title);
    for (const QString &line : content.lines)
        paper.line(line);
    paper.heading(content.tables.first().title);
    paper.table(content.tables.first().head, content.tables.first().rows, false);
    for (qsizetype at = 1; at < content.tables.size(); ++at) {
        const DashboardTable &table = content.tables.at(at);
        paper.heading(table.title);
        for (const QStringList &row : table.rows) {
            QList<QStringList> parts;
            for (qsizetype cell = 0; cell < row.size(); ++cell) {
                if (!row.at(cell).isEmpty())
                    parts.append({table.head.at(cell), row.at(cell)});
            }
            const QStringList first = parts.takeFirst(); // the day on which it was done
            paper.table(first, parts, false);
        }
    }
    return pdfOf(document, content.title);
}
