#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/handover_words.h"
#include "app/documents/retention_words.h"
#include "app/registers/processors.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> processorAddOptions()
{
    const auto text = [](const char *name, const char *help, const char *value) {
        return valueOption(name, handoverWords(help), value);
    };
    return {text("name", QT_TRANSLATE_NOOP("HandoverCommands", "What they are called."), "NAME"),
        text("kind",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "processor, sub-processor, joint or independent; processor where it is not given, "
                "sub-processor with --sub-of."),
            "KIND"),
        text("country", QT_TRANSLATE_NOOP("HandoverCommands", "Where they are, as two letters: NL."), "CC"),
        text("sub-of",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "The processor whom they work for; may be given more than once."),
            "NAME"),
        text("purpose",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "A purpose for which they receive data; may be given more than once."),
            "KEY"),
        text("category",
            QT_TRANSLATE_NOOP("HandoverCommands", "What they receive; may be given more than once."),
            "CATEGORY"),
        text("services", QT_TRANSLATE_NOOP("HandoverCommands", "What they do for us."), "TEXT"),
        text("contact",
            QT_TRANSLATE_NOOP("HandoverCommands", "Where a breach or an erasure is reported to them."),
            "TEXT"),
        text("kvk", QT_TRANSLATE_NOOP("HandoverCommands", "Their Chamber of Commerce number."), "NUMBER"),
        text("agreement-on",
            QT_TRANSLATE_NOOP("HandoverCommands", "When the processing agreement was signed."), "DATE"),
        text("agreement-until", QT_TRANSLATE_NOOP("HandoverCommands", "Its last day."), "DATE")};
}

Result<QList<Processor>> allOf(CommandRun &run)
{
    return run.services->processors().list(*run.permit).result();
}

QString keyOfPurpose(const QList<Purpose> &purposes, Id<Purpose> id)
{
    for (const Purpose &purpose : purposes) {
        if (purpose.id == id)
            return purpose.key;
    }
    return {};
}

QJsonArray jsonOf(DataCategories categories)
{
    QJsonArray json;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            json.append(codeOf(category));
    }
    return json;
}

QJsonObject jsonOf(const Processor &processor, const QList<Processor> &all, const QList<Purpose> &purposes)
{
    QJsonArray above;
    for (const Processor &other : all) {
        if (processor.worksFor.contains(other.id))
            above.append(other.name);
    }
    QJsonArray flows;
    for (const DataFlow &flow : processor.flows)
        flows.append(QJsonObject{{QStringLiteral("purpose"), keyOfPurpose(purposes, flow.purpose)},
            {QStringLiteral("categories"), jsonOf(flow.categories)}, {QStringLiteral("note"), flow.note}});
    return {{QStringLiteral("id"), processor.id.number()}, {QStringLiteral("name"), processor.name},
        {QStringLiteral("kind"), keyOf(processor.kind)}, {QStringLiteral("country"), processor.country},
        {QStringLiteral("kvk"), processor.kvkNumber}, {QStringLiteral("services"), processor.services},
        {QStringLiteral("contact"), processor.contact},
        {QStringLiteral("agreement_on"), processor.agreementOn.toString(Qt::ISODate)},
        {QStringLiteral("agreement_until"), processor.agreementUntil.toString(Qt::ISODate)},
        {QStringLiteral("categories"), jsonOf(processor.categories)}, {QStringLiteral("sub_of"), above},
        {QStringLiteral("flows"), flows}, {QStringLiteral("ended"), processor.endedAt.has_value()}};
}

Result<Answer> listProcessors(CommandRun &run)
{
    const auto all = allOf(run);
    if (!all)
        return all.error();
    const auto purposes = run.services->purposes().list(*run.permit).result();
    if (!purposes)
        return purposes.error();
    Answer answer;
    QJsonArray list;
    for (const Processor &processor : *all) {
        list.append(jsonOf(processor, *all, *purposes));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(processor.name, processorKindWord(processor.kind), processor.country));
    }
    answer.json.insert(QStringLiteral("processors"), list);
    return answer;
}

