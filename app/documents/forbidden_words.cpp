#include "app/documents/forbidden_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr ValueWord<FreeTextPlace> freeTextPlaces[] = {
    {FreeTextPlace::Note, QT_TRANSLATE_NOOP("Forbidden", "Note")},
    {FreeTextPlace::FileName, QT_TRANSLATE_NOOP("Forbidden", "Name of a kept file")},
    {FreeTextPlace::FileContent, QT_TRANSLATE_NOOP("Forbidden", "Kept file")},
    {FreeTextPlace::Consent, QT_TRANSLATE_NOOP("Forbidden", "Act of consent")},
    {FreeTextPlace::Request, QT_TRANSLATE_NOOP("Forbidden", "Text of a request")},
    {FreeTextPlace::Proposal, QT_TRANSLATE_NOOP("Forbidden", "Words of a proposal")},
    {FreeTextPlace::Decision, QT_TRANSLATE_NOOP("Forbidden", "Reason of a decision")},
    {FreeTextPlace::Hold, QT_TRANSLATE_NOOP("Forbidden", "Reason of a hold")},
    {FreeTextPlace::Ground, QT_TRANSLATE_NOOP("Forbidden", "Reason of a ground")},
    {FreeTextPlace::Informing, QT_TRANSLATE_NOOP("Forbidden", "Reason about informing")},
    {FreeTextPlace::StartMoment, QT_TRANSLATE_NOOP("Forbidden", "Reference of a start moment")},
};

constexpr ValueWord<ForbiddenKind> certainKinds[] = {
    {ForbiddenKind::NationalNumber, QT_TRANSLATE_NOOP("Forbidden", "a citizen service number (BSN)")},
    {ForbiddenKind::DocumentNumber, QT_TRANSLATE_NOOP("Forbidden", "the number of an identity document")},
    {ForbiddenKind::CardNumber, QT_TRANSLATE_NOOP("Forbidden", "the number of a payment card")},
};

constexpr ValueWord<ForbiddenKind> doubtfulKinds[] = {
    {ForbiddenKind::NationalNumber,
        QT_TRANSLATE_NOOP("Forbidden", "what may be a citizen service number (BSN)")},
    {ForbiddenKind::DocumentNumber,
        QT_TRANSLATE_NOOP("Forbidden", "what may be the number of an identity document")},
    {ForbiddenKind::CardNumber, QT_TRANSLATE_NOOP("Forbidden", "what may be the number of a payment card")},
    {ForbiddenKind::SpecialCategory,
        QT_TRANSLATE_NOOP("Forbidden", "a word that may tell of health, belief or another special category")},
    {ForbiddenKind::Criminal, QT_TRANSLATE_NOOP("Forbidden", "a word that may tell of an offence")},
    {ForbiddenKind::Unreadable,
        QT_TRANSLATE_NOOP("Forbidden", "it could not be searched, or not to its end: look at it yourself")},
};

QString forbiddenWords(const char *word)
{
    return DocumentVoice::say("Forbidden", word);
}

bool goesWith(const ForbiddenText &found, const std::optional<Proposal> &plan)
{
    const auto category = categoryOf(found.place);
    return plan && category &&
        std::any_of(plan->plan.begin(), plan->plan.end(), [&category](const Proposal::CategoryPlan &row) {
            return row.category == *category && row.erase;
        });
}

} // namespace

QString freeTextPlaceWord(FreeTextPlace place)
{
    return forbiddenWords(wordOf(freeTextPlaces, place));
}

QString forbiddenKindWord(ForbiddenKind kind)
{
    const char *certain = wordOf(certainKinds, kind);
    return forbiddenWords(certain ? certain : wordOf(doubtfulKinds, kind));
}

QString forbiddenSentence(const ForbiddenText &found)
{
    const QString kind = found.severity == ScanFinding::Severity::Block
        ? forbiddenKindWord(found.kind)
        : forbiddenWords(wordOf(doubtfulKinds, found.kind));
    if (!found.at)
        return forbiddenWords(QT_TRANSLATE_NOOP("Forbidden", "%1: %2."))
            .arg(freeTextPlaceWord(found.place), kind);
    return forbiddenWords(QT_TRANSLATE_NOOP("Forbidden", "%1 of %2: %3."))
        .arg(freeTextPlaceWord(found.place),
            QLocale().toString(found.at->toLocal().date(), QLocale::ShortFormat), kind);
}

QString remedySentence(const ForbiddenText &found, const std::optional<Proposal> &plan)
{
    if (goesWith(found, plan))
        return forbiddenWords(QT_TRANSLATE_NOOP("Forbidden", "This erasure takes it away."));
    if (found.remedy() == ForbiddenRemedy::Mask)
        return forbiddenWords(QT_TRANSLATE_NOOP("Forbidden", "Mask the number: the rest of the text stays."));
    return categoryOf(found.place)
        ? forbiddenWords(QT_TRANSLATE_NOOP(
              "Forbidden", "Propose to erase what it stands in, unless a ground allows it."))
        : forbiddenWords(QT_TRANSLATE_NOOP(
              "Forbidden", "It accounts for what was done, and goes when the person is erased."));
}
