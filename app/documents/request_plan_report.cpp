#include "app/documents/request_plan_report.h"

#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"
#include "app/formats/csv_text.h"
#include "app/requests/requests.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace {

QString planSays(const char *text)
{
    return DocumentVoice::say("RequestPlan", text);
}

QString planDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString planTitle(const Request &request)
{
    return planSays(QT_TRANSLATE_NOOP("RequestPlan", "Plan of a request: %1")).arg(typeWord(request.type));
}

/// What the plan is of, and what the approver signs.
QList<QStringList> planHead(const Request &request)
{
    return {{planSays(QT_TRANSLATE_NOOP("RequestPlan", "Reference")), request.ref},
        {planSays(QT_TRANSLATE_NOOP("RequestPlan", "Received")), planDay(request.receivedOn)},
        {planSays(QT_TRANSLATE_NOOP("RequestPlan", "Prepared at")),
            request.preparedAt ? request.preparedAt->toText() : QString()},
        {planSays(QT_TRANSLATE_NOOP("RequestPlan", "SHA-256 of the plan, which is approved")),
            QString::fromLatin1(request.proposalDigest.toHex())}};
}

void addRefusal(const Proposal &proposal, QList<QStringList> &rows)
{
    for (const RefusalReason reason : proposal.refusal)
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "Refused, because")),
            QStringLiteral("%1 (%2)").arg(refusalWord(reason), refusalArticle(reason))});
    if (!proposal.refusalWords.isEmpty())
        rows.append(
            {planSays(QT_TRANSLATE_NOOP("RequestPlan", "In words to the person")), proposal.refusalWords});
}

void addLimits(const Proposal &proposal, const QHash<QString, QString> &purposes, QList<QStringList> &rows)
{
    for (const QString &purpose : proposal.stops)
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "No longer used for the purpose")),
            purposes.value(purpose, purpose)});
    if (!proposal.lifts.isEmpty())
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "Ends the restriction of the request")),
            proposal.lifts});
    if (proposal.informedOn.isValid())
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "The person was told on")),
            planDay(proposal.informedOn)});
    if (!proposal.statement.isEmpty())
        rows.append({planSays(QT_TRANSLATE_NOOP(
                         "RequestPlan", "Restricted instead of corrected; the person says of it")),
            proposal.statement});
}

/// What a plan says besides what it corrects and erases.
QList<QStringList> planFacts(const Proposal &proposal, const PlanAround &around)
{
    QList<QStringList> rows;
    if (proposal.ground)
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "Ground")),
            QStringLiteral("%1 (%2)").arg(
                groundWord(*proposal.ground), pointArticle(keyOf(*proposal.ground)))});
    if (!proposal.groundWords.isEmpty())
        rows.append(
            {planSays(QT_TRANSLATE_NOOP("RequestPlan", "Why that ground is there")), proposal.groundWords});
    addRefusal(proposal, rows);
    addLimits(proposal, around.purposes, rows);
    for (const QString &recipient : around.told)
        rows.append({planSays(QT_TRANSLATE_NOOP("RequestPlan", "Is told of it, and asked to do the same")),
            recipient});
    return rows;
}

QStringList planColumns(const Proposal &proposal)
{
    if (!proposal.corrections.isEmpty())
        return {planSays(QT_TRANSLATE_NOOP("RequestPlan", "Field")),
            planSays(QT_TRANSLATE_NOOP("RequestPlan", "Before")),
            planSays(QT_TRANSLATE_NOOP("RequestPlan", "After"))};
    return {planSays(QT_TRANSLATE_NOOP("RequestPlan", "Category")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "What happens")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "Reason")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "Kept until"))};
}

constexpr CodeWord planRecords[] = {{"contact_point", QT_TRANSLATE_NOOP("RequestPlan", "Website")},
    {"postal_address", QT_TRANSLATE_NOOP("RequestPlan", "Postal address")},
    {"processing_ground", QT_TRANSLATE_NOOP("RequestPlan", "Ground other than consent")},
    {"addressee", QT_TRANSLATE_NOOP("RequestPlan", "In which capacity the person is addressed")},
    {"soft_opt_in", QT_TRANSLATE_NOOP("RequestPlan", "Sale on which messages rest")},
    {"published_address", QT_TRANSLATE_NOOP("RequestPlan", "Address that the person published")},
    {"consent_token", QT_TRANSLATE_NOOP("RequestPlan", "Confirmation that was asked by message")},
    {"consent_state", QT_TRANSLATE_NOOP("RequestPlan", "How consent stands")},
    {"consent_origin", QT_TRANSLATE_NOOP("RequestPlan", "Where consent came from")},
    {"consent_event", QT_TRANSLATE_NOOP("RequestPlan", "Act of consent")}};

