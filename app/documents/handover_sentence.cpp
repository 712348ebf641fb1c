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
        {QStringLiteral("processor.no-agreement"),
            QT_TRANSLATE_NOOP("Errors",
                "There is no processing agreement with this recipient that is in force today, so nothing may "
                "go "
                "to it. Have it signed and enter its date with the recipient.")},
        {QStringLiteral("processor.no-flow"),
            QT_TRANSLATE_NOOP("Errors",
                "The register does not say that this recipient receives data for this purpose. Enter the "
                "purpose "
                "with the recipient first, or choose another recipient.")},
        {QStringLiteral("processor.agreement-later"),
            QT_TRANSLATE_NOOP("Errors",
                "An agreement counts from the day it is signed. Give a day that is not after today.")},
        {QStringLiteral("processor.changed"),
            QT_TRANSLATE_NOOP(
                "Errors", "Somebody changed this recipient at the same moment. Look at it again.")},
        {QStringLiteral("processor.circle"),
            QT_TRANSLATE_NOOP("Errors",
                "A processor would work for itself this way: %1. Choose another one, or take one of these "
                "away first.")},
        {QStringLiteral("processor.depended-on"),
            QT_TRANSLATE_NOOP("Errors",
                "These work for nobody else, so they would be left in the chain without anybody above them: "
                "%1. "
                "End them along, or say first for whom they work.")},
        {QStringLiteral("processor.flow-unknown"),
            QT_TRANSLATE_NOOP("Errors", "The register does not say that this goes to them.")},
        {QStringLiteral("transfer.fields"),
            QT_TRANSLATE_NOOP("Errors", "This transfer cannot be accepted: %1. Nothing was recorded.")},
        {QStringLiteral("transfer.later"),
            QT_TRANSLATE_NOOP("Errors",
                "Nothing is signed or looked up tomorrow. Give a day that is not after "
                "today.")},
        {QStringLiteral("transfer.no-decision"),
            QT_TRANSLATE_NOOP("Errors",
                "There is no decision that %1 protects personal data adequately. Choose another tool.")},
        {QStringLiteral("transfer.adequacy-ended"),
            QT_TRANSLATE_NOOP("Errors",
                "The decision that %1 protects personal data adequately ended on %2. Choose another tool.")},
        {QStringLiteral("transfer.unknown"),
            QT_TRANSLATE_NOOP("Errors", "There is no such transfer, or it has ended.")},
        {QStringLiteral("transfer.changed"),
            QT_TRANSLATE_NOOP(
                "Errors", "Somebody changed this transfer at the same moment. Look at it again.")},
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
        {QStringLiteral("handover.exists"),
            QT_TRANSLATE_NOOP("Errors",
                "There is a file %1 already. Nothing was written; choose another name, or remove the file "
                "first.")},
        {QStringLiteral("handover.same-place"),
            QT_TRANSLATE_NOOP("Errors", "The list and the message cannot be the same file. Name two files.")},
        {QStringLiteral("handover.letter-left"),
            QT_TRANSLATE_NOOP("Errors",
                "The list could not be written, and nothing was recorded. The message %1 was written and "
                "could "
                "not be removed: remove it yourself.")},
        {QStringLiteral("handover.not-undone"),
            QT_TRANSLATE_NOOP("Errors",
                "The list could not be written, though it is recorded as %1. Tell the privacy officer.")},
        {QStringLiteral("handover.overtaken"),
            QT_TRANSLATE_NOOP("Errors",
                "While the list was being made, others kept changing who may be on it. Nothing was written "
                "or "
                "recorded; make it again.")},
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
