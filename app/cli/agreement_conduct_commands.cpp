#include "app/agreements/agreements.h"
#include "app/cli/agreement_values.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/documents/agreement_sentence.h"

#include <QJsonArray>

namespace {

QCommandLineOption conductOption(const char *name, const char *help, const char *value)
{
    return valueOption(name, agreementCommandWords(help), value);
}

QCommandLineOption byProcessorOption()
{
    return conductOption(
        "processor", QT_TRANSLATE_NOOP("AgreementCommands", "Of which processor, by name."), "NAME");
}

Answer announcementAnswer(const SubAnnouncement &announcement, QDate today)
{
    return {.json = announcementJson(announcement, today),
        .lines = {QStringLiteral("%1\t%2\t%3")
                      .arg(QString::number(announcement.id.number()), announcement.name,
                          announcementSentence(announcement, today))}};
}

QList<QCommandLineOption> announceOptions()
{
    return {conductOption("name",
                QT_TRANSLATE_NOOP("AgreementCommands", "What the new sub-processor is called."), "NAME"),
        conductOption(
            "country", QT_TRANSLATE_NOOP("AgreementCommands", "Where it is, as two letters: NL."), "CC"),
        conductOption("services", QT_TRANSLATE_NOOP("AgreementCommands", "What it does."), "TEXT"),
        conductOption("day",
            QT_TRANSLATE_NOOP("AgreementCommands", "When we were told; today where it is not given."),
            "DATE")};
}

Result<Answer> announceSubProcessor(CommandRun &run)
{
    const auto id = agreementOf(run);
    const auto name = required(run, QStringLiteral("name"));
    const auto country = required(run, QStringLiteral("country"));
    if (!id)
        return id.error();
    if (!name || !country)
        return name ? country.error() : name.error();
    const QDate today = run.services->clock().today();
    const auto day = dayOf(run, QStringLiteral("day"), today);
    if (!day)
        return day.error();
    const auto announced = run.services->agreements()
                               .announce(*run.permit,
                                   {.agreement = *id,
                                       .name = *name,
                                       .country = *country,
                                       .services = run.value(QStringLiteral("services")),
                                       .announcedOn = *day})
                               .result();
    return announced ? Result<Answer>(announcementAnswer(*announced, today))
                     : Result<Answer>(announced.error());
}

Result<Answer> answerAnnouncement(CommandRun &run, SubAnnouncement::Answer answer)
{
    const auto number = numberArgument(run, QStringLiteral("ANNOUNCEMENT"));
    if (!number)
        return number.error();
    const auto answered =
        run.services->agreements()
            .answer(*run.permit, Id<SubAnnouncement>(*number), answer, run.value(QStringLiteral("reason")))
            .result();
    return answered ? Result<Answer>(announcementAnswer(*answered, run.services->clock().today()))
                    : Result<Answer>(answered.error());
}

Result<Answer> objectToSub(CommandRun &run)
{
    const auto reason = required(run, QStringLiteral("reason"));
    return reason ? answerAnnouncement(run, SubAnnouncement::Answer::Objected)
                  : Result<Answer>(reason.error());
}

Result<Answer> allowSub(CommandRun &run)
{
    return answerAnnouncement(run, SubAnnouncement::Answer::Agreed);
}

QList<QCommandLineOption> objectOptions()
{
    return {conductOption("reason", QT_TRANSLATE_NOOP("AgreementCommands", "Why."), "TEXT")};
}

QList<QCommandLineOption> auditOptions()
{
    return {byProcessorOption(),
        conductOption("kind",
            QT_TRANSLATE_NOOP(
                "AgreementCommands", "audit, report or certificate; audit where it is not given."),
            "KIND"),
        conductOption("scope",
            QT_TRANSLATE_NOOP("AgreementCommands", "What is looked at, or what the certificate is of."),
            "TEXT"),
        conductOption("asked", QT_TRANSLATE_NOOP("AgreementCommands", "When we asked for it."), "DATE"),
        conductOption(
            "received", QT_TRANSLATE_NOOP("AgreementCommands", "When it was held, or when it came."), "DATE"),
        conductOption("valid-until",
            QT_TRANSLATE_NOOP("AgreementCommands", "Until when the certificate or report counts."), "DATE"),
        conductOption("finding", QT_TRANSLATE_NOOP("AgreementCommands", "What was found."), "TEXT"),
        conductOption(
            "follow-up", QT_TRANSLATE_NOOP("AgreementCommands", "What is to be done about it."), "TEXT"),
        conductOption("follow-up-by", QT_TRANSLATE_NOOP("AgreementCommands", "By when."), "DATE"),
        conductOption("followed-up", QT_TRANSLATE_NOOP("AgreementCommands", "When that was done."), "DATE"),
        conductOption("refused",
            QT_TRANSLATE_NOOP(
                "AgreementCommands", "When the processor refused to cooperate; needs --refusal."),
            "DATE"),
        conductOption(
            "refusal", QT_TRANSLATE_NOOP("AgreementCommands", "In which words it refused."), "TEXT")};
}

/// The audit with what the options say instead.
Result<ProcessorAudit> auditWith(const CommandRun &run, ProcessorAudit audit)
{
    const QString code = textOr(run, QStringLiteral("kind"), codeOf(audit.kind));
    const auto kind = processorAuditKindFrom(code);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
    audit.kind = *kind;
    const std::pair<const char *, QDate *> days[] = {{"asked", &audit.askedOn},
        {"received", &audit.receivedOn}, {"valid-until", &audit.validUntil},
        {"follow-up-by", &audit.followUpBy}, {"followed-up", &audit.followedUpOn},
        {"refused", &audit.refusedOn}};
    for (const auto &[option, into] : days) {
        const auto day = dayOr(run, QLatin1String(option), *into);
        if (!day)
            return day.error();
        *into = *day;
    }
    audit.scope = textOr(run, QStringLiteral("scope"), audit.scope);
    audit.finding = textOr(run, QStringLiteral("finding"), audit.finding);
    audit.followUp = textOr(run, QStringLiteral("follow-up"), audit.followUp);
    audit.refusal = textOr(run, QStringLiteral("refusal"), audit.refusal);
    return audit;
}

Result<Answer> addAudit(CommandRun &run)
{
    const auto processor = processorNamed(run);
    if (!processor)
        return processor.error();
    auto audit = auditWith(run, {.processor = *processor});
    if (!audit)
        return audit.error();
    const auto id = run.services->agreements().addAudit(*run.permit, *audit).result();
    if (!id)
        return id.error();
    audit->id = *id;
    return Answer{.json = auditJson(*audit), .lines = {processorAuditSentence(*audit)}};
}

Result<Answer> changeAudit(CommandRun &run, Id<ProcessorAudit> id)
{
    const auto processor = processorNamed(run);
    if (!processor)
        return processor.error();
    const auto conduct = run.services->agreements().ofProcessor(*run.permit, *processor).result();
    if (!conduct)
        return conduct.error();
    for (const ProcessorAudit &known : conduct->audits) {
        if (known.id != id)
            continue;
        const auto audit = auditWith(run, known);
        if (!audit)
            return audit.error();
        const auto changed = run.services->agreements().changeAudit(*run.permit, *audit).result();
        if (!changed)
            return changed.error();
        return Answer{.json = auditJson(*audit), .lines = {processorAuditSentence(*audit)}};
    }
    return Error{Failure::NotFound, QStringLiteral("agreement.audit-unknown")};
}

Result<Answer> recordAudit(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return addAudit(run);
    const auto number = numberArgument(run, QStringLiteral("AUDIT"));
    return number ? changeAudit(run, Id<ProcessorAudit>(*number)) : Result<Answer>(number.error());
}

QList<QCommandLineOption> incidentOptions()
{
    return {byProcessorOption(),
        conductOption("at",
            QT_TRANSLATE_NOOP("AgreementCommands", "When they told us; now where it is not given."), "TIME"),
        conductOption("channel", QT_TRANSLATE_NOOP("AgreementCommands", "How they told us."), "TEXT"),
        conductOption("account",
            QT_TRANSLATE_NOOP("AgreementCommands", "What happened, without names of people."), "TEXT")};
}

Result<Answer> recordIncident(CommandRun &run)
{
    const auto processor = processorNamed(run);
    const auto account = required(run, QStringLiteral("account"));
    if (!processor || !account)
        return processor ? account.error() : processor.error();
    const auto moment = momentOf(run);
    if (!moment)
        return moment.error();
    const ProcessorIncident incident{.processor = *processor,
        .toldAt = moment->value_or(run.services->clock().now()),
        .channel = run.value(QStringLiteral("channel")),
        .account = *account};
    const auto kept = run.services->agreements().addIncident(*run.permit, incident).result();
    if (!kept)
        return kept.error();
    return Answer{.json = incidentJson(*kept), .lines = {QString::number(kept->id.number())}};
}

} // namespace

