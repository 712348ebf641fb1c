#include "app/activities/processing_activities.h"
#include "app/cli/activity_answer.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/activity_words.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QList<QCommandLineOption> dpiaOptions()
{
    return {valueOption("criterion",
                activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                    "A criterion that is met: scoring, automated-decision, monitoring, sensitive-data, "
                    "large-scale, matching, vulnerable, new-technology or obstruction; may be given more "
                    "than once.")),
                "CRITERION"),
        valueOption("answer",
            activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                "The answer to one of the 12 questions: storage-limitation=partly; yes, partly, no or "
                "does-not-apply. May be given more than once.")),
            "QUESTION=ANSWER"),
        {QStringLiteral("not-needed"),
            activityCommandWords(QT_TRANSLATE_NOOP(
                "ActivityCommands", "No DPIA is needed, with --reason where two or more criteria are met."))},
        {QStringLiteral("needed"),
            activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                "A DPIA is needed; without either it is where two or more criteria are met."))},
        valueOption("reason",
            activityCommandWords(
                QT_TRANSLATE_NOOP("ActivityCommands", "Why none is needed in spite of the criteria.")),
            "TEXT")};
}

Result<DpiaCriteria> criteriaOf(const CommandRun &run)
{
    DpiaCriteria criteria;
    const QStringList given = run.options.values(QStringLiteral("criterion"));
    for (const QString &code : given) {
        const auto criterion = dpiaCriterionFrom(code);
        if (!criterion)
            return usageError(QStringLiteral("value"), {QStringLiteral("--criterion"), code});
        criteria = criteria.with(*criterion);
    }
    return criteria;
}

Result<QMap<DpiaPrinciple, DpiaAnswer>> dpiaAnswersOf(const CommandRun &run)
{
    QMap<DpiaPrinciple, DpiaAnswer> answers;
    const QStringList given = run.options.values(QStringLiteral("answer"));
    for (const QString &text : given) {
        const auto principle = dpiaPrincipleFrom(text.section(u'=', 0, 0));
        const auto answer = dpiaAnswerFrom(text.section(u'=', 1));
        if (!principle || !answer)
            return usageError(QStringLiteral("value"), {QStringLiteral("--answer"), text});
        answers.insert(*principle, *answer);
    }
    return answers;
}

Result<Answer> screenByCommand(CommandRun &run)
{
    const QString needed = QStringLiteral("needed");
    const QString notNeeded = QStringLiteral("not-needed");
    if (run.isSet(needed) && run.isSet(notNeeded))
        return usageError(
            QStringLiteral("not-with"), {QStringLiteral("--needed"), QStringLiteral("--not-needed")});
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto criteria = criteriaOf(run);
    if (!criteria)
        return criteria.error();
    const auto answers = dpiaAnswersOf(run);
    if (!answers)
        return answers.error();
    const DpiaScreening screening{.activity = Id<ProcessingActivity>(*number),
        .criteria = *criteria,
        .answers = *answers,
        .isNeeded = run.isSet(needed) || (!run.isSet(notNeeded) && callsForDpia(*criteria)),
        .reason = run.value(QStringLiteral("reason"))};
    const auto screened = run.services->processingActivities().screen(*run.permit, screening).result();
    if (!screened)
        return screened.error();
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    const auto standing = activity_answer::standing(run, *record);
    if (!standing)
        return standing.error();
    return Answer{.json = activity_answer::json(*standing, *record, true),
        .lines = screeningSentence(standing->screenings.first()).split(u'\n')};
}

Result<Answer> answerForOthers(const CommandRun &run)
{
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    Answer answer;
    QJsonArray list;
    for (const ProcessedFor &each : record->processedFor) {
        list.append(activity_answer::json(each));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(QString::number(each.id.number()), each.controller, each.categories));
    }
    answer.json.insert(QStringLiteral("processed_for"), list);
    return answer;
}

Result<Answer> listForOthers(CommandRun &run)
{
    return answerForOthers(run);
}

/// The record whose number stands first, or a new one where a field does.
Result<ProcessedFor> recordToKeep(const CommandRun &run)
{
    const bool isNew = run.arguments.isEmpty() || run.arguments.constFirst().contains(u'=');
    if (isNew)
        return ProcessedFor{};
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    for (const ProcessedFor &each : record->processedFor) {
        if (each.id == Id<ProcessedFor>(*number))
            return each;
    }
    return Error{Failure::NotFound, QStringLiteral("activity.unknown")};
}

Result<Answer> keepForOthers(CommandRun &run)
{
    auto record = recordToKeep(run);
    if (!record)
        return record.error();
    const auto values = activity_answer::values(run, record->id.isStored() ? 1 : 0);
    if (!values)
        return values.error();
    for (auto each = values->cbegin(); each != values->cend(); ++each) {
        const auto field = std::find_if(allProcessedForFields.begin(), allProcessedForFields.end(),
            [&](const ProcessedForField &known) { return each.key() == QLatin1String(known.key); });
        if (field == allProcessedForFields.end())
            return usageError(QStringLiteral("value"), {QStringLiteral("FIELD=VALUE"), each.key()});
        *record.*(field->value) = each.value();
    }
    const auto kept = run.services->processingActivities().keepProcessedFor(*run.permit, *record).result();
    return kept ? answerForOthers(run) : Result<Answer>(kept.error());
}

Result<Answer> endForOthers(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto ended =
        run.services->processingActivities().endProcessedFor(*run.permit, Id<ProcessedFor>(*number)).result();
    return ended ? answerForOthers(run) : Result<Answer>(ended.error());
}

} // namespace

QList<Command> activityRiskCommands()
{
    const QString activity = QStringLiteral("activity");
    const auto summary = [](const char *words) { return [words] { return activityCommandWords(words); }; };
    return {
        {.words = {activity, QStringLiteral("dpia")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "ActivityCommands", "Records whether an activity needs a DPIA, by the nine criteria.")),
            .usage = QStringLiteral("ID"),
            .options = dpiaOptions,
            .run = screenByCommand},
        {.words = {activity, QStringLiteral("for-list")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "ActivityCommands", "What we process for other controllers (art. 30(2) GDPR).")),
            .run = listForOthers},
        {.words = {activity, QStringLiteral("for-keep")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "ActivityCommands", "Registers or changes what we process for another controller.")),
            .usage = QStringLiteral("[ID] controller|contact|representative|officer|categories|transfers|"
                                    "measures=TEXT ..."),
            .run = keepForOthers},
        {.words = {activity, QStringLiteral("for-end")},
            .summary = summary(
                QT_TRANSLATE_NOOP("ActivityCommands", "Ends what we process for another controller.")),
            .usage = QStringLiteral("ID"),
            .run = endForOthers},
    };
}
