#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/leaving_values.h"
#include "app/documents/measure_report.h"
#include "app/documents/measure_words.h"
#include "app/leaving/register_ways.h"
#include "app/measures/measures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {

Result<MeasureKind> measureKindOf(const CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KIND")});
    const auto kind = measureKindFromCode(run.arguments.first());
    return kind ? Result<MeasureKind>(*kind)
                : Result<MeasureKind>(
                      usageError(QStringLiteral("value"), {QStringLiteral("KIND"), run.arguments.first()}));
}

QJsonObject jsonOf(const MeasureResult &result)
{
    return {{QStringLiteral("id"), result.id.number()}, {QStringLiteral("kind"), codeOf(result.kind)},
        {QStringLiteral("due_on"), dayJson(result.dueOn)}, {QStringLiteral("executor"), result.executor},
        {QStringLiteral("measured"), result.isMeasured}, {QStringLiteral("done_on"), dayJson(result.doneOn)},
        {QStringLiteral("outcome"), codeOf(result.outcome)}, {QStringLiteral("finding"), result.finding},
        {QStringLiteral("facts"), result.facts}, {QStringLiteral("deviation"), result.deviation},
        {QStringLiteral("action"), result.action}, {QStringLiteral("action_due"), dayJson(result.actionDue)},
        {QStringLiteral("closed_on"), dayJson(result.closedOn)},
        {QStringLiteral("signed_by"), result.signedByName}, {QStringLiteral("evidence"), result.evidence},
        {QStringLiteral("sha256"), QString::fromLatin1(result.digest.toHex())}};
}

QJsonObject jsonOf(const MeasureStanding &standing)
{
    return {{QStringLiteral("kind"), codeOf(standing.kind)},
        {QStringLiteral("state"), codeOf(standing.state)}, {QStringLiteral("missed"), standing.isMissed()},
        {QStringLiteral("due_on"), dayJson(standing.dueOn)},
        {QStringLiteral("controls"), QJsonArray::fromStringList(controlsOf(standing.kind))},
        {QStringLiteral("by_program"), ruleOf(standing.kind).isMeasured},
        {QStringLiteral("open_actions"), standing.openActions},
        {QStringLiteral("planned_on"), standing.plan ? dayJson(standing.plan->plannedOn) : QJsonValue()},
        {QStringLiteral("planned_by"), standing.plan ? QJsonValue(standing.plan->executor) : QJsonValue()},
        {QStringLiteral("last"), standing.last ? QJsonValue(jsonOf(*standing.last)) : QJsonValue()}};
}

QCommandLineOption plainReasonOption()
{
    return valueOption("plain-reason",
        measureCommandWords(QT_TRANSLATE_NOOP(
            "MeasureCommands", "Why the PDF leaves without encryption: it names members of staff.")),
        "TEXT");
}

QList<QCommandLineOption> measureListOptions()
{
    return {valueOption("pdf",
                measureCommandWords(QT_TRANSLATE_NOOP("MeasureCommands",
                    "Writes the register with its evidence as PDF: a ZIP encrypted with AES-256 where the "
                    "name ends "
                    "in .zip, else plain with --plain-reason.")),
                "FILE"),
        plainReasonOption()};
}

/// Everything that was recorded, for the register on paper.
Result<QList<MeasureResult>> allResults(const CommandRun &run)
{
    QList<MeasureResult> all;
    for (const MeasureKind kind : allMeasureKinds) {
        const auto results = run.services->measures().results(*run.permit, kind).result();
        if (!results)
            return results.error();
        all += *results;
    }
    return all;
}

Outcome writeRegister(CommandRun &run, const QList<MeasureStanding> &standings, Answer &answer)
{
    const auto results = allResults(run);
    if (!results)
        return results.error();
    const Clock &clock = run.services->clock();
    return leaveAt(run, run.value(QStringLiteral("pdf")),
        {.way = way_out::measureReport,
            .objectKind = QStringLiteral("measure"),
            .objectRef = QStringLiteral("register"),
            .name = QStringLiteral("measures.pdf")},
        measurePdf({.today = clock.today(),
            .madeAt = clock.now(),
            .madeBy = run.permit->displayName(),
            .standings = standings,
            .results = *results}),
        answer);
}

