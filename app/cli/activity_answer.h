#pragma once

#include "app/activities/activity_register.h"
#include "app/cli/command.h"

#include <QJsonObject>

/// What the commands of the record of processing activities read and answer.
namespace activity_answer {

/// The whole record, as it is now.
Result<ActivityRegister> record(const CommandRun &run);
/// The activity whose number stands first after the command's words; NotFound "activity.unknown".
Result<ActivityStanding> standing(const CommandRun &run, const ActivityRegister &record);
/// FIELD=VALUE of every argument from `first` on; wrong usage for one without "=".
Result<ActivityValues> values(const CommandRun &run, qsizetype first);

/// State, gaps, review; with every field where `isWhole`.
QJsonObject json(const ActivityStanding &standing, const ActivityRegister &record, bool isWhole);
QJsonObject json(const ProcessedFor &record);
QStringList lines(const ActivityStanding &standing);

} // namespace activity_answer
