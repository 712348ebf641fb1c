#include "app/breaches/breaches.h"
#include "app/cli/breach_answer.h"
#include "app/cli/command_values.h"
#include "app/cli/confirming.h"

namespace {

QList<QCommandLineOption> decideBreachOptions()
{
    return {valueOption("authority",
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "notify, register or no-breach.")),
                "CHOICE"),
        valueOption("people",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                "inform, not-high, unintelligible, risk-removed, public or financial-law.")),
            "CHOICE"),
        valueOption("risk",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "unlikely, risk or high.")), "RISK"),
        valueOption(
            "reason", breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "Why you decide so.")), "TEXT"),
        valueOption("people-reason",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "Why people are not told.")), "TEXT")};
}

/// The choice of an option; wrong usage for what is none.
template <typename Choice>
Result<Choice> breachChoiceOf(
    const CommandRun &run, const QString &option, std::optional<Choice> (*from)(QStringView))
{
    const auto key = required(run, option);
    if (!key)
        return key.error();
    const auto choice = from(*key);
    return choice
        ? Result<Choice>(*choice)
        : Result<Choice>(usageError(QStringLiteral("value"), {QStringLiteral("--") + option, *key}));
}

Result<Answer> decideBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto authority =
        breachChoiceOf<AuthorityChoice>(run, QStringLiteral("authority"), authorityChoiceFrom);
    if (!authority)
        return authority.error();
    const auto people = breachChoiceOf<PeopleChoice>(run, QStringLiteral("people"), peopleChoiceFrom);
    if (!people)
        return people.error();
    const auto risk = breachChoiceOf<BreachRisk>(run, QStringLiteral("risk"), breachRiskFrom);
    if (!risk)
        return risk.error();
    return breachAnswer(run,
        run.services->breaches()
            .decide(*run.permit, *id,
                {.authority = *authority,
                    .people = *people,
                    .risk = *risk,
                    .reason = run.value(QStringLiteral("reason")),
                    .peopleReason = run.value(QStringLiteral("people-reason"))})
            .result());
}

QList<QCommandLineOption> secondBreachOptions()
{
    return {valueOption("digest",
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                    "The digest of what you read (breach show); refused where the register is another now.")),
                "SHA256"),
        {QStringLiteral("disagree"),
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "You do not agree that nobody is told."))},
        valueOption("reason",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "Why; needed with --disagree.")), "TEXT")};
}

Result<Answer> secondBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto digest = required(run, QStringLiteral("digest"));
    if (!digest)
        return digest.error();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    return breachAnswer(run,
        run.services->breaches()
            .second(*run.permit, *confirmation, *id, QByteArray::fromHex(digest->toLatin1()),
                !run.isSet(QStringLiteral("disagree")), run.value(QStringLiteral("reason")))
            .result());
}

Result<Answer> closeBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    return breachAnswer(run, run.services->breaches().close(*run.permit, *id).result());
}

Result<Answer> reopenBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    return breachAnswer(run, run.services->breaches().reopen(*run.permit, *id).result());
}

} // namespace

QList<Command> breachDecidingCommands()
{
    const QString breach = QStringLiteral("breach");
    const QString id = QStringLiteral("ID");
    const auto summary = [](const char *words) { return [words] { return breachCommandWords(words); }; };
    return {
        {.words = {breach, QStringLiteral("decide")},
            .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                "Decides who is told, and why. Not to tell somebody stands once a second person agreed.")),
            .usage = id,
            .options = decideBreachOptions,
            .run = decideBreach},
        {.words = {breach, QStringLiteral("second")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "BreachCommands", "The second person's signed answer to a decision not to tell somebody.")),
            .usage = id,
            .options = secondBreachOptions,
            .run = secondBreach},
        {.words = {breach, QStringLiteral("close")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "BreachCommands", "Closes it once everybody was told; who it was is forgotten then.")),
            .usage = id,
            .run = closeBreach},
        {.words = {breach, QStringLiteral("reopen")},
            .summary = summary(QT_TRANSLATE_NOOP("BreachCommands", "Opens a closed breach again.")),
            .usage = id,
            .run = reopenBreach},
    };
}
