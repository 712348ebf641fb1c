#pragma once

#include "app/activities/activity_answers.h"

#include <QString>

/// What an answer says, line by line, in the language that is spoken. Empty for one that says nothing.
QString activityAnswerWords(const ActivityAnswer &answer);
/// The same, or why nothing stands there: "nobody" for a register without receivers, else a dash.
QString activityAnswerShown(const ActivityAnswer &answer);
