#include "app/documents/covered_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/leaving_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<CoveredGroup> coveredGroups[] = {
    {CoveredGroup::Notes, QT_TRANSLATE_NOOP("Covered", "notes")},
    {CoveredGroup::StartMoments, QT_TRANSLATE_NOOP("Covered", "start moments")},
    {CoveredGroup::Files, QT_TRANSLATE_NOOP("Covered", "a file")},
};

constexpr ValueWord<ViewReason> viewReasons[] = {
    {ViewReason::PersonsRequest, QT_TRANSLATE_NOOP("Covered", "A request of the person")},
    {ViewReason::LegalClaim, QT_TRANSLATE_NOOP("Covered", "A legal claim")},
    {ViewReason::WorkDuty, QT_TRANSLATE_NOOP("Covered", "A duty of my work")},
    {ViewReason::Correction, QT_TRANSLATE_NOOP("Covered", "A correction")},
    {ViewReason::Review, QT_TRANSLATE_NOOP("Covered", "A review of the file")},
};

constexpr CodeWord coveredErrors[] = {
    {"contact.view-reason",
        QT_TRANSLATE_NOOP("Errors",
            "Special or criminal data, or a number of the state, stands in it (art. 9, 10 and 87 GDPR). Say "
            "why "
            "you look; the reason is noted in the trail.")},
    {"contact.covered-role",
        QT_TRANSLATE_NOOP("Errors",
            "Your roles do not show sensitive data. Somebody who works with people's files or decides "
            "requests "
            "may see it.")},
    {"contact.national-number",
        QT_TRANSLATE_NOOP("Errors",
            "A citizen service number stands in this file, and no statute is set that allows it (art. 46 "
            "UAVG), so it is not shown. The privacy officer erases it under Findings, or sets the statute.")},
    {"contact.covered",
        QT_TRANSLATE_NOOP(
            "Errors", "What stood in this field is hidden. Show it before you undo the change.")},
};

} // namespace

QString coveredGroupWord(CoveredGroup group)
{
    return DocumentVoice::say("Covered", wordOf(coveredGroups, group));
}

QString viewReasonWord(ViewReason reason)
{
    return DocumentVoice::say("Covered", wordOf(viewReasons, reason));
}

QString classSentence(DataClass dataClass)
{
    return DocumentVoice::say("Covered", QT_TRANSLATE_NOOP("Covered", "Class: %1"))
        .arg(dataClassWord(dataClass));
}

const char *coveredErrorSentence(const QString &what)
{
    return wordOf(coveredErrors, what);
}