Result<Answer> listMeasures(CommandRun &run)
{
    const auto standings = awaited(run, run.services->measures().standings(*run.permit));
    if (!standings)
        return standings.error();
    Answer answer;
    QJsonArray list;
    for (const MeasureStanding &standing : *standings) {
        list.append(jsonOf(standing));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(codeOf(standing.kind), measureStateWord(standing.state),
                                    measureStandingSentence(standing)));
    }
    answer.json.insert(QStringLiteral("measures"), list);
    if (run.isSet(QStringLiteral("pdf"))) {
        if (auto written = writeRegister(run, *standings, answer); !written)
            return written.error();
    }
    return answer;
}

/// Measures what the program can, now.
Result<Answer> testMeasures(CommandRun &run)
{
    std::optional<MeasureKind> only;
    if (!run.arguments.isEmpty()) {
        const auto kind = measureKindOf(run);
        if (!kind)
            return kind.error();
        if (!ruleOf(*kind).isMeasured)
            return usageError(QStringLiteral("value"), {QStringLiteral("KIND"), run.arguments.first()});
        only = *kind;
    }
    const StopRequest stop;
    const auto results = awaited(run, run.services->measures().measure(*run.permit, only, stop), stop);
    if (!results)
        return results.error();
    Answer answer;
    QJsonArray list;
    for (const MeasureResult &result : *results) {
        list.append(jsonOf(result));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(codeOf(result.kind), measureOutcomeWord(result.outcome),
                                    measureFindingSentence(result)));
        if (result.outcome == MeasureOutcome::Failed)
            answer.exitStatus = 1;
    }
    answer.json.insert(QStringLiteral("measures"), list);
    return answer;
}

QList<QCommandLineOption> planMeasureOptions()
{
    return {valueOption("on",
                measureCommandWords(
                    QT_TRANSLATE_NOOP("MeasureCommands", "The day on which it is, or was, done.")),
                "DATE"),
        valueOption(
            "by", measureCommandWords(QT_TRANSLATE_NOOP("MeasureCommands", "Who sees to it.")), "TEXT")};
}

Result<Answer> planMeasure(CommandRun &run)
{
    const auto kind = measureKindOf(run);
    if (!kind)
        return kind.error();
    const auto on = neededDay(run, QStringLiteral("on"));
    if (!on)
        return on.error();
    const auto by = required(run, QStringLiteral("by"));
    if (!by)
        return by.error();
    const auto planned = run.services->measures()
                             .plan(*run.permit, {.kind = *kind, .plannedOn = *on, .executor = *by})
                             .result();
    if (!planned)
        return planned.error();
    return Answer{
        .json = {{QStringLiteral("kind"), codeOf(*kind)}, {QStringLiteral("planned_on"), dayJson(*on)}},
        .lines = {measureCommandWords(QT_TRANSLATE_NOOP("MeasureCommands", "Planned."))}};
}

QList<QCommandLineOption> recordMeasureOptions()
{
    const auto text = [](const char *name, const char *help, const char *value) {
        return valueOption(name, measureCommandWords(help), value);
    };
    return planMeasureOptions() +
        QList<QCommandLineOption>{
            text("outcome", QT_TRANSLATE_NOOP("MeasureCommands", "passed, deviating or failed."), "OUTCOME"),
            text("finding", QT_TRANSLATE_NOOP("MeasureCommands", "What came of it."), "TEXT"),
            text("deviation", QT_TRANSLATE_NOOP("MeasureCommands", "What was not as it should be."), "TEXT"),
            text("action", QT_TRANSLATE_NOOP("MeasureCommands", "What is done about it."), "TEXT"),
            text("action-due", QT_TRANSLATE_NOOP("MeasureCommands", "By when."), "DATE"),
            text("evidence",
                QT_TRANSLATE_NOOP("MeasureCommands",
                    "The report: its name and, where it is a file here, its SHA-256 are kept."),
                "FILE")};
}

/// What is named as evidence: a file that is here is known again by its digest.
void addEvidence(const QString &evidence, MeasureResult &result)
{
    QFile file(evidence);
    result.evidence = QFileInfo(evidence).fileName();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        result.digest = hash.result();
    else
        result.evidence = evidence;
}

