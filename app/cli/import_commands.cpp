#include "app/cli/command_list.h"
#include "app/consent/purposes.h"
#include "app/documents/import_words.h"
#include "app/documents/retention_words.h"
#include "app/imports/imports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ImportCommands", text);
}

QCommandLineOption option(const char *name, const QString &help, const char *value)
{
    return {QString::fromLatin1(name), help, QString::fromLatin1(value)};
}

QCommandLineOption filingSystemOption()
{
    return option("filing-system",
        words(QT_TRANSLATE_NOOP("ImportCommands", "customers or employees; customers where it is not given.")), "F");
}

QList<QCommandLineOption> importOptions()
{
    return {filingSystemOption(),
        option("kind", words(QT_TRANSLATE_NOOP("ImportCommands", "customer, prospect, supplier, employee or applicant.")), "KIND"),
        option("source", words(QT_TRANSLATE_NOOP("ImportCommands", "Where the data comes from.")), "TEXT"),
        option("collected", words(QT_TRANSLATE_NOOP("ImportCommands", "The day on which it was collected; today where it is not given.")), "DATE"),
        option("basis", words(QT_TRANSLATE_NOOP("ImportCommands", "The lawful basis: a, b, c, d, e or f.")), "BASIS"),
        option("purpose", words(QT_TRANSLATE_NOOP("ImportCommands", "What the data is for; may be given more than once.")), "KEY"),
        option("mapping", words(QT_TRANSLATE_NOOP("ImportCommands", "A JSON file that says what each column is.")), "FILE"),
        option("rejects", words(QT_TRANSLATE_NOOP("ImportCommands", "Where to write the rows that were not taken.")), "FILE"),
        {QStringLiteral("dry-run"), words(QT_TRANSLATE_NOOP("ImportCommands", "Counts only; changes nothing."))}};
}

QList<QCommandLineOption> undoOptions()
{
    return {filingSystemOption()};
}

Result<ImportMapping> mappingOf(const CommandRun &run, const ImportInspection &inspection)
{
    const QString path = run.value(QStringLiteral("mapping"));
    if (path.isEmpty())
        return inspection.suggestion;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::NotFound, QStringLiteral("import.mapping-file")};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return Error{Failure::Invalid, QStringLiteral("import.mapping-file")};
    return mappingFromJson(document.object(), inspection.headers);
}

Result<QList<Id<Purpose>>> purposesOf(const CommandRun &run)
{
    QList<Id<Purpose>> chosen;
    const QStringList keys = run.options.values(QStringLiteral("purpose"));
    if (keys.isEmpty())
        return chosen;
    const auto all = run.services->purposes().list(*run.permit).result();
    if (!all)
        return all.error();
    for (const QString &key : keys) {
        const auto found
            = std::find_if(all->begin(), all->end(), [&](const Purpose &purpose) { return purpose.key == key; });
        if (found == all->end())
            return Error{Failure::NotFound, QStringLiteral("purpose.unknown"), {key}};
        chosen.append(found->id);
    }
    return chosen;
}

Result<ImportPlan> planOf(const CommandRun &run)
{
    ImportPlan plan{.path = run.arguments.value(0)};
    if (plan.path.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    plan.filingSystem = *filingSystem;
    const auto kindCode = required(run, QStringLiteral("kind"));
    if (!kindCode)
        return kindCode.error();
    const auto kind = contactKindFromCode(*kindCode);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), *kindCode});
    plan.kind = *kind;
    const auto source = required(run, QStringLiteral("source"));
    if (!source)
        return source.error();
    plan.source = *source;
    const auto basis = required(run, QStringLiteral("basis"));
    if (!basis)
        return basis.error();
    plan.basis = *basis;
    plan.collectedOn = run.services->clock().today();
    if (run.isSet(QStringLiteral("collected")))
        plan.collectedOn = QDate::fromString(run.value(QStringLiteral("collected")), Qt::ISODate);
    if (!plan.collectedOn.isValid())
        return usageError(QStringLiteral("date"), {QStringLiteral("--collected")});
    plan.rejectsPath = run.value(QStringLiteral("rejects"));
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    plan.purposes = *purposes;
    return plan;
}

