#include "app/documents/activity_words.h"

#include "app/documents/accountability_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<ActivityGroup> activityGroups[] = {
    {ActivityGroup::Activity, QT_TRANSLATE_NOOP("Activities", "Activity")},
    {ActivityGroup::Controller, QT_TRANSLATE_NOOP("Activities", "Controller")},
    {ActivityGroup::Purposes, QT_TRANSLATE_NOOP("Activities", "Purposes and grounds")},
    {ActivityGroup::People, QT_TRANSLATE_NOOP("Activities", "People and data")},
    {ActivityGroup::Recipients, QT_TRANSLATE_NOOP("Activities", "Recipients")},
    {ActivityGroup::Transfers, QT_TRANSLATE_NOOP("Activities", "Transfers outside the EEA")},
    {ActivityGroup::Retention, QT_TRANSLATE_NOOP("Activities", "Retention")},
    {ActivityGroup::Measures, QT_TRANSLATE_NOOP("Activities", "Security measures")},
    {ActivityGroup::Assessment, QT_TRANSLATE_NOOP("Activities", "Risk")},
    {ActivityGroup::Keeping, QT_TRANSLATE_NOOP("Activities", "Keeping of this record")}};

constexpr CodeWord activityFields[] = {{"name", QT_TRANSLATE_NOOP("Activities", "Name of the activity")},
    {"description", QT_TRANSLATE_NOOP("Activities", "What is done with the data")},
    {"department", QT_TRANSLATE_NOOP("Activities", "Department")},
    {"started-on", QT_TRANSLATE_NOOP("Activities", "Since")},
    {"controller", QT_TRANSLATE_NOOP("Activities", "Name of the controller")},
    {"controller-contact", QT_TRANSLATE_NOOP("Activities", "Contact details of the controller")},
    {"officer", QT_TRANSLATE_NOOP("Activities", "Data protection officer")},
    {"representative", QT_TRANSLATE_NOOP("Activities", "Representative in the Union")},
    {"joint-controllers", QT_TRANSLATE_NOOP("Activities", "Joint controllers")},
    {"joint-arrangement", QT_TRANSLATE_NOOP("Activities", "Arrangement between joint controllers")},
    {"purposes", QT_TRANSLATE_NOOP("Activities", "Purposes")},
    {"basis", QT_TRANSLATE_NOOP("Activities", "Lawful basis")},
    {"interest", QT_TRANSLATE_NOOP("Activities", "Weighing of the interest")},
    {"special-ground", QT_TRANSLATE_NOOP("Activities", "Ground for special categories")},
    {"statute", QT_TRANSLATE_NOOP("Activities", "Statute for criminal data or a national number")},
    {"subjects", QT_TRANSLATE_NOOP("Activities", "Categories of data subjects")},
    {"filing-systems", QT_TRANSLATE_NOOP("Activities", "Filing systems")},
    {"data-categories", QT_TRANSLATE_NOOP("Activities", "Categories of data")},
    {"data-held", QT_TRANSLATE_NOOP("Activities", "What the file holds for the purposes")},
    {"data-class", QT_TRANSLATE_NOOP("Activities", "Highest class of the data")},
    {"source", QT_TRANSLATE_NOOP("Activities", "Where the data comes from")},
    {"internal-recipients", QT_TRANSLATE_NOOP("Activities", "Who uses it inside the organisation")},
    {"processors", QT_TRANSLATE_NOOP("Activities", "Processors and sub-processors")},
    {"agreements", QT_TRANSLATE_NOOP("Activities", "Processing agreements")},
    {"recipients", QT_TRANSLATE_NOOP("Activities", "Recipients outside the organisation")},
    {"other-recipients", QT_TRANSLATE_NOOP("Activities", "Other recipients")},
    {"third-countries", QT_TRANSLATE_NOOP("Activities", "Countries outside the EEA")},
    {"safeguards", QT_TRANSLATE_NOOP("Activities", "Safeguards for transfers")},
    {"derogation", QT_TRANSLATE_NOOP("Activities", "Transfers under art. 49(1), second subparagraph")},
    {"terms", QT_TRANSLATE_NOOP("Activities", "Retention terms in force")},
    {"without-term", QT_TRANSLATE_NOOP("Activities", "Categories without a term")},
    {"erasure-method", QT_TRANSLATE_NOOP("Activities", "How it is destroyed outside this file")},
    {"program-measures",
        QT_TRANSLATE_NOOP("Activities", "Measures that the program enforces, and tests of measures")},
    {"backups", QT_TRANSLATE_NOOP("Activities", "Backups")},
    {"own-measures", QT_TRANSLATE_NOOP("Activities", "Measures of the organisation")},
    {"profiling", QT_TRANSLATE_NOOP("Activities", "Profiling")},
    {"automated-decisions", QT_TRANSLATE_NOOP("Activities", "Decisions by machine alone")},
    {"dpia", QT_TRANSLATE_NOOP("Activities", "Need of a DPIA")},
    {"dpia-reference", QT_TRANSLATE_NOOP("Activities", "Where the DPIA is kept")},
    {"owner", QT_TRANSLATE_NOOP("Activities", "Owner")},
    {"systems", QT_TRANSLATE_NOOP("Activities", "Systems")},
    {"review-on", QT_TRANSLATE_NOOP("Activities", "Next review by")},
    {"reviewed", QT_TRANSLATE_NOOP("Activities", "Last review")},
    {"remarks", QT_TRANSLATE_NOOP("Activities", "Remarks")}};