QList<QStringList> planRows(const Proposal &proposal)
{
    QList<QStringList> rows;
    for (const Proposal::Correction &row : proposal.corrections) {
        const auto field = contactFieldOf(row.field);
        rows.append({field ? fieldWord(*field) : row.field, row.before, row.after});
    }
    for (const Proposal::CategoryPlan &row : proposal.plan)
        rows.append({planWord(row), planFateWord(row), row.erase ? row.figuresBy : keepingWords(row),
            planDay(row.until)});
    return rows;
}

QString planLinesTitle()
{
    return planSays(QT_TRANSLATE_NOOP("RequestPlan", "All that is held, one by one"));
}

/// What no line names and goes with it all the same.
QString planGoesWith()
{
    return planSays(QT_TRANSLATE_NOOP("RequestPlan",
        "With what is erased go its earlier values, where it came from, what finds it, and what somebody was "
        "typing about the person."));
}

QStringList planLineColumns()
{
    return {planSays(QT_TRANSLATE_NOOP("RequestPlan", "What is held")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "Of")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "Number")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "What happens")),
        planSays(QT_TRANSLATE_NOOP("RequestPlan", "Kept until"))};
}

QList<QStringList> planLineRows(const QList<PlanLine> &lines)
{
    QList<QStringList> rows;
    for (const PlanLine &line : lines)
        rows.append({planLineWord(line), planDay(line.on), QString::number(line.count),
            planFateWord(line.fate), planDay(line.fate.until)});
    return rows;
}

} // namespace

QString planLineWord(const PlanLine &line)
{
    if (line.field)
        return fieldWord(*line.field);
    return line.fact ? factWord(*line.fact) : planSays(wordOf(planRecords, line.record));
}

QString planFateWord(const Proposal::CategoryPlan &row)
{
    if (row.erase && !row.figuresBy.isEmpty())
        return planSays(QT_TRANSLATE_NOOP(
            "RequestPlan", "Anonymised where at least 10 people are alike, and erased where not"));
    if (row.erase)
        return planSays(QT_TRANSLATE_NOOP("RequestPlan", "Erased"));
    return row.inUse ? planSays(QT_TRANSLATE_NOOP("RequestPlan", "Kept and used on"))
                     : planSays(QT_TRANSLATE_NOOP("RequestPlan", "Kept, restricted"));
}

PlanAround PlanAround::of(const RequestFile &file)
{
    return {.purposes = spokenTitles(file.purposes), .lines = file.lines, .told = file.told};
}

std::optional<PlanFormat> planFormatOf(const QString &fileName)
{
    QString name = fileName;
    if (name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        name.chop(4);
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return PlanFormat::Csv;
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PlanFormat::Pdf;
    return std::nullopt;
}

QList<QStringList> planTable(const Request &request, const Proposal &proposal, const PlanAround &around)
{
    QList<QStringList> rows = {{planTitle(request)}};
    rows += planHead(request);
    rows += planFacts(proposal, around);
    if (const QList<QStringList> things = planRows(proposal); !things.isEmpty()) {
        rows.append(QStringList{QString()});
        rows.append(planColumns(proposal));
        rows += things;
    }
    if (!around.lines.isEmpty()) {
        rows += {QStringList{QString()}, QStringList{planLinesTitle()}, planLineColumns()};
        rows += planLineRows(around.lines);
        rows.append(QStringList{planGoesWith()});
    }
    qsizetype widest = 0;
    for (const QStringList &row : std::as_const(rows))
        widest = std::max(widest, row.size());
    for (QStringList &row : rows)
        row.resize(widest); // as RFC 4180 asks
    return rows;
}

QByteArray planFile(
    const Request &request, const Proposal &proposal, PlanFormat format, const PlanAround &around)
{
    if (format == PlanFormat::Csv) {
        CsvText csv(CsvText::Style::NlExcel);
        for (const QStringList &row : planTable(request, proposal, around))
            csv.row(row);
        return csv.bytes();
    }
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(planTitle(request));
    for (const QStringList &row : planHead(request) + planFacts(proposal, around))
        page.line(QStringLiteral("%1: %2").arg(row.at(0), row.at(1)));
    if (const QList<QStringList> things = planRows(proposal); !things.isEmpty()) {
        page.heading(planSays(QT_TRANSLATE_NOOP("RequestPlan", "What happens")));
        page.table(planColumns(proposal), things, false);
    }
    if (!around.lines.isEmpty()) {
        page.heading(planLinesTitle());
        page.table(planLineColumns(), planLineRows(around.lines), false);
        page.line(planGoesWith());
    }
    return pdfOf(document, planTitle(request));
}
