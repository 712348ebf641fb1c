#include "app/cli/activity_answer.h"

#include "app/activities/processing_activities.h"
#include "app/cli/command_values.h"
#include "app/documents/activity_answer_words.h"
#include "app/documents/activity_words.h"

#include <QJsonArray>

namespace activity_answer {

namespace {

QJsonValue reviewJson(const ActivityStanding &standing)
{
    if (!standing.isReviewed())
        return {};
    const ActivityReview &newest = standing.reviews.first();
    return QJsonObject{{QStringLiteral("by"), newest.reviewedByName},
        {QStringLiteral("at"), newest.reviewedAt.toText()}, {QStringLiteral("own"), newest.isOwn},
        {QStringLiteral("sha256"), QString::fromLatin1(newest.digest.toHex())},
        {QStringLiteral("changed"), QJsonArray::fromStringList(standing.changed)}};
}

QJsonValue screeningJson(const ActivityStanding &standing)
{
    if (standing.screenings.isEmpty())
        return {};
    const DpiaScreening &newest = standing.screenings.first();
    QJsonArray criteria;
    for (const DpiaCriterion criterion : allDpiaCriteria) {
        if (newest.criteria.contains(criterion))
            criteria.append(keyOf(criterion));
    }
    QJsonObject answers;
    for (const DpiaPrinciple principle : allDpiaPrinciples)
        answers.insert(keyOf(principle), keyOf(newest.answer(principle)));
    return QJsonObject{{QStringLiteral("needed"), newest.isNeeded}, {QStringLiteral("criteria"), criteria},
        {QStringLiteral("answers"), answers}, {QStringLiteral("reason"), newest.reason},
        {QStringLiteral("by"), newest.screenedByName}, {QStringLiteral("at"), newest.screenedAt.toText()}};
}

QJsonArray fieldsJson(const ActivityStanding &standing)
{
    QJsonArray fields;
    for (const ActivityAnswer &answer : standing.answers) {
        const ActivityField &field = *answer.field;
        QJsonObject told{{QStringLiteral("field"), QLatin1String(field.key)},
            {QStringLiteral("group"), keyOf(field.group)},
            {QStringLiteral("letter"), QLatin1String(field.letter)},
            {QStringLiteral("mandatory"), field.need == ActivityNeed::Always},
            {QStringLiteral("derived"), !field.isTyped()}, {QStringLiteral("value"), answer.value},
            {QStringLiteral("words"), activityAnswerWords(answer)}, {QStringLiteral("gap"), answer.isGap}};
        if (!answer.tests.isEmpty())
            told.insert(QStringLiteral("tests"), answer.tests);
        fields.append(told);
    }
    return fields;
}

} // namespace

Result<ActivityRegister> record(const CommandRun &run)
{
    return awaited(run, run.services->processingActivities().list(*run.permit));
}

Result<ActivityStanding> standing(const CommandRun &run, const ActivityRegister &record)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const ActivityStanding *found = record.find(Id<ProcessingActivity>(*number));
    return found ? Result<ActivityStanding>(*found)
                 : Result<ActivityStanding>(Error{Failure::NotFound, QStringLiteral("activity.unknown")});
}

Result<ActivityValues> values(const CommandRun &run, qsizetype first)
{
    ActivityValues values;
    for (const QString &argument : run.arguments.mid(first)) {
        if (!argument.contains(u'='))
            return usageError(QStringLiteral("value"), {QStringLiteral("FIELD=VALUE"), argument});
        values.insert(argument.section(u'=', 0, 0), argument.section(u'=', 1));
    }
    return values;
}

QJsonObject json(const ActivityStanding &standing, const ActivityRegister &record, bool isWhole)
{
    const ProcessingActivity &activity = standing.activity;
    QJsonArray purposes;
    for (const Purpose &purpose : record.purposes) {
        if (activity.purposes.contains(purpose.id))
            purposes.append(purpose.key);
    }
    QJsonObject json{{QStringLiteral("id"), activity.id.number()}, {QStringLiteral("name"), activity.name()},
        {QStringLiteral("state"), keyOf(standing.state())}, {QStringLiteral("purposes"), purposes},
        {QStringLiteral("gaps"), QJsonArray::fromStringList(standing.gaps())},
        {QStringLiteral("review_on"), dayJson(activity.reviewOn())},
        {QStringLiteral("reviewed"), reviewJson(standing)},
        {QStringLiteral("changed_at"), activity.changedAt.toText()},
        {QStringLiteral("changed_by"), activity.changedByName}};
    if (!isWhole)
        return json;
    QJsonArray suggested;
    for (const DpiaCriterion criterion : allDpiaCriteria) {
        if (standing.suggested.contains(criterion))
            suggested.append(keyOf(criterion));
    }
    json.insert(QStringLiteral("dpia"), screeningJson(standing));
    json.insert(QStringLiteral("dpia_suggested"), suggested);
    json.insert(QStringLiteral("digest"), QString::fromLatin1(standing.digest.toHex()));
    json.insert(QStringLiteral("fields"), fieldsJson(standing));
    return json;
}

QJsonObject json(const ProcessedFor &record)
{
    QJsonObject json{{QStringLiteral("id"), record.id.number()},
        {QStringLiteral("ended"), record.endedAt.has_value()}, {QStringLiteral("gaps"), gapsOf(record)}};
    for (const ProcessedForField &field : allProcessedForFields)
        json.insert(QLatin1String(field.key), record.*field.value);
    return json;
}

QStringList lines(const ActivityStanding &standing)
{
    QStringList lines{QStringLiteral("%1\t%2\t%3")
                          .arg(QString::number(standing.activity.id.number()), standing.activity.name(),
                              standingWord(standing)),
        reviewSentenceOf(standing)};
    for (const ActivityGroup group : allActivityGroups) {
        lines.append(activityGroupWord(group));
        for (const ActivityAnswer &answer : standing.answers) {
            if (answer.field->group != group)
                continue;
            const QString mark = answer.isGap ? QStringLiteral("! ") : QStringLiteral("  ");
            lines.append(QStringLiteral("%1%2: %3")
                             .arg(mark, activityFieldWord(*answer.field),
                                 activityAnswerShown(answer).replace(u'\n', QStringLiteral("; "))));
        }
    }
    return lines;
}

} // namespace activity_answer