/// Whom they work for, by name.
Result<QList<Id<Processor>>> parentsOf(CommandRun &run)
{
    const QStringList names = run.options.values(QStringLiteral("sub-of"));
    if (names.isEmpty())
        return QList<Id<Processor>>();
    const auto all = allOf(run);
    if (!all)
        return all.error();
    QList<Id<Processor>> parents;
    for (const QString &name : names) {
        Id<Processor> found;
        for (const Processor &processor : *all) {
            if (processor.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
                found = processor.id;
        }
        if (!found.isStored())
            return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
        parents.append(found);
    }
    return parents;
}

Result<ProcessorKind> kindOf(const CommandRun &run)
{
    const QString code = run.value(QStringLiteral("kind"));
    if (!run.isSet(QStringLiteral("kind")))
        return run.isSet(QStringLiteral("sub-of")) ? ProcessorKind::SubProcessor : ProcessorKind::Processor;
    const auto kind = processorKindFrom(code);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
    return *kind;
}

/// Who they are and what goes to them, without whom they work for.
Result<Processor> processorOf(CommandRun &run)
{
    Processor processor{.kvkNumber = run.value(QStringLiteral("kvk")),
        .services = run.value(QStringLiteral("services")),
        .contact = run.value(QStringLiteral("contact"))};
    const auto name = required(run, QStringLiteral("name"));
    const auto country = required(run, QStringLiteral("country"));
    if (!name || !country)
        return name ? country.error() : name.error();
    processor.name = *name;
    processor.country = *country;
    const auto kind = kindOf(run);
    const auto signedOn = dayOf(run, QStringLiteral("agreement-on"), {});
    const auto until = dayOf(run, QStringLiteral("agreement-until"), {});
    if (!kind || !signedOn || !until)
        return !kind ? kind.error() : !signedOn ? signedOn.error() : until.error();
    processor.kind = *kind;
    processor.agreementOn = *signedOn;
    processor.agreementUntil = *until;
    const QStringList categories = run.options.values(QStringLiteral("category"));
    for (const QString &code : categories) {
        const auto category = dataCategoryFromCode(code);
        if (!category)
            return usageError(QStringLiteral("value"), {QStringLiteral("--category"), code});
        processor.categories = processor.categories.with(*category);
    }
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    for (const Id<Purpose> purpose : *purposes)
        processor.flows.append({.purpose = purpose, .categories = processor.categories});
    return processor;
}

Result<Answer> addProcessorAs(CommandRun &run)
{
    auto processor = processorOf(run);
    if (!processor)
        return processor.error();
    const auto parents = parentsOf(run);
    if (!parents)
        return parents.error();
    processor->worksFor = *parents;
    const auto added = run.services->processors().add(*run.permit, *processor).result();
    if (!added)
        return added.error();
    auto answer = listProcessors(run);
    if (answer)
        answer->json.insert(QStringLiteral("id"), added->number());
    return answer;
}

QList<QCommandLineOption> processorAgreeOptions()
{
    return {valueOption("name", handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "What they are called.")),
                "NAME"),
        valueOption("purpose",
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "A purpose for which they receive data; may be given more than once.")),
            "KEY"),
        valueOption("contact",
            handoverWords(
                QT_TRANSLATE_NOOP("HandoverCommands", "Where a breach or an erasure is reported to them.")),
            "TEXT"),
        valueOption("agreement-on",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "When the processing agreement was signed.")),
            "DATE"),
        valueOption("agreement-until", handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Its last day.")),
            "DATE")};
}

Result<Answer> agreeWithProcessor(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    const auto signedOn = dayOf(run, QStringLiteral("agreement-on"), {});
    const auto until = dayOf(run, QStringLiteral("agreement-until"), {});
    if (!signedOn || !until)
        return signedOn ? until.error() : signedOn.error();
    if (until->isValid() && !signedOn->isValid())
        return usageError(QStringLiteral("missing"), {QStringLiteral("--agreement-on")});
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    const auto agreed = run.services->processors()
                            .agree(*run.permit, *name,
                                {.agreementOn = *signedOn,
                                    .agreementUntil = *until,
                                    .purposes = *purposes,
                                    .contact = run.value(QStringLiteral("contact"))})
                            .result();
    if (!agreed)
        return agreed.error();
    return listProcessors(run);
}

} // namespace

QList<Command> processorCommands()
{
    const QString processor = QStringLiteral("processor");
    return QList<Command>{
               {.words = {processor, QStringLiteral("list")},
                   .summary =
                       [] {
                           return handoverWords(QT_TRANSLATE_NOOP(
                               "HandoverCommands", "Who receives data from us, and for what."));
                       },
                   .run = listProcessors},
               {.words = {processor, QStringLiteral("add")},
                   .summary =
                       [] {
                           return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                               "Registers a processor, or somebody else who receives data."));
                       },
                   .options = processorAddOptions,
                   .run = addProcessorAs},
               {.words = {processor, QStringLiteral("agree")},
                   .summary =
                       [] {
                           return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                               "Records an agreement with a processor, where they are reached, and purposes "
                               "for "
                               "which they receive data."));
                       },
                   .options = processorAgreeOptions,
                   .run = agreeWithProcessor},
           } +
        processorHolderCommands() + processorChainCommands();
}