Result<Answer> recordMeasure(CommandRun &run)
{
    const auto kind = measureKindOf(run);
    if (!kind)
        return kind.error();
    const auto on = neededDay(run, QStringLiteral("on"));
    if (!on)
        return on.error();
    const auto code = required(run, QStringLiteral("outcome"));
    if (!code)
        return code.error();
    const auto outcome = measureOutcomeFromCode(*code);
    if (!outcome)
        return usageError(QStringLiteral("value"), {QStringLiteral("--outcome"), *code});
    const auto due = dayOf(run, QStringLiteral("action-due"), QDate());
    if (!due)
        return due.error();
    MeasureResult result{.kind = *kind,
        .executor = run.value(QStringLiteral("by")),
        .doneOn = *on,
        .outcome = *outcome,
        .finding = run.value(QStringLiteral("finding")),
        .deviation = run.value(QStringLiteral("deviation")),
        .action = run.value(QStringLiteral("action")),
        .actionDue = *due};
    if (run.isSet(QStringLiteral("evidence")))
        addEvidence(run.value(QStringLiteral("evidence")), result);
    const auto id = run.services->measures().record(*run.permit, result).result();
    if (!id)
        return id.error();
    return Answer{.json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("kind"), codeOf(*kind)}},
        .lines = {measureCommandWords(QT_TRANSLATE_NOOP("MeasureCommands", "Recorded as number %1."))
                      .arg(id->number())}};
}

QList<QCommandLineOption> closeMeasureOptions()
{
    return {planMeasureOptions().first()};
}

Result<Answer> closeMeasure(CommandRun &run)
{
    const auto id = numberArgument(run, QStringLiteral("NUMBER"));
    if (!id)
        return id.error();
    const auto on = neededDay(run, QStringLiteral("on"));
    if (!on)
        return on.error();
    const auto closed = run.services->measures().close(*run.permit, Id<MeasureResult>(*id), *on).result();
    if (!closed)
        return closed.error();
    return Answer{.json = {{QStringLiteral("id"), *id}, {QStringLiteral("closed_on"), dayJson(*on)}},
        .lines = {measureCommandWords(QT_TRANSLATE_NOOP("MeasureCommands", "Put right."))}};
}

} // namespace

QList<Command> measureCommands()
{
    const QString measure = QStringLiteral("measure");
    const auto summary = [](const char *words) { return [words] { return measureCommandWords(words); }; };
    const auto test = summary(QT_TRANSLATE_NOOP("MeasureCommands",
        "Tests what the program can by itself, all of it or one, and keeps the evidence."));
    return {
        {.words = {measure, QStringLiteral("list")},
            .summary = summary(QT_TRANSLATE_NOOP("MeasureCommands",
                "The tests of the measures that protect the data, and which of them were missed.")),
            .options = measureListOptions,
            .run = listMeasures},
        {.words = {measure, QStringLiteral("test")},
            .summary = test,
            .usage = QStringLiteral("[KIND]"),
            .run = testMeasures},
        {.words = {measure, QStringLiteral("run")},
            .summary = test,
            .usage = QStringLiteral("[KIND]"),
            .run = testMeasures},
        {.words = {measure, QStringLiteral("plan")},
            .summary = summary(
                QT_TRANSLATE_NOOP("MeasureCommands", "Plans the next test and names who sees to it.")),
            .usage = QStringLiteral("KIND"),
            .options = planMeasureOptions,
            .run = planMeasure},
        {.words = {measure, QStringLiteral("record")},
            .summary = summary(
                QT_TRANSLATE_NOOP("MeasureCommands", "Records a test that people did, with its evidence.")),
            .usage = QStringLiteral("KIND"),
            .options = recordMeasureOptions,
            .run = recordMeasure},
        {.words = {measure, QStringLiteral("close")},
            .summary =
                summary(QT_TRANSLATE_NOOP("MeasureCommands", "Says on which day a deviation was put right.")),
            .usage = QStringLiteral("NUMBER"),
            .options = closeMeasureOptions,
            .run = closeMeasure},
    };
}
