#include "app/documents/review_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *reviewSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("review.none"), QT_TRANSLATE_NOOP("Errors", "There is no such review session.")},
        {QStringLiteral("review.item"),
            QT_TRANSLATE_NOOP("Errors", "There is no such item in a review session.")},
        {QStringLiteral("review.empty"), QT_TRANSLATE_NOOP("Errors", "Nothing is due for review.")},
        {QStringLiteral("review.too-many"),
            QT_TRANSLATE_NOOP("Errors", "A review session is about at most %1 people. Choose fewer.")},
        {QStringLiteral("review.open-already"),
            QT_TRANSLATE_NOOP(
                "Errors", "You sit in another review session. Go on with it, or end it first.")},
        {QStringLiteral("review.not-yours"),
            QT_TRANSLATE_NOOP("Errors", "Somebody else sits in this review session.")},
        {QStringLiteral("review.yours-already"),
            QT_TRANSLATE_NOOP("Errors", "You sit in this review session already.")},
        {QStringLiteral("review.closed"),
            QT_TRANSLATE_NOOP("Errors", "This review session was signed or ended.")},
        {QStringLiteral("review.unsigned"),
            QT_TRANSLATE_NOOP("Errors", "This review session has not been signed.")},
        {QStringLiteral("review.not-left"),
            QT_TRANSLATE_NOOP("Errors",
                "A review session can be taken over, or ended by somebody else, when nothing was done in it "
                "for "
                "%1 days.")},
        {QStringLiteral("review.evidence-unseen"),
            QT_TRANSLATE_NOOP(
                "Errors", "Open the evidence first: nobody decides on what they have not seen.")},
        {QStringLiteral("review.changed"),
            QT_TRANSLATE_NOOP("Errors", "This changed since you looked at it. Open the evidence again.")},
        {QStringLiteral("review.gone"),
            QT_TRANSLATE_NOOP("Errors",
                "There is nothing left to decide here: it was withdrawn, settled or released meanwhile.")},
        {QStringLiteral("review.measure-words"),
            QT_TRANSLATE_NOOP("Errors",
                "Say in the reason what was tested and found: with that the test is recorded as done "
                "today.")},
        {QStringLiteral("review.reason"),
            QT_TRANSLATE_NOOP("Errors", "Give the reason: a rejection or a question needs one.")},
        {QStringLiteral("review.claimed"),
            QT_TRANSLATE_NOOP("Errors", "Another open review session holds this item.")},
        {QStringLiteral("review.own-record"),
            QT_TRANSLATE_NOOP("Errors", "This is about yourself: somebody else decides.")},
        {QStringLiteral("review.own-hold"),
            QT_TRANSLATE_NOOP("Errors", "You set this hold yourself: somebody else looks at it again.")},
        {QStringLiteral("review.many-none"),
            QT_TRANSLATE_NOOP("Errors", "Choose what is to be decided in one go.")},
        {QStringLiteral("review.many-mixed"),
            QT_TRANSLATE_NOOP("Errors", "Only items of one kind and one rule can be decided in one go.")},
        {QStringLiteral("review.many-number"),
            QT_TRANSLATE_NOOP("Errors", "Type how many items you decide on: there are %1.")},
        {QStringLiteral("review.nothing-decided"),
            QT_TRANSLATE_NOOP("Errors", "Nothing has been decided yet, so there is nothing to sign.")},
        {QStringLiteral("review.voided"),
            QT_TRANSLATE_NOOP("Errors",
                "Decisions that are void, because something changed since: %1. Look at them again; nothing "
                "was "
                "signed.")},
        {QStringLiteral("review.taken-over"),
            QT_TRANSLATE_NOOP("Errors", "The session was taken over: who sits in it now decides anew.")},
        {QStringLiteral("review.ended"),
            QT_TRANSLATE_NOOP("Errors", "The session was ended without being signed.")},
        {QStringLiteral("minutes.none"),
            QT_TRANSLATE_NOOP("Errors", "This file holds no minutes of a review session.")},
    };
    return sentences.value(what, nullptr);
}