QList<Command> agreementConductCommands()
{
    const QString agreement = QStringLiteral("agreement");
    const auto summary = [](const char *words) { return [words] { return agreementCommandWords(words); }; };
    return {{.words = {agreement, QStringLiteral("announce")},
                .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                    "Records a new sub-processor that was announced; the term to object is that of the "
                    "agreement.")),
                .usage = QStringLiteral("ID"),
                .options = announceOptions,
                .run = announceSubProcessor},
        {.words = {agreement, QStringLiteral("object")},
            .summary =
                summary(QT_TRANSLATE_NOOP("AgreementCommands", "Objects to an announced sub-processor.")),
            .usage = QStringLiteral("ANNOUNCEMENT"),
            .options = objectOptions,
            .run = objectToSub},
        {.words = {agreement, QStringLiteral("allow")},
            .summary =
                summary(QT_TRANSLATE_NOOP("AgreementCommands", "Agrees to an announced sub-processor.")),
            .usage = QStringLiteral("ANNOUNCEMENT"),
            .options = objectOptions,
            .run = allowSub},
        {.words = {agreement, QStringLiteral("audit")},
            .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                "Records an audit, report or certificate of a processor, or what became of one.")),
            .usage = QStringLiteral("[AUDIT]"),
            .options = auditOptions,
            .run = recordAudit},
        {.words = {agreement, QStringLiteral("incident")},
            .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                "Records an incident that a processor told us of: it becomes a breach, whose clocks run from "
                "then.")),
            .options = incidentOptions,
            .run = recordIncident}};
}
