#include "app/documents/finding_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/forbidden_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr ValueWord<Finding::State> findingStates[] = {
    {Finding::State::Open, QT_TRANSLATE_NOOP("Findings", "Open")},
    {Finding::State::Kept, QT_TRANSLATE_NOOP("Findings", "Kept with a reason")},
    {Finding::State::NotPersonal, QT_TRANSLATE_NOOP("Findings", "False hit")},
    {Finding::State::Masked, QT_TRANSLATE_NOOP("Findings", "Masked")},
    {Finding::State::Erased, QT_TRANSLATE_NOOP("Findings", "Erased")},
    {Finding::State::Gone, QT_TRANSLATE_NOOP("Findings", "No longer there")},
};

constexpr CodeWord findingErrors[] = {
    {"finding.unknown",
        QT_TRANSLATE_NOOP("Errors", "This finding is not there any more. Look at the list again.")},
    {"finding.settled", QT_TRANSLATE_NOOP("Errors", "This finding was settled before.")},
    {"finding.account",
        QT_TRANSLATE_NOOP("Errors",
            "This text accounts for what was done, so it is not changed. Keep the finding with a reason, or "
            "propose an erasure.")},
    {"finding.no-statute",
        QT_TRANSLATE_NOOP("Errors",
            "A citizen service number may only be kept under a statute (art. 46 UAVG), and none is set. Mask "
            "or erase it.")},
    {"finding.reason",
        QT_TRANSLATE_NOOP("Errors", "Say in at least two words why this stays or why it is a false hit.")},
    {"finding.held",
        QT_TRANSLATE_NOOP("Errors", "A hold keeps this from being erased. Mask it, or release the hold.")},
    {"finding.stopped",
        QT_TRANSLATE_NOOP("Errors",
            "The search was stopped. What was found so far is kept; the next search goes on from there.")},
    {"text.evidence",
        QT_TRANSLATE_NOOP("Errors",
            "This file proves an act of consent or belongs to a request, so it is not erased here.")},
    {"text.field", QT_TRANSLATE_NOOP("Errors", "The place of this finding is not known any more.")},
};

} // namespace

QString findingStateWord(Finding::State state)
{
    return DocumentVoice::say("Findings", wordOf(findingStates, state));
}

QString findingSentence(const Finding &finding)
{
    const QString sentence = forbiddenSentence({.place = finding.place,
        .number = finding.number,
        .kind = finding.kind,
        .severity = finding.severity});
    if (finding.times < 2)
        return sentence;
    return DocumentVoice::say("Findings", QT_TRANSLATE_NOOP("Findings", "%1 It stands there %2 times."))
        .arg(sentence, QLocale().toString(finding.times));
}

const char *findingErrorSentence(const QString &what)
{
    return wordOf(findingErrors, what);
}
