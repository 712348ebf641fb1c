#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/leaving_values.h"
#include "app/documents/inspection_report.h"
#include "app/documents/inspection_words.h"
#include "app/inspection/inspection.h"
#include "app/leaving/register_ways.h"

#include <QJsonArray>

namespace {

Result<Answer> listQuestions(CommandRun &)
{
    Answer answer;
    QJsonArray list;
    for (const InspectionQuestion &question : inspectionQuestions()) {
        list.append(QJsonObject{{QStringLiteral("number"), question.number},
            {QStringLiteral("question"), inspectionQuestionWord(question.number)},
            {QStringLiteral("person"), question.asksPerson},
            {QStringLiteral("period"), question.asksPeriod()}});
        answer.lines.append(
            QStringLiteral("%1\t%2").arg(question.number).arg(inspectionQuestionWord(question.number)));
    }
    answer.json.insert(QStringLiteral("questions"), list);
    return answer;
}

QList<QCommandLineOption> inspectOptions()
{
    const auto text = [](const char *name, const char *help, const char *value) {
        return valueOption(name, inspectionCommandWords(help), value);
    };
    return {filingSystemOption(),
        text("person",
            QT_TRANSLATE_NOOP(
                "InspectionCommands", "Whom a question about one person is about, by their number."),
            "ID"),
        text("from",
            QT_TRANSLATE_NOOP(
                "InspectionCommands", "The first day of a question about a period, as YYYY-MM-DD."),
            "DATE"),
        text("until", QT_TRANSLATE_NOOP("InspectionCommands", "Its last day; today where it is not given."),
            "DATE"),
        text("pdf",
            QT_TRANSLATE_NOOP("InspectionCommands",
                "Writes the answer as PDF: a ZIP encrypted with AES-256 where the name ends in .zip, else "
                "plain with "
                "--plain-reason."),
            "FILE"),
        text("csv", QT_TRANSLATE_NOOP("InspectionCommands", "The same as CSV."), "FILE"),
        text("plain-reason",
            QT_TRANSLATE_NOOP("InspectionCommands", "Why the file leaves without encryption."), "TEXT")};
}

QJsonObject jsonOf(const InspectionTable &table)
{
    QJsonArray rows;
    for (const QList<InspectionCell> &row : table.rows) {
        QJsonObject cells;
        for (qsizetype at = 0; at < row.size(); ++at)
            cells.insert(table.columns.at(at), inspectionCellWord(row.at(at)));
        rows.append(cells);
    }
    return {{QStringLiteral("table"), table.key}, {QStringLiteral("total"), table.total},
        {QStringLiteral("rows"), rows}};
}

QJsonObject jsonOf(const InspectionAnswer &answer)
{
    QJsonArray tables;
    for (const InspectionTable &table : answer.tables)
        tables.append(jsonOf(table));
    return {{QStringLiteral("question"), answer.question},
        {QStringLiteral("made_at"), answer.madeAt.toText()}, {QStringLiteral("made_by"), answer.madeBy},
        {QStringLiteral("as_of"), dayJson(answer.asOf)}, {QStringLiteral("from"), dayJson(answer.from)},
        {QStringLiteral("until"), dayJson(answer.until)}, {QStringLiteral("person"), answer.personRef},
        {QStringLiteral("records"), answer.records()}, {QStringLiteral("sha256"), inspectionDigest(answer)},
        {QStringLiteral("not_recorded"), QJsonArray::fromStringList(answer.notRecorded)},
        {QStringLiteral("tables"), tables}};
}

QStringList linesOf(const InspectionAnswer &answer)
{
    const DashboardContent content = inspectionContent(answer);
    QStringList lines = QStringList{content.title} + inspectionLines(answer);
    for (const DashboardTable &table : content.tables) {
        lines += {QString(), table.title};
        if (!table.note.isEmpty())
            lines.append(table.note);
        if (!table.head.isEmpty())
            lines.append(table.head.join(u'\t'));
        for (const QStringList &row : table.rows)
            lines.append(row.join(u'\t'));
    }
    return lines;
}

Outcome writeAnswer(CommandRun &run, const InspectionAnswer &inspected, const QString &option, Answer &answer)
{
    const auto format = option == QLatin1String("pdf") ? InspectionFormat::Pdf : InspectionFormat::Csv;
    const bool isAboutPerson = !inspected.personRef.isEmpty();
    return leaveAt(run, run.value(option),
        {.way = way_out::inspectionAnswer,
            .filingSystem = inspected.filingSystem,
            .objectKind = isAboutPerson ? QStringLiteral("contact") : QStringLiteral("inspection"),
            .objectRef = isAboutPerson ? inspected.personRef : QString::number(inspected.question),
            .name = inspectionFileName(inspected, format)},
        inspectionFile(inspected, format), answer);
}

Result<Answer> inspect(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("NUMBER"));
    if (!number)
        return number.error();
    const InspectionQuestion *question =
        *number <= inspectionQuestionCount ? inspectionQuestion(int(*number)) : nullptr;
    if (!question)
        return usageError(QStringLiteral("value"), {QStringLiteral("NUMBER"), QString::number(*number)});
    if (question->asksPerson && !run.isSet(QStringLiteral("person")))
        return usageError(QStringLiteral("missing"), {QStringLiteral("--person")});
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto person = numberOf(run, QStringLiteral("person"), 0, 1);
    if (!person)
        return person.error();
    const auto from = dayOf(run, QStringLiteral("from"), {});
    if (!from)
        return from.error();
    const auto until = dayOf(run, QStringLiteral("until"), {});
    if (!until)
        return until.error();
    const auto inspected = awaited(run,
        run.services->inspection().answer(*run.permit,
            {.question = question->number,
                .filingSystem = *filingSystem,
                .person = Id<Contact>(*person),
                .from = *from,
                .until = *until}));
    if (!inspected)
        return inspected.error();
    Answer answer{.json = jsonOf(*inspected), .lines = linesOf(*inspected)};
    for (const auto *option : {"pdf", "csv"}) {
        if (!run.isSet(QLatin1String(option)))
            continue;
        if (auto written = writeAnswer(run, *inspected, QLatin1String(option), answer); !written)
            return written.error();
    }
    return answer;
}

} // namespace

QList<Command> inspectionCommands()
{
    const auto summary = [](const char *words) { return [words] { return inspectionCommandWords(words); }; };
    return {
        {.words = {QStringLiteral("inspect"), QStringLiteral("list")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "InspectionCommands", "The 20 questions of a regulator that have an answer here.")),
            .run = listQuestions},
        {.words = {QStringLiteral("inspect")},
            .summary = summary(QT_TRANSLATE_NOOP("InspectionCommands",
                "Answers one of them from the file, with time, filter, number of records and SHA-256.")),
            .usage = QStringLiteral("NUMBER"),
            .options = inspectOptions,
            .run = inspect},
    };
}
