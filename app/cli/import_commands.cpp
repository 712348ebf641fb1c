#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/ground_options.h"
#include "app/cli/import_answer.h"
#include "app/cli/leaving_values.h"
#include "app/documents/import_words.h"
#include "app/documents/retention_words.h"
#include "app/grounds/grounds.h"
#include "app/imports/imports.h"
#include "app/imports/rejects_class.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace {

QList<QCommandLineOption> importOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("kind",
                   importWords(QT_TRANSLATE_NOOP(
                       "ImportCommands", "customer, prospect, supplier, employee or applicant.")),
                   "KIND"),
               valueOption("source",
                   importWords(QT_TRANSLATE_NOOP("ImportCommands", "Where the data comes from.")), "TEXT"),
               valueOption("collected",
                   importWords(QT_TRANSLATE_NOOP(
                       "ImportCommands", "The day on which it was collected; today where it is not given.")),
                   "DATE"),
               valueOption("basis",
                   importWords(QT_TRANSLATE_NOOP("ImportCommands", "The lawful basis: a, b, c, d, e or f.")),
                   "BASIS"),
               valueOption("purpose",
                   importWords(QT_TRANSLATE_NOOP(
                       "ImportCommands", "What the data is for; may be given more than once.")),
                   "KEY"),
               valueOption("origin",
                   importWords(QT_TRANSLATE_NOOP("ImportCommands",
                       "elsewhere (they are to be informed within a month, also where it is not given) or "
                       "person "
                       "(they gave "
                       "it themselves).")),
                   "ORIGIN"),
               valueOption("mapping",
                   importWords(
                       QT_TRANSLATE_NOOP("ImportCommands", "A JSON file that says what each column is.")),
                   "FILE"),
               valueOption("encoding",
                   importWords(QT_TRANSLATE_NOOP("ImportCommands",
                       "Of a CSV file: utf-8, windows-1252, utf-16le or utf-16be; as found where it is not "
                       "given.")),
                   "NAME"),
               valueOption("rejects",
                   importWords(QT_TRANSLATE_NOOP("ImportCommands",
                       "Where to write the rows that were not taken: an encrypted ZIP unless "
                       "--plain-reason is given.")),
                   "FILE"),
               plainRejectsOption(),
               {QStringLiteral("absent"),
                   importWords(
                       QT_TRANSLATE_NOOP("ImportCommands", "Lists who is in our file but not in this one."))},
               {QStringLiteral("dry-run"),
                   importWords(QT_TRANSLATE_NOOP("ImportCommands", "Counts only; changes nothing."))}} +
        groundOptions();
}

QList<QCommandLineOption> undoOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("dry-run"),
            importWords(QT_TRANSLATE_NOOP(
                "ImportCommands", "Tells what would be removed and left alone; changes nothing."))}};
}

struct NamedEncoding
{
    QLatin1String name;
    TextEncoding encoding;
};

constexpr NamedEncoding encodings[] = {{QLatin1String("utf-8"), TextEncoding::Utf8},
    {QLatin1String("windows-1252"), TextEncoding::Windows1252},
    {QLatin1String("utf-16le"), TextEncoding::Utf16Le}, {QLatin1String("utf-16be"), TextEncoding::Utf16Be}};

/// What the file turns out to be, read in the encoding that was asked for. One that must be chosen first is
/// refused.
Result<ImportInspection> inspectionOf(const CommandRun &run, const ImportPlan &plan)
{
    const Imports &imports = run.services->imports();
    std::optional<TextEncoding> chosen;
    if (run.isSet(QStringLiteral("encoding"))) {
        const QString name = run.value(QStringLiteral("encoding"));
        for (const NamedEncoding &each : encodings) {
            if (name.compare(each.name, Qt::CaseInsensitive) == 0)
                chosen = each.encoding;
        }
        if (!chosen)
            return usageError(QStringLiteral("value"), {QStringLiteral("--encoding"), name});
    }
    auto inspection = awaited(run, imports.inspect(plan.path, std::nullopt, plan.filingSystem));
    if (!inspection || inspection->file.kind != TableFile::Kind::Csv)
        return inspection;
    if (chosen) {
        TableLayout layout = inspection->layout;
        layout.encoding = chosen;
        return awaited(run, imports.inspect(plan.path, layout, plan.filingSystem));
    }
    if (const qint64 line = inspection->file.dialect.doubtfulLine; line > 0)
        return Error{Failure::Invalid, QStringLiteral("cli.encoding-doubtful"), {QString::number(line)}};
    return inspection;
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
    const auto basis = basisOf(run);
    if (!basis)
        return basis.error();
    plan.basis = *basis;
    const auto collectedOn = dayOf(run, QStringLiteral("collected"), run.services->clock().today());
    if (!collectedOn)
        return collectedOn.error();
    plan.collectedOn = *collectedOn;
    const auto wish = groundWishOf(run);
    if (!wish)
        return wish.error();
    plan.ground = *wish;
    const auto origin = originOf(run, DataOrigin::Elsewhere);
    if (!origin)
        return origin.error();
    plan.origin = *origin;
    plan.listAbsent = run.isSet(QStringLiteral("absent"));
    plan.rejectsPath = run.value(QStringLiteral("rejects"));
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    plan.purposes = *purposes;
    return plan;
}

