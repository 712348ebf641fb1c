#include "app/documents/agreement_error_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord agreementSentences[] = {
    {"agreement.clauses-unread",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody read this agreement clause by clause yet: do that at the processor. A later look can "
            "then be "
            "confirmed here.")},
    {"agreement.ended-still-used",
        QT_TRANSLATE_NOOP("Errors",
            "This agreement ended while data still goes to the processor. That cannot be found in order: "
            "reject "
            "it, and sign a new one or end what goes there.")},
    {"agreement.none-in-force",
        QT_TRANSLATE_NOOP("Errors",
            "No agreement with this processor is in force, and one must be before data goes there "
            "(art. 28(3) GDPR). That cannot be found in order: reject it, and record one at the "
            "processor or end with them.")},
    {"agreement.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such agreement.")},
    {"agreement.changed",
        QT_TRANSLATE_NOOP("Errors", "Somebody else changed this in the meantime. Look at it once more.")},
    {"agreement.ends-before",
        QT_TRANSLATE_NOOP("Errors",
            "The agreement begins on %1 and would end on %2, before it begins. Set the days right.")},
    {"agreement.signed-later",
        QT_TRANSLATE_NOOP("Errors", "What is signed after today is no agreement yet. Leave the day open.")},
    {"agreement.fields",
        QT_TRANSLATE_NOOP(
            "Errors", "Not everything of the agreement can be accepted: %1. Nothing was changed.")},
    {"agreement.review",
        QT_TRANSLATE_NOOP("Errors",
            "The review of clause %1 cannot be accepted as it is (%2). What is there, or there in part, "
            "needs "
            "its words or what is concretely agreed.")},
    {"agreement.objection-differs",
        QT_TRANSLATE_NOOP("Errors",
            "You found %1 days to object, and the agreement is recorded with %2. Set the agreement right "
            "first: "
            "the clock counts from there.")},
    {"agreement.no-gaps",
        QT_TRANSLATE_NOOP("Errors",
            "No clause of this agreement was found to be missing, so there is nothing to ask for.")},
    {"agreement.draft-same",
        QT_TRANSLATE_NOOP("Errors", "Nothing changed in the registers since version %1 was drawn up.")},
    {"agreement.draft-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no such version of this agreement. Draw one up first.")},
    {"agreement.draft-stored",
        QT_TRANSLATE_NOOP("Errors",
            "What is stored of this version is not what was drawn up. Check the audit trail, and draw it up "
            "again.")},
    {"agreement.odt",
        QT_TRANSLATE_NOOP("Errors", "The document could not be laid out as OpenDocument text.")},
    {"agreement.document-empty",
        QT_TRANSLATE_NOOP("Errors", "The file is empty, so there is nothing to keep. Choose another file.")},
    {"agreement.document-large", QT_TRANSLATE_NOOP("Errors", "The file is larger than %1 MB.")},
    {"agreement.document-danger",
        QT_TRANSLATE_NOOP("Errors",
            "This file could do something when it is opened, so it is not kept. Keep it as a PDF or a "
            "picture.")},
    {"agreement.document-unknown", QT_TRANSLATE_NOOP("Errors", "There is no such file.")},
    {"agreement.document-stored",
        QT_TRANSLATE_NOOP("Errors", "What is stored of this file is not what was once kept.")},
    {"agreement.not-signed",
        QT_TRANSLATE_NOOP("Errors",
            "This agreement is not signed, so no term of objection runs under it. Record the signature "
            "first.")},
    {"agreement.announcement",
        QT_TRANSLATE_NOOP("Errors", "The new sub-processor cannot be recorded like this: %1.")},
    {"agreement.announcement-unknown", QT_TRANSLATE_NOOP("Errors", "There is no such announcement.")},
    {"agreement.answered", QT_TRANSLATE_NOOP("Errors", "This announcement was answered already.")},
    {"agreement.objection-reason",
        QT_TRANSLATE_NOOP("Errors", "Say why you object: the processor must be able to answer it.")},
    {"agreement.audit", QT_TRANSLATE_NOOP("Errors", "The audit cannot be recorded like this: %1.")},
    {"agreement.audit-unknown", QT_TRANSLATE_NOOP("Errors", "There is no such audit.")},
    {"agreement.incident", QT_TRANSLATE_NOOP("Errors", "The incident cannot be recorded like this: %1.")},
    {"agreement.incident-unknown", QT_TRANSLATE_NOOP("Errors", "There is no such incident.")},
    {"agreement.incident-linked",
        QT_TRANSLATE_NOOP("Errors", "This incident belongs to a breach in the register already.")},
};

} // namespace

const char *agreementErrorSentence(const QString &what)
{
    return wordOf(agreementSentences, what);
}
