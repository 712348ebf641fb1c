#include "app/documents/handover_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *handoverSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("processor.fields"),
            QT_TRANSLATE_NOOP("Errors", "This cannot be accepted: %1. Nothing was registered.")},
        {QStringLiteral("processor.name-taken"),
            QT_TRANSLATE_NOOP("Errors", "There is a processor with this name already.")},
        {QStringLiteral("processor.unknown"),
            QT_TRANSLATE_NOOP(
                "Errors", "There is no processor with this name. Register it first, or choose our own use.")},
        {QStringLiteral("processor.ended"),
            QT_TRANSLATE_NOOP(
                "Errors", "We do not work with this processor any more, so it receives nothing.")},
        {QStringLiteral("processor.circle"),
            QT_TRANSLATE_NOOP("Errors", "A processor would work for itself this way. Choose another one.")},
        {QStringLiteral("handover.channel"),
            QT_TRANSLATE_NOOP("Errors",
                "Nobody is reached from a list by this channel. Choose e-mail, phone, post, text or "
                "message.")},
        {QStringLiteral("handover.plain-forbidden"),
            QT_TRANSLATE_NOOP("Errors",
                "This list may not leave without encryption: it is of employees, or for a purpose that needs "
                "sensitive data.")},
        {QStringLiteral("handover.plain-reason"),
            QT_TRANSLATE_NOOP(
                "Errors", "Say in at least two words why this list leaves without encryption.")},
        {QStringLiteral("handover.letter-plain"),
            QT_TRANSLATE_NOOP("Errors", "A list is only sent by e-mail when it is encrypted.")},
        {QStringLiteral("handover.too-many-rows"),
            QT_TRANSLATE_NOOP(
                "Errors", "A sheet holds at most %1 people. Choose CSV, or a smaller part of them.")},
        {QStringLiteral("handover.not-written"),
            QT_TRANSLATE_NOOP("Errors",
                "The list could not be written, and nothing was recorded. Check the folder and the space on "
                "the "
                "disk.")},
        {QStringLiteral("handover.not-undone"),
            QT_TRANSLATE_NOOP("Errors",
                "The list could not be written, though it is recorded as %1. Tell the privacy officer.")},
        {QStringLiteral("handover.cancelled"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was written or recorded.")},
        {QStringLiteral("handover.task"),
            QT_TRANSLATE_NOOP("Errors", "There is no such task, or it is done already.")},
        {QStringLiteral("handover.rows"),
            QT_TRANSLATE_NOOP("Errors",
                "Somebody left the file while the list was made. Nothing was written; make the list again.")},
        {QStringLiteral("zip.write"),
            QT_TRANSLATE_NOOP("Errors",
                "The list could not be packed: there is not enough memory. Make it of fewer people.")},
    };
    return sentences.value(what, nullptr);
}
