#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/processor_options.h"
#include "app/documents/role_words.h"

#include <algorithm>

namespace {

QCommandLineOption processorNamed()
{
    return valueOption(
        "name", handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "What they are called.")), "NAME");
}

/// The one that the command is about, and the register it stands in.
Result<std::pair<ProcessorRegister, Processor>> chosenProcessor(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    auto all = processorRegister(run);
    if (!all)
        return all.error();
    auto processor = all->named(*name);
    if (!processor)
        return processor.error();
    return std::pair(*std::move(all), *std::move(processor));
}

/// Stores it, and answers how it stands then.
Result<Answer> storeProcessor(CommandRun &run, const Processor &processor)
{
    if (const auto replaced = run.services->processors().replace(*run.permit, processor).result(); !replaced)
        return replaced.error();
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    for (const Processor &each : all->processors) {
        if (each.id == processor.id)
            return Answer{.json = all->json(each), .lines = all->lines(each)};
    }
    return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
}

QList<QCommandLineOption> processorEditOptions()
{
    return QList<QCommandLineOption>{processorNamed(),
               valueOption("rename",
                   handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "What they are called from now on.")),
                   "NAME")} +
        processorFieldOptions();
}

Result<Answer> editProcessor(CommandRun &run)
{
    auto chosen = chosenProcessor(run);
    if (!chosen)
        return chosen.error();
    auto &[all, processor] = *chosen;
    if (auto applied = applyProcessorFields(run, all, processor); !applied)
        return applied.error();
    if (run.isSet(QStringLiteral("rename")))
        processor.name = run.value(QStringLiteral("rename"));
    return storeProcessor(run, processor);
}

QList<QCommandLineOption> processorEndOptions()
{
    return {processorNamed(),
        QCommandLineOption(QStringLiteral("with-sub-processors"),
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Also ends those who work for nobody else, however far down."))),
        valueOption("deleted-on",
            handoverWords(
                QT_TRANSLATE_NOOP("HandoverCommands", "When they last showed that data was deleted.")),
            "DATE"),
        valueOption("deletion-proof",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "By what they showed it.")), "TEXT")};
}

Result<Answer> endProcessor(CommandRun &run)
{
    const auto chosen = chosenProcessor(run);
    if (!chosen)
        return chosen.error();
    const auto deletedOn = dayOf(run, QStringLiteral("deleted-on"), {});
    if (!deletedOn)
        return deletedOn.error();
    if (run.isSet(QStringLiteral("deletion-proof")) && !deletedOn->isValid())
        return usageError(QStringLiteral("missing"), {QStringLiteral("--deleted-on")});
    const auto ended = run.services->processors()
                           .end(*run.permit,
                               {.processor = chosen->second.id,
                                   .withSubProcessors = run.isSet(QStringLiteral("with-sub-processors")),
                                   .deletedOn = *deletedOn,
                                   .deletionProof = run.value(QStringLiteral("deletion-proof"))})
                           .result();
    if (!ended)
        return ended.error();
    return Answer{.json = {{QStringLiteral("ended"), *ended}},
        .lines = {
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "%1 processor(s) ended.")).arg(*ended)}};
}

QList<QCommandLineOption> flowOptions()
{
    const auto text = [](const char *name, const char *help, const char *value) {
        return valueOption(name, handoverWords(help), value);
    };
    return {processorNamed(),
        text("purpose", QT_TRANSLATE_NOOP("HandoverCommands", "What they get the data for."), "KEY"),
        text("category",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "What they receive; may be given more than once. Not given: what the purpose needs."),
            "CATEGORY"),
        text("of",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "customers or employees: of whom it is; may be given more than once."),
            "F"),
        text("people", QT_TRANSLATE_NOOP("HandoverCommands", "Who they are in words."), "TEXT"),
        text("system", QT_TRANSLATE_NOOP("HandoverCommands", "What it goes through."), "TEXT"),
        text("country", QT_TRANSLATE_NOOP("HandoverCommands", "Where it goes, as two letters."), "CC"),
        text("note", QT_TRANSLATE_NOOP("HandoverCommands", "What else is to be known of it."), "TEXT"),
        QCommandLineOption(QStringLiteral("remove"),
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Takes it away: all of the purpose, or the one by this system.")))};
}

Result<DataFlow> flowOf(CommandRun &run)
{
    DataFlow flow{.note = run.value(QStringLiteral("note")),
        .people = run.value(QStringLiteral("people")),
        .system = run.value(QStringLiteral("system")).simplified(),
        .country = run.value(QStringLiteral("country"))};
    if (const auto key = required(run, QStringLiteral("purpose")); !key)
        return key.error();
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    flow.purpose = purposes->first();
    const auto categories = categoriesOf(run);
    if (!categories)
        return categories.error();
    flow.categories = *categories;
    const QStringList files = run.options.values(QStringLiteral("of"));
    for (const QString &code : files) {
        const auto filingSystem = filingSystemFrom(code);
        if (!filingSystem)
            return filingSystem.error();
        flow.filingSystems = flow.filingSystems.with(*filingSystem);
    }
    return flow;
}

/// One flow for each purpose and system: what was there is replaced.
Result<Answer> changeFlow(CommandRun &run)
{
    auto chosen = chosenProcessor(run);
    if (!chosen)
        return chosen.error();
    const auto flow = flowOf(run);
    if (!flow)
        return flow.error();
    Processor &processor = chosen->second;
    const bool removes = run.isSet(QStringLiteral("remove"));
    const bool isOfAllSystems = removes && !run.isSet(QStringLiteral("system"));
    const auto gone = processor.flows.removeIf([&](const DataFlow &each) {
        return each.purpose == flow->purpose && (isOfAllSystems || each.system == flow->system);
    });
    if (removes && gone == 0)
        return Error{Failure::NotFound, QStringLiteral("processor.flow-unknown")};
    if (!removes)
        processor.flows.append(*flow);
    return storeProcessor(run, processor);
}

Command changeCommand(const char *word, const char *summary, QList<QCommandLineOption> (*options)(),
    Result<Answer> (*run)(CommandRun &))
{
    return {.words = {QStringLiteral("processor"), QLatin1String(word)},
        .summary = [summary] { return handoverWords(summary); },
        .options = options,
        .run = run};
}

} // namespace

QList<Command> processorChangeCommands()
{
    return {
        changeCommand("edit",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Changes what the register says of one; what is not given stays, an empty value empties."),
            processorEditOptions, editProcessor),
        changeCommand("end",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Ends with a processor, with their transfers and, where it is said, with who works for "
                "them."),
            processorEndOptions, endProcessor),
        changeCommand("flow",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Records what goes to a processor for a purpose, of whom, by which system and where to, or "
                "takes it away."),
            flowOptions, changeFlow)};
}