constexpr ValueWord<ActivitySource> activitySources[] = {
    {ActivitySource::Settings, QT_TRANSLATE_NOOP("Activities", "from the settings of the organisation")},
    {ActivitySource::Purposes, QT_TRANSLATE_NOOP("Activities", "from the catalogue of purposes")},
    {ActivitySource::Processors, QT_TRANSLATE_NOOP("Activities", "from the register of processors")},
    {ActivitySource::Rules, QT_TRANSLATE_NOOP("Activities", "from the retention rules in force")},
    {ActivitySource::Backups, QT_TRANSLATE_NOOP("Activities", "from how backups are made")},
    {ActivitySource::Program,
        QT_TRANSLATE_NOOP("Activities", "from what the program enforces, and from the register of measures")},
    {ActivitySource::Screening, QT_TRANSLATE_NOOP("Activities", "from the newest DPIA screening")},
    {ActivitySource::Reviews, QT_TRANSLATE_NOOP("Activities", "from the reviews of this record")}};

constexpr ValueWord<ActivityState> activityStates[] = {
    {ActivityState::Complete, QT_TRANSLATE_NOOP("Activities", "Complete")},
    {ActivityState::Gaps, QT_TRANSLATE_NOOP("Activities", "Gaps")},
    {ActivityState::OutOfDate, QT_TRANSLATE_NOOP("Activities", "Review out of date")},
    {ActivityState::Ended, QT_TRANSLATE_NOOP("Activities", "Ended")}};

constexpr CodeWord processedForFields[] = {
    {"controller", QT_TRANSLATE_NOOP("Activities", "Controller for whom we process")},
    {"contact", QT_TRANSLATE_NOOP("Activities", "Their contact details")},
    {"representative", QT_TRANSLATE_NOOP("Activities", "Their representative")},
    {"officer", QT_TRANSLATE_NOOP("Activities", "Their data protection officer")},
    {"categories", QT_TRANSLATE_NOOP("Activities", "Categories of processing for them")},
    {"transfers", QT_TRANSLATE_NOOP("Activities", "Transfers and their safeguards")},
    {"measures", QT_TRANSLATE_NOOP("Activities", "Security measures")}};

QStringList fieldNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(activityFieldWord(key));
    return names;
}

} // namespace

QString activityWords(const char *text)
{
    return DocumentVoice::say("Activities", text);
}

QString activityGroupWord(ActivityGroup group)
{
    return activityWords(wordOf(activityGroups, group));
}

QString activityFieldWord(const ActivityField &field)
{
    return activityFieldWord(QString::fromLatin1(field.key));
}

QString activityFieldWord(const QString &key)
{
    const char *word = wordOf(activityFields, key);
    return word ? activityWords(word) : key;
}

QString activityArticle(const ActivityField &field)
{
    const QString letter = QString::fromLatin1(field.letter);
    return letter.isEmpty() ? QString()
                            : activityWords(QT_TRANSLATE_NOOP("Activities", "art. 30(1)(%1)")).arg(letter);
}

QString activitySourceWord(ActivitySource source)
{
    return source == ActivitySource::Typed ? QString() : activityWords(wordOf(activitySources, source));
}

QString stateWord(ActivityState state)
{
    return activityWords(wordOf(activityStates, state));
}

QString standingWord(const ActivityStanding &standing)
{
    if (standing.state() != ActivityState::Gaps)
        return stateWord(standing.state());
    const auto gaps = static_cast<int>(standing.gaps().size());
    return DocumentVoice::say("Activities", QT_TRANSLATE_N_NOOP("Activities", "%n gap(s)"), gaps);
}

QString reviewSentenceOf(const ActivityStanding &standing)
{
    if (!standing.isReviewed())
        return activityWords(
            QT_TRANSLATE_NOOP("Activities", "Nobody has reviewed the record of this activity yet."));
    const ActivityReview &newest = standing.reviews.first();
    const QString moment = accountabilityMoment(newest.reviewedAt);
    if (standing.changed.isEmpty())
        return activityWords(QT_TRANSLATE_NOOP("Activities", "Reviewed on %1 by %2; nothing changed since."))
            .arg(moment, newest.reviewedByName);
    return activityWords(QT_TRANSLATE_NOOP("Activities",
                             "Reviewed on %1 by %2; the review is out of date. Since then changed: %3."))
        .arg(moment, newest.reviewedByName, fieldNames(standing.changed).join(QStringLiteral(", ")));
}

QString processedForFieldWord(const QString &key)
{
    return activityWords(wordOf(processedForFields, key));
}

QString processedForHead(const ProcessedForField &field)
{
    return activityWords(QT_TRANSLATE_NOOP("Activities", "%1 (art. 30(2)(%2))"))
        .arg(processedForFieldWord(QLatin1String(field.key)), QLatin1String(field.letter));
}
