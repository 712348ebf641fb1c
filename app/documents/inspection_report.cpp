#include "app/documents/inspection_report.h"

#include "app/documents/inspection_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QTextDocument>

namespace {

/// As many columns stand beside each other on a page.
constexpr qsizetype mostBeside = 6;

QString answerText(const char *text)
{
    return QCoreApplication::translate("InspectionReport", text);
}

QString answerDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString filterSentence(const InspectionAnswer &answer)
{
    QStringList parts{filingSystemWord(answer.filingSystem),
        answerText(QT_TRANSLATE_NOOP("InspectionReport", "as of %1")).arg(answerDay(answer.asOf))};
    if (answer.from.isValid())
        parts.append(answerText(QT_TRANSLATE_NOOP("InspectionReport", "from %1 up to and including %2"))
                         .arg(answerDay(answer.from), answerDay(answer.until)));
    if (!answer.personRef.isEmpty())
        parts.append(answerText(QT_TRANSLATE_NOOP("InspectionReport", "%1 (reference %2)"))
                         .arg(answer.personName, answer.personRef));
    return parts.join(QStringLiteral(", "));
}

/// All of them but the digest, which is of these.
QStringList firstLines(const InspectionAnswer &answer)
{
    return {answerText(QT_TRANSLATE_NOOP("InspectionReport", "Made on %1 by %2"))
                .arg(QLocale().toString(answer.madeAt.toLocal(), QLocale::ShortFormat), answer.madeBy),
        answerText(QT_TRANSLATE_NOOP("InspectionReport", "Filter: %1")).arg(filterSentence(answer)),
        answerText(QT_TRANSLATE_NOOP("InspectionReport", "Records: %1"))
            .arg(QLocale().toString(answer.records()))};
}

DashboardTable tableOf(const InspectionTable &table)
{
    DashboardTable content{.title = inspectionTableWord(table.key), .isFigures = false};
    for (const QString &column : table.columns)
        content.head.append(inspectionColumnWord(column));
    for (const QList<InspectionCell> &row : table.rows) {
        QStringList cells;
        for (const InspectionCell &cell : row)
            cells.append(inspectionCellWord(cell));
        content.rows.append(cells);
    }
    if (table.total > table.rows.size())
        content.note = answerText(QT_TRANSLATE_NOOP("InspectionReport", "The first %1 of %2."))
                           .arg(QLocale().toString(table.rows.size()), QLocale().toString(table.total));
    return content;
}

/// What a page has no room for beside each other stands below each other, record by record.
void layOutRecords(PlainDocument &paper, const DashboardTable &table)
{
    for (const QStringList &row : table.rows) {
        QList<QStringList> parts;
        for (qsizetype cell = 0; cell < row.size(); ++cell) {
            if (!row.at(cell).isEmpty())
                parts.append({table.head.at(cell), row.at(cell)});
        }
        if (parts.isEmpty())
            continue;
        const QStringList first = parts.takeFirst();
        paper.table(first, parts, false);
    }
}

QByteArray sheetCsv(const DashboardContent &content)
{
    const auto bytes = dashboardFile(content, DashboardFormat::Csv);
    return bytes ? *bytes : QByteArray(); // a CSV is made in memory, which does not fail
}

QString sheetDigest(const QByteArray &csv)
{
    return QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
}

QByteArray inspectionPdf(const InspectionAnswer &answer)
{
    const InspectionSheet sheet = inspectionSheet(answer);
    const DashboardContent &content = sheet.content;
    QTextDocument document;
    dressDocument(document);
    PlainDocument paper(document);
    paper.title(content.title);
    for (const QString &line : sheet.lines)
        paper.line(line);
    for (const DashboardTable &table : content.tables) {
        paper.heading(table.title);
        if (!table.note.isEmpty())
            paper.line(table.note);
        if (table.rows.isEmpty())
            continue;
        if (table.head.size() <= mostBeside)
            paper.table(table.head, table.rows, false);
        else
            layOutRecords(paper, table);
    }
    return pdfOf(document, content.title);
}

} // namespace

std::optional<InspectionFormat> inspectionFormatOf(const QString &fileName)
{
    QString name = fileName.toLower();
    if (name.endsWith(QLatin1String(".zip")))
        name.chop(4);
    if (name.endsWith(QLatin1String(".pdf")))
        return InspectionFormat::Pdf;
    return name.endsWith(QLatin1String(".csv")) ? std::optional(InspectionFormat::Csv) : std::nullopt;
}

InspectionSheet inspectionSheet(const InspectionAnswer &answer)
{
    InspectionSheet sheet{.content = inspectionContent(answer)};
    sheet.lines = sheet.content.lines;
    sheet.lines.append(answerText(QT_TRANSLATE_NOOP("InspectionReport", "SHA-256 of this answer as CSV: %1"))
                           .arg(sheetDigest(sheetCsv(sheet.content))));
    return sheet;
}

QStringList inspectionLines(const InspectionAnswer &answer)
{
    return inspectionSheet(answer).lines;
}

DashboardContent inspectionContent(const InspectionAnswer &answer)
{
    DashboardContent content{
        .title = answerText(QT_TRANSLATE_NOOP("InspectionReport", "%1. %2"))
                     .arg(QString::number(answer.question), inspectionQuestionWord(answer.question)),
        .lines = firstLines(answer)};
    for (const InspectionTable &table : answer.tables)
        content.tables.append(tableOf(table));
    if (!answer.notRecorded.isEmpty()) {
        QStringList sentences;
        for (const QString &reg : answer.notRecorded)
            sentences.append(inspectionMissingSentence(reg));
        content.tables.append({.title = answerText(QT_TRANSLATE_NOOP("InspectionReport", "Not recorded")),
            .note = sentences.join(u' ')});
    }
    return content;
}

QByteArray inspectionCsv(const InspectionAnswer &answer)
{
    return sheetCsv(inspectionContent(answer));
}

QString inspectionDigest(const InspectionAnswer &answer)
{
    return sheetDigest(inspectionCsv(answer));
}

QString inspectionFileName(const InspectionAnswer &answer, InspectionFormat format)
{
    const QString ending = format == InspectionFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("csv");
    return QStringLiteral("inspection-%1.%2").arg(answer.question, 2, 10, QLatin1Char('0')).arg(ending);
}

QByteArray inspectionFile(const InspectionAnswer &answer, InspectionFormat format)
{
    return format == InspectionFormat::Pdf ? inspectionPdf(answer) : inspectionCsv(answer);
}
