#include "app/cli/informing_values.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/informing_words.h"

namespace {

std::optional<InformingFilter> filterFrom(const QString &code)
{
    if (code == QLatin1String("overdue"))
        return InformingFilter::Overdue;
    if (code == QLatin1String("soon"))
        return InformingFilter::Due;
    if (code == QLatin1String("all"))
        return InformingFilter::Open;
    return std::nullopt;
}

} // namespace

QCommandLineOption informingDueOption()
{
    return valueOption("due",
        informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
            "Instead of numbers: everybody who is overdue, overdue or due within 7 days (soon), or not "
            "informed yet "
            "(all).")),
        "overdue|soon|all");
}

QCommandLineOption informingStatementOption()
{
    return valueOption("statement",
        informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
            "The version of the privacy statement; the one in force (settings set "
            "organisation.statement-version=V) "
            "where it is not given.")),
        "V");
}

QCommandLineOption informingPreviewOption()
{
    return {QStringLiteral("preview"),
        informingCommandWords(QT_TRANSLATE_NOOP(
            "InformingCommands", "Only tells how many it would be, and who cannot and why."))};
}

Result<InformingWhom> informingWhomOf(const CommandRun &run)
{
    InformingWhom whom;
    if (run.isSet(QStringLiteral("due"))) {
        const QString code = run.value(QStringLiteral("due"));
        whom.filter = filterFrom(code);
        if (!whom.filter || !run.arguments.isEmpty())
            return usageError(QStringLiteral("value"), {QStringLiteral("--due"), code});
        return whom;
    }
    for (const QString &text : run.arguments) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), text});
        whom.contacts.append(Id<Contact>(number));
    }
    if (whom.contacts.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return whom;
}

Answer informingAnswerOf(const InformingOutcome &outcome, const QString &sentence)
{
    Answer answer;
    QJsonObject passedOver;
    answer.lines.append(sentence.arg(outcome.recorded));
    for (auto why = outcome.passedOver.begin(); why != outcome.passedOver.end(); ++why) {
        passedOver.insert(why.key(), why.value());
        answer.lines.append(QStringLiteral("%1\t%2").arg(why.value()).arg(informingObstacleWord(why.key())));
    }
    answer.json = {{QStringLiteral("recorded"), outcome.recorded},
        {QStringLiteral("passed_over"), passedOver},
        {QStringLiteral("bulk"), outcome.bulkRef.isEmpty() ? QJsonValue() : QJsonValue(outcome.bulkRef)}};
    return answer;
}