void tellEncoding(const ImportInspection &inspection, Answer &answer)
{
    for (const NamedEncoding &each : encodings) {
        if (inspection.layout.encoding != each.encoding)
            continue;
        answer.json.insert(QStringLiteral("encoding"), each.name);
        if (each.encoding == TextEncoding::Windows1252)
            answer.lines.append(
                importWords(QT_TRANSLATE_NOOP("ImportCommands", "The file was read as Windows-1252.")));
    }
}

/// Why they are kept and until when, as it was taken from the options or filled in.
Outcome tellGround(const CommandRun &run, const ImportPlan &plan, Answer &answer)
{
    const auto usual = run.services->grounds()
                           .usual(*run.permit, plan.filingSystem,
                               {.kind = plan.kind,
                                   .basis = lawfulBasisFrom(plan.basis).value_or(LawfulBasis::Contract),
                                   .isBusiness = true},
                               plan.purposes.value(0), plan.ground)
                           .result();
    if (!usual)
        return usual.error();
    const QJsonObject ground = jsonOf(usual->ground, plan.kind, plan.basis);
    answer.json.insert(QStringLiteral("ground"), ground);
    answer.lines += linesOf(usual->ground, plan.kind, plan.basis);
    return done;
}

/// The headers of the columns that no chosen purpose needs.
Result<QStringList> leftOut(const CommandRun &run, const ImportPlan &plan)
{
    const auto preview = awaited(run, run.services->imports().preview(*run.permit, plan));
    if (!preview)
        return preview.error();
    QStringList headers;
    for (const int column : preview->unneeded)
        headers.append(plan.mapping.columns.at(column).header);
    return headers;
}

Result<Answer> import(CommandRun &run)
{
    auto plan = planOf(run);
    if (!plan)
        return plan.error();
    const Imports &imports = run.services->imports();
    const auto inspection = inspectionOf(run, *plan);
    if (!inspection)
        return inspection.error();
    plan->layout = inspection->layout;
    const auto mapping = mappingOf(run, *inspection);
    if (!mapping)
        return mapping.error();
    plan->mapping = *mapping;
    const auto unneeded = leftOut(run, *plan);
    if (!unneeded)
        return unneeded.error();
    QElapsedTimer timer;
    timer.start();
    const auto sentence = [&timer](const QString &text, int step) {
        return importProgressSentence(ImportProgress::fromText(text, step), timer.elapsed());
    };
    const auto passphrase = rejectsPassphrase(
        run, way_out::importRejects, plan->filingSystem, classOfRejects(plan->mapping), plan->rejectsPath);
    if (!passphrase)
        return passphrase.error();
    plan->rejectsPassphrase = *passphrase;
    const StopRequest stop;
    const auto summary = run.isSet(QStringLiteral("dry-run"))
        ? awaited(run, imports.tryOut(*run.permit, *plan, complaintSentence), std::nullopt, sentence)
        : awaited(run, imports.run(*run.permit, *plan, complaintSentence, stop), stop, sentence);
    if (!summary)
        return summary.error();
    Answer answer = importAnswer(*summary, *unneeded);
    tellEncoding(*inspection, answer);
    if (summary->rejected > 0 && !summary->rejectsFailed)
        tellPassphrase(*passphrase, plan->rejectsPath, answer);
    if (auto told = tellGround(run, *plan, answer); !told)
        return told.error();
    return answer;
}

Result<Answer> undo(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto number = numberArgument(run, QStringLiteral("BATCH"));
    if (!number)
        return number.error();
    const Id<ImportBatch> batch(*number);
    const Imports &imports = run.services->imports();
    const StopRequest stop;
    const auto summary = run.isSet(QStringLiteral("dry-run"))
        ? imports.previewUndo(*run.permit, *filingSystem, batch).result()
        : awaited(run, imports.undo(*run.permit, *filingSystem, batch, stop), stop);
    if (!summary)
        return summary.error();
    return undoAnswer(*summary);
}

} // namespace

QList<Command> importCommands()
{
    return {{.words = {QStringLiteral("import")},
                .summary =
                    [] {
                        return importWords(
                            QT_TRANSLATE_NOOP("ImportCommands", "Takes a CSV or XLSX file in."));
                    },
                .usage = QStringLiteral("PATH"),
                .options = importOptions,
                .run = import},
        {.words = {QStringLiteral("import"), QStringLiteral("undo")},
            .summary =
                [] { return importWords(QT_TRANSLATE_NOOP("ImportCommands", "Takes an import back.")); },
            .usage = QStringLiteral("BATCH"),
            .options = undoOptions,
            .run = undo}};
}
