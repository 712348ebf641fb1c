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
};

} // namespace

const char *accountabilitySentence(const QString &what)
{
    return wordOf(documentSentences, what);
}
