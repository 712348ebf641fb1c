#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/consent_names.h"
#include "app/consent/consents.h"
#include "app/consent/evidence_file.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> recordOptions()
{
    return {filingSystemOption(),
        valueOption(
            "purpose", consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "The purpose's key.")), "KEY"),
        valueOption("channel",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "email, phone, post, sms, messaging or web.")),
            "CH"),
        valueOption("status",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "asked, given, confirmed, refused, withdrawn or objected.")),
            "STATUS"),
        valueOption("method",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "How: web-form, email, phone, paper, in-person, letter.")),
            "M"),
        valueOption("at",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "When it happened (RFC 3339); now where it is not given.")),
            "TIME"),
        valueOption("statement",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What was said or shown; the purpose's wording where it is not given.")),
            "TEXT"),
        valueOption("evidence", consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "A file that proves it.")),
            "PATH")};
}

/// The moment of `--at`; none where it is not given.
Result<std::optional<Instant>> momentOf(const CommandRun &run)
{
    const QString option = QStringLiteral("at");
    if (!run.isSet(option))
        return std::optional<Instant>();
    const QDateTime at = QDateTime::fromString(run.value(option), Qt::ISODate);
    if (!at.isValid())
        return usageError(QStringLiteral("moment"), {QStringLiteral("--") + option});
    return std::optional(Instant::fromDateTime(at));
}

Result<ConsentDraft> consentDraftOf(const CommandRun &run)
{
    ConsentDraft draft;
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    draft.purposeKey = *purpose;
    const auto channelCode = required(run, QStringLiteral("channel"));
    if (!channelCode)
        return channelCode.error();
    const auto channel = channelFrom(*channelCode);
    if (!channel)
        return usageError(QStringLiteral("value"), {QStringLiteral("--channel"), *channelCode});
    draft.channel = *channel;
    const auto statusCode = required(run, QStringLiteral("status"));
    if (!statusCode)
        return statusCode.error();
    const auto act = consentActFrom(*statusCode);
    if (!act)
        return usageError(QStringLiteral("value"), {QStringLiteral("--status"), *statusCode});
    draft.act = *act;
    const auto method = required(run, QStringLiteral("method"));
    if (!method)
        return method.error();
    draft.method = *method;
    draft.statement = run.value(QStringLiteral("statement"));
    const auto at = momentOf(run);
    if (!at)
        return at.error();
    draft.happenedAt = *at;
    if (run.isSet(QStringLiteral("evidence"))) {
        const auto evidence = readEvidenceFile(run.value(QStringLiteral("evidence")));
        if (!evidence)
            return evidence.error();
        draft.evidence = *evidence;
    }
    return draft;
}

Result<Answer> record(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto draft = consentDraftOf(run);
    if (!draft)
        return draft.error();
    const auto recorded =
        run.services->consents().record(*run.permit, *filingSystem, *contact, *draft).result();
    if (!recorded)
        return recorded.error();
    Answer answer{.json = {{QStringLiteral("event"), recorded->event.number()},
                      {QStringLiteral("status"), keyOf(recorded->act)},
                      {QStringLiteral("left_out"), QJsonArray::fromStringList(recorded->leftOut)}},
        .lines = {consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded as event %1."))
                      .arg(recorded->event.number())}};
    if (!recorded->leftOut.isEmpty())
        answer.lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
            "Part of what was given could not be kept with it: evidence, moment or detail.")));
    return answer;
}

Result<Answer> history(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto entries = run.services->consents().history(*run.permit, *filingSystem, *contact).result();
    if (!entries)
        return entries.error();
    Answer answer;
    QJsonArray events;
    for (const ConsentEntry &entry : *entries) {
        const ConsentEvent &event = entry.event;
        events.append(QJsonObject{{QStringLiteral("id"), event.id.number()},
            {QStringLiteral("at"), event.happenedAt.toText()}, {QStringLiteral("purpose"), entry.purposeKey},
            {QStringLiteral("channel"), keyOf(event.channel)}, {QStringLiteral("status"), keyOf(event.act)},
            {QStringLiteral("method"), event.method}, {QStringLiteral("wording"), entry.wordingNumber},
            {QStringLiteral("statement"), event.statement}, {QStringLiteral("recorded_by"), event.recordedBy},
            {QStringLiteral("evidence"), QString::fromLatin1(entry.evidenceDigest.toHex())}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(event.happenedAt.toText(), entry.purposeKey, keyOf(event.channel), keyOf(event.act)));
    }
    answer.json.insert(QStringLiteral("events"), events);
    return answer;
}

} // namespace

QList<Command> consentCommands()
{
    const QString id = QStringLiteral("ID");
    return {
        {.words = {QStringLiteral("consent"), QStringLiteral("record")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Records an act of consent."));
                },
            .usage = id,
            .options = recordOptions,
            .run = record},
        {.words = {QStringLiteral("consent"), QStringLiteral("history")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Every act of one person, the oldest first."));
                },
            .usage = id,
            .options = filingSystemOptions,
            .run = history},
    };
}
