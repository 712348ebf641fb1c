#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/consent/confirmation_drop.h"
#include "app/consent/consent_names.h"
#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"

#include <QJsonArray>

namespace {

constexpr int forgedStatus = 4;
constexpr qsizetype longestToken = 4'096;

QList<QCommandLineOption> confirmOptions()
{
    return {filingSystemOption(),
        valueOption("token-file",
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands", "Where the token is that the person gave back.")),
            "PATH"),
        valueOption("drop",
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands", "A file of confirmations that a web form signed.")),
            "PATH")};
}

Result<Answer> askConfirmation(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto event = numberArgument(run, QStringLiteral("EVENT"));
    if (!event)
        return event.error();
    const auto issued = run.services->consents()
                            .askConfirmation(*run.permit, *filingSystem, Id<ConsentEvent>(*event))
                            .result();
    if (!issued)
        return issued.error();
    return Answer{.json = {{QStringLiteral("token"), issued->token},
                      {QStringLiteral("valid_until"), issued->expiresAt.toText()}},
        .lines = {issued->token,
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands",
                    "Send this token to the person; it is told only now and worth something until %1."))
                .arg(issued->expiresAt.toText())}};
}

Answer answerOf(const RecordedConsent &recorded)
{
    return {.json = {{QStringLiteral("event"), recorded.event.number()},
                {QStringLiteral("status"), keyOf(recorded.act)},
                {QStringLiteral("state"), keyOf(recorded.state)}},
        .lines = {consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded as event %1."))
                      .arg(recorded.event.number())}};
}

Result<Answer> takeDropFile(CommandRun &run, FilingSystem filingSystem)
{
    const auto file = smallFileAt(run.value(QStringLiteral("drop")), confirmation_drop::largest);
    if (!file)
        return file.error();
    const auto outcome = run.services->consents().confirmDropped(*run.permit, filingSystem, *file).result();
    if (!outcome)
        return outcome.error();
    Answer answer;
    QJsonArray refused;
    for (const DropOutcome::Refused &each : outcome->refused) {
        refused.append(
            QJsonObject{{QStringLiteral("entry"), each.entry}, {QStringLiteral("reason"), each.why.what}});
        answer.lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Entry %1 was not taken: %2"))
                                .arg(QString::number(each.entry), errorSentence(each.why)));
        if (each.why.failure == Failure::Damaged)
            answer.exitStatus = forgedStatus;
    }
    answer.json = {{QStringLiteral("confirmed"), static_cast<int>(outcome->confirmed.size())},
        {QStringLiteral("refused"), refused}};
    answer.lines.prepend(consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Confirmations taken in: %1."))
                             .arg(outcome->confirmed.size()));
    return answer;
}

Result<Answer> confirm(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    if (run.isSet(QStringLiteral("drop")))
        return takeDropFile(run, *filingSystem);
    const auto path = required(run, QStringLiteral("token-file"));
    if (!path)
        return path.error();
    const auto token = smallFileAt(*path, longestToken);
    if (!token)
        return token.error();
    const auto recorded =
        run.services->consents()
            .confirm(*run.permit, *filingSystem, {.token = QString::fromUtf8(*token).trimmed()})
            .result();
    if (!recorded)
        return recorded.error();
    return answerOf(*recorded);
}

Result<Answer> dropKey(CommandRun &run)
{
    const auto key = run.services->consents().dropKey(*run.permit).result();
    if (!key)
        return key.error();
    return Answer{.json = {{QStringLiteral("key"), *key}},
        .lines = {*key,
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "Whoever has this key can confirm for others: give it to the web form alone."))}};
}

Result<Answer> lapse(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto lapsed = run.services->consents().lapse(*run.permit, *filingSystem).result();
    if (!lapsed)
        return lapsed.error();
    Answer answer;
    QJsonArray list;
    for (const LapsedConsent &each : *lapsed) {
        list.append(QJsonObject{{QStringLiteral("id"), each.contact.number()},
            {QStringLiteral("purpose"), each.purposeKey}, {QStringLiteral("channel"), keyOf(each.channel)}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QString::number(each.contact.number()), each.purposeKey, keyOf(each.channel)));
    }
    answer.json.insert(QStringLiteral("lapsed"), list);
    return answer;
}

} // namespace

QList<Command> consentConfirmingCommands()
{
    const QString consent = QStringLiteral("consent");
    return {
        {.words = {consent, QStringLiteral("ask-confirmation")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP(
                        "ConsentCommands", "A token for the second step of a double opt-in, told once."));
                },
            .usage = QStringLiteral("EVENT"),
            .options = filingSystemOptions,
            .run = askConfirmation},
        {.words = {consent, QStringLiteral("confirm")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Records the second step, by its token."));
                },
            .options = confirmOptions,
            .run = confirm},
        {.words = {consent, QStringLiteral("drop-key")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP(
                        "ConsentCommands", "The key that a web form signs its confirmations with."));
                },
            .run = dropKey},
        {.words = {consent, QStringLiteral("lapse")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "Ends what was never confirmed within its days; for every night."));
                },
            .options = filingSystemOptions,
            .run = lapse},
    };
}
