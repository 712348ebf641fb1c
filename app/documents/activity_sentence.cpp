#include "app/documents/activity_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord activitySentences[] = {
    {"activity.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such activity in the record.")},
    {"activity.ended", QT_TRANSLATE_NOOP("Errors", "This activity has ended. Its record stays as it was.")},
    {"activity.field", QT_TRANSLATE_NOOP("Errors", "The record of activities has no field %1.")},
    {"activity.derived-field",
        QT_TRANSLATE_NOOP("Errors",
            "%1 follows from the rest of the file and is not typed. Change it where it comes from.")},
    {"activity.value",
        QT_TRANSLATE_NOOP("Errors",
            "%1 cannot hold this: a day is written YYYY-MM-DD, a choice is one of its list, and a text has "
            "4000 characters at most.")},
    {"activity.name", QT_TRANSLATE_NOOP("Errors", "Give the activity a name.")},
    {"activity.name-taken",
        QT_TRANSLATE_NOOP("Errors", "There is already an activity with this name. Choose another name.")},
    {"activity.purposes",
        QT_TRANSLATE_NOOP("Errors", "An activity has at least one purpose. Choose what it is for.")},
    {"activity.purpose-ended",
        QT_TRANSLATE_NOOP("Errors", "This purpose has ended. An activity cannot begin with it.")},
    {"activity.none-without",
        QT_TRANSLATE_NOOP("Errors", "Every purpose that runs has an activity already. Nothing was added.")},
    {"activity.changed",
        QT_TRANSLATE_NOOP(
            "Errors", "The record of this activity changed since you looked at it. Look at it once more.")},
    {"activity.review-early",
        QT_TRANSLATE_NOOP("Errors", "The next review is on a day after today. Choose another day.")},
    {"activity.dpia-reason",
        QT_TRANSLATE_NOOP("Errors",
            "Two or more criteria are met, so a DPIA is needed as a rule. Say why it is not needed here.")},
    {"activity.for-controller",
        QT_TRANSLATE_NOOP("Errors", "Name the controller for whom the data is processed.")},
    {"activity.stored",
        QT_TRANSLATE_NOOP("Errors",
            "What is stored of a review of this record is not what was reviewed. Check the audit trail.")},
};

} // namespace

const char *activitySentence(const QString &what)
{
    return wordOf(activitySentences, what);
}
