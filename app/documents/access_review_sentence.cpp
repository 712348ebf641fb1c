#include "app/documents/access_review_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord accessReviewSentences[] = {
    {"access-review.find", QT_TRANSLATE_NOOP("Errors", "There is no such review.")},
    {"access-review.line",
        QT_TRANSLATE_NOOP("Errors", "There is no line %1 in this review that waits for this.")},
    {"access-review.own-line",
        QT_TRANSLATE_NOOP("Errors", "Line %1 is about yourself: a second reviewer decides on it.")},
    {"access-review.closed",
        QT_TRANSLATE_NOOP("Errors", "This review is signed. What was decided in it stays as it is.")},
    {"access-review.signed",
        QT_TRANSLATE_NOOP("Errors", "This was signed for already. What was decided stays as it is.")},
    {"access-review.verdict",
        QT_TRANSLATE_NOOP("Errors",
            "Of access a line is kept, changed or removed; of the trail it is in order or followed up.")},
    {"access-review.reason", QT_TRANSLATE_NOOP("Errors", "Say why, in two words or more.")},
    {"access-review.undecided",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 lines that you may decide on wait for a decision. Decide on them first.")},
    {"access-review.nothing-decided",
        QT_TRANSLATE_NOOP(
            "Errors", "You decided on nothing in this review, so there is nothing to sign for.")},
    {"access-review.open",
        QT_TRANSLATE_NOOP("Errors", "Another access review is not signed yet. Finish that one first.")},
    {"access-review.month",
        QT_TRANSLATE_NOOP("Errors", "A log review is of a month that is over. Choose an earlier one.")},
    {"access-review.month-known",
        QT_TRANSLATE_NOOP("Errors", "There is a log review of this month already.")},
    {"access-review.stored",
        QT_TRANSLATE_NOOP("Errors",
            "What is stored of this review is not the list that was frozen. Check the audit trail, and "
            "restore a backup.")},
    {"file-out.gone",
        QT_TRANSLATE_NOOP("Errors", "No such file is out, or it was reported destroyed already.")},
    {"file-out.day",
        QT_TRANSLATE_NOOP(
            "Errors", "A file is destroyed on a day from when it left up to and including today.")},
    {"passphrase-file.path", QT_TRANSLATE_NOOP("Errors", "Give the whole path of the passphrase file.")},
    {"passphrase-file.gone", QT_TRANSLATE_NOOP("Errors", "No such passphrase file was registered.")},
};

} // namespace

const char *accessReviewSentence(const QString &what)
{
    return wordOf(accessReviewSentences, what);
}
