#include "app/documents/accountability_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord documentSentences[] = {
    {"document.no-draft",
        QT_TRANSLATE_NOOP("Errors", "No draft of this document waits for approval. Draw it up first.")},
    {"document.changed",
        QT_TRANSLATE_NOOP(
            "Errors", "The draft was drawn up again since you looked at it. Look at it once more.")},
    {"document.own-draft",
        QT_TRANSLATE_NOOP("Errors", "You drew up this draft yourself. Another privacy officer approves it.")},
    {"document.out-of-date",
        QT_TRANSLATE_NOOP("Errors",
            "A setting changed since this draft was drawn up, so it no longer says what is in force. Draw it "
            "up again.")},
    {"document.version",
        QT_TRANSLATE_NOOP("Errors", "There is no such version of this document. Nothing was written.")},
    {"document.stored",
        QT_TRANSLATE_NOOP("Errors",
            "What is stored of this document is not what was drawn up, or this version of the program cannot "
            "read it. Draw it up again, and check the audit trail.")},
    {"statement.changed",
        QT_TRANSLATE_NOOP("Errors",
            "The registers or the texts changed since you looked at this draft. Look at it once more.")},
    {"statement.incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "Something is missing in the privacy statement, so it was not published: %1. Look at the "
            "checklist.")},
    {"statement.same",
        QT_TRANSLATE_NOOP(
            "Errors", "The version in force says exactly this already. Nothing was published.")},
    {"statement.version", QT_TRANSLATE_NOOP("Errors", "There is no such version of the privacy statement.")},
    {"statement.text-changed",
        QT_TRANSLATE_NOOP("Errors",
            "Somebody changed this section since you looked at it, so yours was not saved. Read what they "
            "wrote; to save once more puts yours in its place.")},
    {"statement.text",
        QT_TRANSLATE_NOOP("Errors",
            "This text is too long (10,000 signs at most) or has signs in it that cannot be seen.")},
    {"statement.stored",
        QT_TRANSLATE_NOOP("Errors",
            "What is stored of this version is not what was published, or this version of the program cannot "
            "read it. Check the audit trail.")},
};

} // namespace

const char *accountabilitySentence(const QString &what)
{
    return wordOf(documentSentences, what);
}
