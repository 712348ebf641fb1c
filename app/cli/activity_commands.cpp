#include "app/activities/processing_activities.h"
#include "app/cli/activity_answer.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/documents/activity_report.h"
#include "app/documents/activity_words.h"
#include "app/leaving/way_out.h"

#include <QJsonArray>
#include <QLocale>

namespace {

/// The activity again, as it is after a change.
Result<Answer> answerOf(const CommandRun &run, Id<ProcessingActivity> id)
{
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    const ActivityStanding *standing = record->find(id);
    if (!standing)
        return Error{Failure::NotFound, QStringLiteral("activity.unknown")};
    return Answer{.json = activity_answer::json(*standing, *record, true),
        .lines = {
            QStringLiteral("%1\t%2\t%3")
                .arg(QString::number(id.number()), standing->activity.name(), standingWord(*standing))}};
}

Result<Answer> listActivities(CommandRun &run)
{
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    Answer answer;
    QJsonArray activities;
    for (const ActivityStanding &standing : record->activities) {
        activities.append(activity_answer::json(standing, *record, false));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(QString::number(standing.activity.id.number()), standing.activity.name(),
                                    standingWord(standing)));
    }
    QStringList without;
    const QList<Purpose> purposes = record->purposesWithout();
    for (const Purpose &purpose : purposes)
        without.append(purpose.key);
    if (!without.isEmpty())
        answer.lines.append(
            activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands", "Purposes without an activity: %1"))
                .arg(without.join(QStringLiteral(", "))));
    answer.json.insert(QStringLiteral("activities"), activities);
    answer.json.insert(QStringLiteral("purposes_without"), QJsonArray::fromStringList(without));
    return answer;
}

Result<Answer> showActivity(CommandRun &run)
{
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    const auto standing = activity_answer::standing(run, *record);
    if (!standing)
        return standing.error();
    return Answer{
        .json = activity_answer::json(*standing, *record, true), .lines = activity_answer::lines(*standing)};
}

QList<QCommandLineOption> activityPurposeOptions()
{
    return {valueOption("purpose",
        activityCommandWords(QT_TRANSLATE_NOOP(
            "ActivityCommands", "A purpose that the activity is for; may be given more than once.")),
        "KEY")};
}

Result<Answer> addActivityByCommand(CommandRun &run)
{
    const auto values = activity_answer::values(run, 0);
    if (!values)
        return values.error();
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    const auto id = run.services->processingActivities().add(*run.permit, *purposes, *values).result();
    return id ? answerOf(run, *id) : Result<Answer>(id.error());
}

Result<Answer> fillActivities(CommandRun &run)
{
    const bool inDutch = QLocale().language() == QLocale::Dutch;
    const auto added = run.services->processingActivities().addForPurposes(*run.permit, inDutch).result();
    if (!added)
        return added.error();
    return Answer{.json = {{QStringLiteral("added"), *added}},
        .lines = {QCoreApplication::translate("ActivityCommands", "%n record(s) added.", nullptr, *added)}};
}

Result<Answer> editActivityByCommand(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto values = activity_answer::values(run, 1);
    if (!values)
        return values.error();
    ActivityEdit edit{.values = *values};
    if (run.isSet(QStringLiteral("purpose"))) {
        const auto purposes = purposesOf(run);
        if (!purposes)
            return purposes.error();
        edit.purposes = *purposes;
    }
    if (edit.values.isEmpty() && !edit.purposes)
        return usageError(QStringLiteral("missing"), {QStringLiteral("FIELD=VALUE")});
    const Id<ProcessingActivity> id(*number);
    const auto edited = run.services->processingActivities().edit(*run.permit, id, edit).result();
    return edited ? answerOf(run, id) : Result<Answer>(edited.error());
}

Result<Answer> endActivityByCommand(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const Id<ProcessingActivity> id(*number);
    const auto ended = run.services->processingActivities().end(*run.permit, id).result();
    return ended ? answerOf(run, id) : Result<Answer>(ended.error());
}

QList<QCommandLineOption> activityReviewOptions()
{
    return {valueOption("next",
                activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                    "The day by which it is reviewed again; in a year where it is not given.")),
                "DATE"),
        valueOption("digest",
            activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                "The digest of the record that you looked at; refused where it is another.")),
            "SHA256")};
}

