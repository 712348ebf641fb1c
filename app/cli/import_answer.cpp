#include "app/cli/import_answer.h"

#include "app/cli/command_words.h"
#include "app/documents/archive_words.h"
#include "app/documents/field_words.h"
#include "app/documents/import_words.h"

#include <QJsonArray>

namespace {

void tellMore(Answer &answer, qint64 count, qsizetype listed)
{
    if (count > listed)
        answer.lines.append(QCoreApplication::translate(
            "ImportCommands", "… and %n more", nullptr, static_cast<int>(count - listed)));
}

QString onLine(qint64 line, const QString &what, const QString &said)
{
    return what.isEmpty()
        ? importWords(QT_TRANSLATE_NOOP("ImportCommands", "Line %1: %2")).arg(line).arg(said)
        : importWords(QT_TRANSLATE_NOOP("ImportCommands", "Line %1, %2: %3")).arg(line).arg(what, said);
}

void tellComplaints(const ImportSummary &summary, Answer &answer)
{
    QJsonArray complaints;
    for (const RowComplaint &complaint : summary.complaints) {
        complaints.append(QJsonObject{{QStringLiteral("line"), complaint.line},
            {QStringLiteral("fault"), codeOf(complaint.fault)},
            {QStringLiteral("column"), complaint.column}});
        answer.lines.append(onLine(complaint.line, complaint.column, complaintSentence(complaint)));
    }
    tellMore(answer, summary.complaintCount, summary.complaints.size());
    answer.json.insert(QStringLiteral("complaints"), complaints);
    answer.json.insert(QStringLiteral("complaint_count"), summary.complaintCount);
}

QString codeOf(LeftAlone::Why why)
{
    return why == LeftAlone::Why::NeedsRequest ? QStringLiteral("needs-request") : QStringLiteral("ask");
}

void tellLeftAlone(const ImportSummary &summary, Answer &answer)
{
    QJsonArray leftAlone;
    for (const LeftAlone &row : summary.leftAlone) {
        leftAlone.append(
            QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("id"), row.contact.number()},
                {QStringLiteral("field"), editRule(row.field).code.toString()},
                {QStringLiteral("why"), codeOf(row.why)}});
        answer.lines.append(onLine(row.line, fieldWord(row.field), leftAloneWord(row.why)));
    }
    tellMore(answer, summary.leftAloneCount, summary.leftAlone.size());
    answer.json.insert(QStringLiteral("left_alone"), leftAlone);
    answer.json.insert(QStringLiteral("left_alone_count"), summary.leftAloneCount);
}

void tellAbsent(const ImportSummary &summary, Answer &answer)
{
    QJsonArray absent;
    for (const NamedContact &person : summary.absent) {
        absent.append(QJsonObject{
            {QStringLiteral("id"), person.contact.number()}, {QStringLiteral("name"), person.name}});
        answer.lines.append(
            importWords(QT_TRANSLATE_NOOP("ImportCommands", "Not in this file: %1 (contact %2)"))
                .arg(person.name)
                .arg(person.contact.number()));
    }
    tellMore(answer, summary.absentCount, summary.absent.size());
    answer.json.insert(QStringLiteral("absent"), absent);
    answer.json.insert(QStringLiteral("absent_count"), summary.absentCount);
}

} // namespace

Answer importAnswer(const ImportSummary &summary, const QStringList &leftOut)
{
    Answer answer{
        .json = {{QStringLiteral("batch"), summary.batch.number()}, {QStringLiteral("read"), summary.read},
            {QStringLiteral("imported"), summary.imported}, {QStringLiteral("updated"), summary.updated},
            {QStringLiteral("unchanged"), summary.unchanged},
            {QStringLiteral("duplicates"), summary.duplicates},
            {QStringLiteral("suppressed"), summary.suppressed},
            {QStringLiteral("rejected"), summary.rejected}, {QStringLiteral("masked"), summary.masked},
            {QStringLiteral("hidden_rows"), summary.hiddenRows},
            {QStringLiteral("error_cells"), summary.errorCells},
            {QStringLiteral("formulas_without_value"), summary.formulasWithoutValue},
            {QStringLiteral("seconds"), summary.seconds},
            {QStringLiteral("left_out"), QJsonArray::fromStringList(leftOut)},
            {QStringLiteral("rejects_failed"), summary.rejectsFailed}},
        .lines = {importWords(
            QT_TRANSLATE_NOOP("ImportCommands",
                "Read %1, imported %2, updated %3, unchanged %4, duplicates %5, suppressed %6, rejected %7."))
                      .arg(summary.read)
                      .arg(summary.imported)
                      .arg(summary.updated)
                      .arg(summary.unchanged)
                      .arg(summary.duplicates)
                      .arg(summary.suppressed)
                      .arg(summary.rejected)}};
    if (summary.batch.isStored())
        answer.lines.append(importWords(
            QT_TRANSLATE_NOOP("ImportCommands", "This is import %1; take it back with: import undo %1"))
                                .arg(summary.batch.number()));
    for (const QString &column : leftOut)
        answer.lines.append(importWords(
            QT_TRANSLATE_NOOP("ImportCommands", "Left out, because no chosen purpose needs it: %1"))
                                .arg(column));
    if (summary.hiddenRows > 0)
        answer.lines.append(
            QCoreApplication::translate("ImportCommands", "%n row(s) hidden in the sheet were read as well.",
                nullptr, static_cast<int>(summary.hiddenRows)));
    if (summary.errorCells > 0)
        answer.lines.append(importWords(
            QT_TRANSLATE_NOOP("ImportCommands", "%1 cells with an error such as #N/A were read as empty."))
                                .arg(summary.errorCells));
    if (summary.formulasWithoutValue > 0)
        answer.lines.append(
            importWords(QT_TRANSLATE_NOOP("ImportCommands",
                            "%1 formulas that were never computed were read as empty. Open the "
                            "workbook, save it and import it again."))
                .arg(summary.formulasWithoutValue));
    if (summary.rejectsFailed)
        answer.lines.append(importWords(QT_TRANSLATE_NOOP("ImportCommands",
            "The file of rows that were not taken could not be written. The import itself is done.")));
    tellComplaints(summary, answer);
    tellLeftAlone(summary, answer);
    tellAbsent(summary, answer);
    return answer;
}

Answer undoAnswer(const UndoSummary &summary)
{
    Answer answer{.json = {},
        .lines = {importWords(QT_TRANSLATE_NOOP("ImportCommands", "Removed %1, reverted %2, left alone %3."))
                      .arg(summary.removed)
                      .arg(summary.reverted)
                      .arg(summary.keptCount)}};
    QJsonArray kept;
    for (const UndoSummary::Kept &row : summary.kept) {
        kept.append(row.contact.contact.number());
        answer.lines.append(
            importWords(QT_TRANSLATE_NOOP("ImportCommands", "Left alone: %1 (contact %2): %3"))
                .arg(nameOrArchived(row.contact.name, row.contact.isArchived))
                .arg(row.contact.contact.number())
                .arg(keptWord(row.why)));
    }
    tellMore(answer, summary.keptCount, summary.kept.size());
    answer.json = {{QStringLiteral("removed"), summary.removed},
        {QStringLiteral("reverted"), summary.reverted}, {QStringLiteral("kept"), kept},
        {QStringLiteral("kept_count"), summary.keptCount}};
    return answer;
}
