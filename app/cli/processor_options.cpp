#include "app/cli/processor_options.h"

#include "app/base/iso_day.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"

namespace {

QCommandLineOption processorField(const char *name, const char *help, const char *value)
{
    return valueOption(name, handoverWords(help), value);
}

/// KIND[,NAME][,DATE], as iso-27001,cert 12,2027-05-01.
Result<ProcessorCertificate> certificateFrom(const QString &text)
{
    QStringList parts = text.split(u',');
    const auto kind = certificateKindFrom(parts.takeFirst().trimmed());
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--certificate"), text});
    ProcessorCertificate certificate{.kind = *kind};
    if (!parts.isEmpty()) {
        if (const auto day = isoDay(parts.last().trimmed())) {
            certificate.expiresOn = *day;
            parts.removeLast();
        }
    }
    certificate.name = parts.join(u',').simplified();
    return certificate;
}

/// The values of an option that may be given more than once; none where it was given empty.
QStringList givenList(const CommandRun &run, const QString &option)
{
    QStringList values = run.options.values(option);
    values.removeAll(QString());
    return values;
}

Outcome applyTexts(const CommandRun &run, Processor &processor)
{
    const std::pair<const char *, QString *> texts[] = {{"kvk", &processor.kvkNumber},
        {"country", &processor.country}, {"services", &processor.services}, {"contact", &processor.contact},
        {"breach-contact", &processor.breachContact}, {"exit-plan", &processor.exitPlan},
        {"deletion-proof", &processor.deletionProof}};
    for (const auto &[option, text] : texts) {
        if (run.isSet(QLatin1String(option)))
            *text = run.value(QLatin1String(option));
    }
    const std::pair<const char *, QDate *> days[] = {{"reviewed-on", &processor.reviewedOn},
        {"review-on", &processor.reviewOn}, {"deleted-on", &processor.deletedOn}};
    for (const auto &[option, day] : days) {
        const QString name = QLatin1String(option);
        if (run.isSet(name) && run.value(name).isEmpty()) {
            *day = {};
            continue;
        }
        const auto given = dayOf(run, name, *day);
        if (!given)
            return given.error();
        *day = *given;
    }
    return done;
}

Outcome applyLists(const CommandRun &run, const ProcessorRegister &all, Processor &processor)
{
    if (run.isSet(QStringLiteral("hosting")))
        processor.hosting = givenList(run, QStringLiteral("hosting"));
    if (run.isSet(QStringLiteral("system")))
        processor.systems = givenList(run, QStringLiteral("system"));
    if (run.isSet(QStringLiteral("certificate"))) {
        processor.certificates.clear();
        const QStringList certificates = givenList(run, QStringLiteral("certificate"));
        for (const QString &text : certificates) {
            const auto certificate = certificateFrom(text);
            if (!certificate)
                return certificate.error();
            processor.certificates.append(*certificate);
        }
    }
    if (run.isSet(QStringLiteral("sub-of"))) {
        processor.worksFor.clear();
        const QStringList names = givenList(run, QStringLiteral("sub-of"));
        for (const QString &name : names) {
            const auto parent = all.named(name);
            if (!parent)
                return parent.error();
            processor.worksFor.append(parent->id);
        }
    }
    return done;
}

/// Whom somebody works for makes them a sub-processor, unless it is said otherwise.
Outcome applyKind(const CommandRun &run, Processor &processor)
{
    if (run.isSet(QStringLiteral("kind"))) {
        const QString code = run.value(QStringLiteral("kind"));
        const auto kind = processorKindFrom(code);
        if (!kind)
            return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
        processor.kind = *kind;
    } else if (!processor.worksFor.isEmpty()) {
        processor.kind = ProcessorKind::SubProcessor;
    } else if (processor.kind == ProcessorKind::SubProcessor) {
        processor.kind = ProcessorKind::Processor;
    }
    return done;
}

} // namespace

QList<QCommandLineOption> agreementDayOptions()
{
    return {processorField("agreement-on",
                QT_TRANSLATE_NOOP("HandoverCommands", "When the processing agreement was signed."), "DATE"),
        processorField("agreement-until", QT_TRANSLATE_NOOP("HandoverCommands", "Its last day."), "DATE")};
}

Result<AgreementDays> agreementDaysOf(const CommandRun &run)
{
    const auto signedOn = dayOf(run, QStringLiteral("agreement-on"), {});
    const auto until = dayOf(run, QStringLiteral("agreement-until"), {});
    if (!signedOn || !until)
        return signedOn ? until.error() : signedOn.error();
    if (until->isValid() && !signedOn->isValid())
        return usageError(QStringLiteral("missing"), {QStringLiteral("--agreement-on")});
    return AgreementDays{.signedOn = *signedOn, .until = *until};
}

QList<QCommandLineOption> processorFieldOptions()
{
    return {processorField("kind",
                QT_TRANSLATE_NOOP("HandoverCommands",
                    "processor, sub-processor, joint, independent or authority; processor where it is not "
                    "given, sub-processor with --sub-of."),
                "KIND"),
        processorField(
            "country", QT_TRANSLATE_NOOP("HandoverCommands", "Where they are, as two letters: NL."), "CC"),
        processorField("sub-of",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "The processor whom they work for; may be given more than once."),
            "NAME"),
        processorField("category",
            QT_TRANSLATE_NOOP("HandoverCommands", "What they receive; may be given more than once."),
            "CATEGORY"),
        processorField("services", QT_TRANSLATE_NOOP("HandoverCommands", "What they do for us."), "TEXT"),
        processorField("contact",
            QT_TRANSLATE_NOOP("HandoverCommands", "Where a breach or an erasure is reported to them."),
            "TEXT"),
        processorField("breach-contact",
            QT_TRANSLATE_NOOP("HandoverCommands", "Where a breach is reported, where that is elsewhere."),
            "TEXT"),
        processorField(
            "kvk", QT_TRANSLATE_NOOP("HandoverCommands", "Their Chamber of Commerce number."), "NUMBER"),
        processorField("hosting",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "A country where data is kept or reached from; may be given more than once."),
            "CC"),
        processorField("system",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "A system of theirs that holds data; may be given more than once."),
            "TEXT"),
        processorField("certificate",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "iso-27001, isae-3000, isae-3402, nen-7510 or other, then its number and its last day after "
                "commas; may be given more than once."),
            "KIND[,NAME][,DATE]"),
        processorField("reviewed-on",
            QT_TRANSLATE_NOOP("HandoverCommands", "When it was last looked at whether they are still fit."),
            "DATE"),
        processorField("review-on",
            QT_TRANSLATE_NOOP("HandoverCommands", "The day by which that is done again."), "DATE"),
        processorField("exit-plan",
            QT_TRANSLATE_NOOP("HandoverCommands", "How data comes back when it ends with them."), "TEXT"),
        processorField("deleted-on",
            QT_TRANSLATE_NOOP("HandoverCommands", "When they last showed that data was deleted."), "DATE"),
        processorField(
            "deletion-proof", QT_TRANSLATE_NOOP("HandoverCommands", "By what they showed it."), "TEXT")};
}

Outcome applyProcessorFields(const CommandRun &run, const ProcessorRegister &all, Processor &processor)
{
    for (const auto &applied :
        {applyTexts(run, processor), applyLists(run, all, processor), applyKind(run, processor)}) {
        if (!applied)
            return applied;
    }
    if (run.isSet(QStringLiteral("category"))) {
        const auto categories = categoriesOf(run);
        if (!categories)
            return categories.error();
        processor.categories = *categories;
    }
    return done;
}
