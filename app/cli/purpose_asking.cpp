#include "app/cli/purpose_asking.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/ask_again.h"
#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/necessity_words.h"

#include <QJsonArray>

namespace {

QJsonObject jsonOfLine(const AskAgainLine &line)
{
    return {{QStringLiteral("id"), line.contact.number()}, {QStringLiteral("name"), line.name},
        {QStringLiteral("channel"), keyOf(line.channel)}, {QStringLiteral("detail"), line.detail},
        {QStringLiteral("cause"), keyOf(line.cause)},
        {QStringLiteral("ended_on"), line.endedOn.toString(Qt::ISODate)},
        {QStringLiteral("ask_by"), line.askBy ? QJsonValue(keyOf(*line.askBy)) : QJsonValue()},
        {QStringLiteral("rule"), idOf(line.rule)}, {QStringLiteral("reason"), keyOf(line.reason)},
        {QStringLiteral("sentence"), askAgainSentence(line)}};
}

void tellFigures(const AskAgainFigures &figures, Answer &answer)
{
    QJsonObject causes;
    for (auto each = figures.causes.begin(); each != figures.causes.end(); ++each)
        causes.insert(keyOf(each.key()), *each);
    QJsonObject askable;
    for (auto each = figures.askable.begin(); each != figures.askable.end(); ++each)
        askable.insert(keyOf(each.key()), *each);
    QJsonObject barred;
    for (auto each = figures.barred.begin(); each != figures.barred.end(); ++each)
        barred.insert(keyOf(each.key()), *each);
    answer.json.insert(QStringLiteral("total"), figures.lines);
    answer.json.insert(QStringLiteral("causes"), causes);
    answer.json.insert(QStringLiteral("askable"), askable);
    answer.json.insert(QStringLiteral("barred"), barred);
    answer.lines.prepend(
        consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Consent ended for %1, of whom %2 may be asked."))
            .arg(QString::number(figures.lines), QString::number(figures.askableCount())));
    for (auto each = figures.barred.begin(); each != figures.barred.end(); ++each)
        answer.lines.append(
            QStringLiteral("%1\t%2").arg(QString::number(*each), exclusionWord(keyOf(each.key()))));
}

Outcome recordAsked(CommandRun &run, FilingSystem filingSystem, const QString &key, Answer &answer)
{
    const StopRequest stop;
    const auto outcome =
        awaited(run, run.services->askAgain().record(*run.permit, filingSystem, key, stop), stop);
    if (!outcome)
        return outcome.error();
    QJsonObject refused;
    for (auto why = outcome->refused.begin(); why != outcome->refused.end(); ++why) {
        refused.insert(why.key(), why.value());
        answer.lines.append(QStringLiteral("%1\t%2").arg(
            QString::number(why.value()), errorSentence({Failure::Refused, why.key()})));
    }
    answer.json.insert(QStringLiteral("recorded"), outcome->changed);
    answer.json.insert(QStringLiteral("refused"), refused);
    answer.lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded as asked for %1."))
                            .arg(outcome->changed));
    return done;
}

} // namespace

QList<QCommandLineOption> askAgainOptions()
{
    return {filingSystemOption(),
        valueOption("after",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What the page before answered as next.")),
            "PLACE"),
        {QStringLiteral("record"),
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Records of everybody who may be asked that they were."))}};
}

Result<Answer> askAgain(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const QString key = run.arguments.value(0);
    if (key.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KEY")});
    const AskAgain &service = run.services->askAgain();
    const StopRequest stop;
    const auto figures = awaited(run, service.figures(*run.permit, *filingSystem, key, stop), stop);
    if (!figures)
        return figures.error();
    const auto page =
        service.page(*run.permit, *filingSystem, key, run.value(QStringLiteral("after"))).result();
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray people;
    for (const AskAgainLine &line : page->rows) {
        people.append(jsonOfLine(line));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                                .arg(QString::number(line.contact.number()),
                                    nameOrArchived(line.name, line.isArchived), channelWord(line.channel),
                                    line.detail, lapseCauseWord(line.cause), askAgainSentence(line)));
    }
    answer.json.insert(QStringLiteral("people"), people);
    answer.json.insert(QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next));
    tellFigures(*figures, answer);
    if (run.isSet(QStringLiteral("record"))) {
        if (auto recorded = recordAsked(run, *filingSystem, key, answer); !recorded)
            return recorded.error();
    }
    return answer;
}