Result<Answer> reviewActivityByCommand(CommandRun &run)
{
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    const auto standing = activity_answer::standing(run, *record);
    if (!standing)
        return standing.error();
    const auto next = dayOf(run, QStringLiteral("next"), run.services->clock().today().addYears(1));
    if (!next)
        return next.error();
    const QByteArray seen = run.isSet(QStringLiteral("digest"))
        ? QByteArray::fromHex(run.value(QStringLiteral("digest")).toLatin1())
        : standing->digest;
    const Id<ProcessingActivity> id = standing->activity.id;
    const auto reviewed = run.services->processingActivities().review(*run.permit, id, seen, *next).result();
    return reviewed ? answerOf(run, id) : Result<Answer>(reviewed.error());
}

QList<QCommandLineOption> activityExportOptions()
{
    return {valueOption("out",
                activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                    "Where it goes, by its ending .pdf, .xlsx or .csv; encrypted where .zip follows, else "
                    "plain with --plain-reason.")),
                "FILE"),
        valueOption("plain-reason",
            activityCommandWords(QT_TRANSLATE_NOOP("ActivityCommands",
                "Why it leaves without encryption: it may name owners and representatives.")),
            "TEXT")};
}

/// Where it is recorded that a file left: the record is of the whole file.
FilingSystem recordFilingSystem(const Permit &permit)
{
    return permit.may(Operation::ViewDashboards, FilingSystem::Customers) ? FilingSystem::Customers
                                                                          : FilingSystem::Employees;
}

Result<Answer> exportActivities(CommandRun &run)
{
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto format = activityFormatOf(*out);
    if (!format)
        return usageError(QStringLiteral("value"), {QStringLiteral("--out"), *out});
    const auto record = activity_answer::record(run);
    if (!record)
        return record.error();
    const auto file = activityFile(*record, run.permit->displayName(), *format, QLocale().language());
    if (!file)
        return file.error();
    Answer answer{.json = {{QStringLiteral("activities"), static_cast<int>(record->activities.size())}}};
    if (auto left = leaveAt(run, *out,
            {.way = way_out::activityRecord,
                .filingSystem = recordFilingSystem(*run.permit),
                .objectKind = QStringLiteral("activity"),
                .name = QStringLiteral("record-of-processing") + endingOf(*format)},
            *file, answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> activityCommands()
{
    const QString activity = QStringLiteral("activity");
    const auto summary = [](const char *words) { return [words] { return activityCommandWords(words); }; };
    return QList<Command>{
               {.words = {activity, QStringLiteral("list")},
                   .summary = summary(QT_TRANSLATE_NOOP("ActivityCommands",
                       "The record of processing activities: what is missing, and who reviewed it when.")),
                   .run = listActivities},
               {.words = {activity, QStringLiteral("show")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "ActivityCommands", "One activity with all its fields, typed and derived.")),
                   .usage = QStringLiteral("ID"),
                   .run = showActivity},
               {.words = {activity, QStringLiteral("add")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "ActivityCommands", "Registers an activity with a name and at least one purpose.")),
                   .usage = QStringLiteral("name=TEXT [FIELD=VALUE ...]"),
                   .options = activityPurposeOptions,
                   .run = addActivityByCommand},
               {.words = {activity, QStringLiteral("fill")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "ActivityCommands", "Registers an activity for each purpose that runs and has none.")),
                   .run = fillActivities},
               {.words = {activity, QStringLiteral("edit")},
                   .summary = summary(QT_TRANSLATE_NOOP("ActivityCommands",
                       "Changes typed fields and purposes; an empty value takes one away.")),
                   .usage = QStringLiteral("ID [FIELD=VALUE ...]"),
                   .options = activityPurposeOptions,
                   .run = editActivityByCommand},
               {.words = {activity, QStringLiteral("end")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "ActivityCommands", "Ends an activity; its record stays as it was.")),
                   .usage = QStringLiteral("ID"),
                   .run = endActivityByCommand},
               {.words = {activity, QStringLiteral("review")},
                   .summary = summary(QT_TRANSLATE_NOOP("ActivityCommands",
                       "Records that the record of an activity was looked at and found right.")),
                   .usage = QStringLiteral("ID"),
                   .options = activityReviewOptions,
                   .run = reviewActivityByCommand},
               {.words = {activity, QStringLiteral("export")},
                   .summary = summary(QT_TRANSLATE_NOOP("ActivityCommands",
                       "Writes the whole record as PDF, XLSX or CSV, in the language of --lang.")),
                   .options = activityExportOptions,
                   .run = exportActivities},
           } +
        activityRiskCommands();
}
