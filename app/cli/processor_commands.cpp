#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/processor_options.h"
#include "app/documents/handover_words.h"
#include "app/documents/register_words.h"

#include <QJsonArray>

namespace {

QCommandLineOption registeredName()
{
    return valueOption(
        "name", handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "What they are called.")), "NAME");
}

QCommandLineOption receivedPurpose()
{
    return valueOption("purpose",
        handoverWords(QT_TRANSLATE_NOOP(
            "HandoverCommands", "A purpose for which they receive data; may be given more than once.")),
        "KEY");
}

QList<QCommandLineOption> processorListOptions()
{
    return {valueOption("country",
                handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Only those with data there.")), "CC"),
        valueOption(
            "kind", handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Only those of this kind.")), "KIND"),
        QCommandLineOption(QStringLiteral("wrong"),
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Only those whose data leaves the EEA without what allows it.")))};
}

Answer registerAnswer(const ProcessorRegister &all, const QList<Processor> &chosen)
{
    Answer answer;
    QJsonArray list;
    for (const Processor &processor : chosen) {
        list.append(all.json(processor));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(processor.name, processorKindWord(processor.kind), processor.country));
    }
    answer.json.insert(QStringLiteral("processors"), list);
    return answer;
}

Result<Answer> answerOfRegister(CommandRun &run)
{
    const auto all = processorRegister(run);
    return all ? Result<Answer>(registerAnswer(*all, all->processors)) : Result<Answer>(all.error());
}

Result<Answer> listProcessors(CommandRun &run)
{
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    const QString country = run.value(QStringLiteral("country")).trimmed().toUpper();
    const QString code = run.value(QStringLiteral("kind"));
    const auto kind = processorKindFrom(code);
    if (run.isSet(QStringLiteral("kind")) && !kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
    QList<Processor> chosen;
    for (const Processor &processor : all->processors) {
        const bool isThere = country.isEmpty() || placesOf(processor).contains(country);
        const bool isWanted =
            !run.isSet(QStringLiteral("wrong")) || !findingsOf(processor, all->terms).isEmpty();
        if (isThere && isWanted && (!kind || processor.kind == *kind))
            chosen.append(processor);
    }
    return registerAnswer(*all, chosen);
}

Result<Answer> showProcessor(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    const auto processor = all->named(*name);
    if (!processor)
        return processor.error();
    Answer answer{.json = all->json(*processor), .lines = all->lines(*processor)};
    QJsonArray transfers;
    for (const DataTransfer &transfer : all->terms.transfers) {
        if (transfer.importer == processor->id || transfer.exporter == processor->id) {
            transfers.append(all->json(transfer));
            answer.lines.append(all->line(transfer));
        }
    }
    answer.json.insert(QStringLiteral("transfers"), transfers);
    const auto went = run.services->processors().disclosures(*run.permit, processor->id).result();
    if (!went)
        return went.error();
    QJsonArray disclosures;
    for (const ProcessorDisclosures &each : *went) {
        const QString key = all->keyOfPurpose(each.purpose);
        disclosures.append(QJsonObject{{QStringLiteral("purpose"), key},
            {QStringLiteral("lists"), each.lists}, {QStringLiteral("people"), each.people}});
        answer.lines.append(
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "%1: %2 list(s) with %3 people"))
                .arg(key)
                .arg(each.lists)
                .arg(each.people));
    }
    answer.json.insert(QStringLiteral("disclosures"), disclosures);
    return answer;
}

QList<QCommandLineOption> processorAddOptions()
{
    return QList<QCommandLineOption>{registeredName(), receivedPurpose()} + processorFieldOptions() +
        agreementDayOptions();
}

Result<Answer> addProcessorAs(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    const auto country = required(run, QStringLiteral("country"));
    if (!name || !country)
        return name ? country.error() : name.error();
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    Processor processor{.name = *name};
    if (auto applied = applyProcessorFields(run, *all, processor); !applied)
        return applied.error();
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    for (const Id<Purpose> purpose : *purposes)
        processor.flows.append({.purpose = purpose, .categories = processor.categories});
    const auto days = agreementDaysOf(run);
    if (!days)
        return days.error();
    if (days->signedOn.isValid())
        processor.agreements = {*days};
    const auto added = run.services->processors().add(*run.permit, processor).result();
    if (!added)
        return added.error();
    auto answer = answerOfRegister(run);
    if (answer)
        answer->json.insert(QStringLiteral("id"), added->number());
    return answer;
}

QList<QCommandLineOption> processorAgreeOptions()
{
    return QList<QCommandLineOption>{
               valueOption("name",
                   handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "What they are called.")), "NAME"),
               valueOption("purpose",
                   handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                       "A purpose for which they receive data; may be given more than once.")),
                   "KEY"),
               valueOption("contact",
                   handoverWords(QT_TRANSLATE_NOOP(
                       "HandoverCommands", "Where a breach or an erasure is reported to them.")),
                   "TEXT")} +
        agreementDayOptions();
}

Result<Answer> agreeWithProcessor(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    const auto days = agreementDaysOf(run);
    if (!days)
        return days.error();
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    const auto agreed = run.services->processors()
                            .agree(*run.permit, *name,
                                {.agreementOn = days->signedOn,
                                    .agreementUntil = days->until,
                                    .purposes = *purposes,
                                    .contact = run.value(QStringLiteral("contact"))})
                            .result();
    if (!agreed)
        return agreed.error();
    return answerOfRegister(run);
}

} // namespace

QList<Command> processorCommands()
{
    const QString processor = QStringLiteral("processor");
    const auto command = [&processor](const char *word, const char *summary,
                             QList<QCommandLineOption> (*options)(), Result<Answer> (*run)(CommandRun &)) {
        return Command{.words = {processor, QLatin1String(word)},
            .summary = [summary] { return handoverWords(summary); },
            .options = options,
            .run = run};
    };
    return QList<Command>{
               command("list",
                   QT_TRANSLATE_NOOP("HandoverCommands", "Who receives data from us, and for what."),
                   processorListOptions, listProcessors),
               command(
                   "show",
                   QT_TRANSLATE_NOOP("HandoverCommands",
                       "Everything that the register says of one, and how many people lists told them of."),
                   [] { return QList{registeredName()}; }, showProcessor),
               command("add",
                   QT_TRANSLATE_NOOP(
                       "HandoverCommands", "Registers a processor, or somebody else who receives data."),
                   processorAddOptions, addProcessorAs),
               command("agree",
                   QT_TRANSLATE_NOOP("HandoverCommands",
                       "Records an agreement with a processor, where they are reached, and purposes for "
                       "which they receive data."),
                   processorAgreeOptions, agreeWithProcessor),
           } +
        processorChangeCommands() + processorTransferCommands() + processorHolderCommands() +
        processorChainCommands();
}