Answer answerFor(const ImportSummary &summary)
{
    QJsonArray complaints;
    Answer answer;
    answer.lines.append(words(QT_TRANSLATE_NOOP("ImportCommands", "Read %1, imported %2, updated %3, duplicates %4, suppressed %5, rejected %6."))
                            .arg(summary.read)
                            .arg(summary.imported)
                            .arg(summary.updated)
                            .arg(summary.duplicates)
                            .arg(summary.suppressed)
                            .arg(summary.rejected));
    for (const RowComplaint &complaint : summary.complaints) {
        complaints.append(QJsonObject{{QStringLiteral("line"), complaint.line},
            {QStringLiteral("fault"), codeOf(complaint.fault)}, {QStringLiteral("column"), complaint.column}});
        const QString said = complaintSentence(complaint);
        answer.lines.append(complaint.column.isEmpty()
                ? words(QT_TRANSLATE_NOOP("ImportCommands", "Line %1: %2")).arg(complaint.line).arg(said)
                : words(QT_TRANSLATE_NOOP("ImportCommands", "Line %1, %2: %3"))
                      .arg(complaint.line)
                      .arg(complaint.column, said));
    }
    answer.json = {{QStringLiteral("batch"), summary.batch.number()}, {QStringLiteral("read"), summary.read},
        {QStringLiteral("imported"), summary.imported}, {QStringLiteral("updated"), summary.updated},
        {QStringLiteral("duplicates"), summary.duplicates}, {QStringLiteral("suppressed"), summary.suppressed},
        {QStringLiteral("rejected"), summary.rejected}, {QStringLiteral("seconds"), summary.seconds},
        {QStringLiteral("complaints"), complaints}};
    return answer;
}

Result<Answer> import(CommandRun &run)
{
    auto plan = planOf(run);
    if (!plan)
        return plan.error();
    const Imports &imports = run.services->imports();
    const auto inspection = awaited(run, imports.inspect(plan->path, std::nullopt, plan->filingSystem));
    if (!inspection)
        return inspection.error();
    plan->layout = inspection->layout;
    const auto mapping = mappingOf(run, *inspection);
    if (!mapping)
        return mapping.error();
    plan->mapping = *mapping;
    const StopRequest stop;
    const auto summary = run.isSet(QStringLiteral("dry-run"))
        ? awaited(run, imports.tryOut(*run.permit, *plan))
        : awaited(run, imports.run(*run.permit, *plan, {}, stop), stop);
    if (!summary)
        return summary.error();
    return answerFor(*summary);
}

Result<Answer> undo(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    bool isNumber = false;
    const qint64 number = run.arguments.value(0).toLongLong(&isNumber);
    if (!isNumber)
        return usageError(QStringLiteral("missing"), {QStringLiteral("BATCH")});
    const auto summary
        = run.services->imports().undo(*run.permit, *filingSystem, Id<ImportBatch>(number)).result();
    if (!summary)
        return summary.error();
    QJsonArray kept;
    for (const UndoSummary::Kept &row : summary->kept)
        kept.append(row.contact.contact.number());
    return Answer{.json = {{QStringLiteral("removed"), summary->removed}, {QStringLiteral("reverted"), summary->reverted},
                      {QStringLiteral("kept"), kept}},
        .lines = {words(QT_TRANSLATE_NOOP("ImportCommands", "Removed %1, reverted %2, left alone %3."))
                      .arg(summary->removed)
                      .arg(summary->reverted)
                      .arg(summary->keptCount)}};
}

} // namespace

QList<Command> importCommands()
{
    return {{.words = {QStringLiteral("import")},
                .summary = [] { return words(QT_TRANSLATE_NOOP("ImportCommands", "Takes a CSV or XLSX file in.")); },
                .usage = QStringLiteral("PATH"),
                .options = importOptions,
                .run = import},
        {.words = {QStringLiteral("import"), QStringLiteral("undo")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ImportCommands", "Takes an import back.")); },
            .usage = QStringLiteral("BATCH"),
            .options = undoOptions,
            .run = undo}};
}
