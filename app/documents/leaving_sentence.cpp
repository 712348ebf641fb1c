#include "app/documents/leaving_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *leavingSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("leaving.way"),
            QT_TRANSLATE_NOOP("Errors", "Nothing may leave this way: it is not in the list of ways out.")},
        {QStringLiteral("leaving.plain-forbidden"),
            QT_TRANSLATE_NOOP("Errors",
                "This file may not leave without encryption: it is of employees, or its class is sensitive "
                "or "
                "higher.")},
        {QStringLiteral("leaving.national-number"),
            QT_TRANSLATE_NOOP("Errors",
                "This file holds a citizen service number (BSN). It may not leave while no statute is set "
                "that "
                "allows it (art. 46 UAVG). Mask the number, or have the privacy officer set the statute.")},
        {QStringLiteral("leaving.needs-approver"),
            QT_TRANSLATE_NOOP("Errors",
                "The class of this file is special: something of health, belief or the like stands in it "
                "(art. "
                "9 GDPR). Only who may approve requests lets it leave.")},
        {QStringLiteral("leaving.needs-approver-criminal"),
            QT_TRANSLATE_NOOP("Errors",
                "The class of this file is criminal: something of an offence stands in it (art. 10 GDPR). "
                "Only "
                "who may approve requests lets it leave.")},
        {QStringLiteral("leaving.needs-approver-number"),
            QT_TRANSLATE_NOOP("Errors",
                "The class of this file is national number: a citizen service number stands in it (art. 46 "
                "UAVG). Only who may approve requests lets it leave.")},
        {QStringLiteral("leaving.plain-reason"),
            QT_TRANSLATE_NOOP(
                "Errors", "Say in at least two words why this file leaves without encryption.")},
        {QStringLiteral("leaving.package-only"),
            QT_TRANSLATE_NOOP("Errors",
                "This is about sensitive data, so it only leaves encrypted. Give the file a name that ends "
                "in .zip.")},
        {QStringLiteral("leaving.letter-plain"),
            QT_TRANSLATE_NOOP("Errors",
                "A file is only sent by e-mail when it is encrypted. Give it a name that ends in .zip.")},
        {QStringLiteral("leaving.not-written"),
            QT_TRANSLATE_NOOP("Errors",
                "The file could not be written, and nothing was recorded. Check the folder and the space on "
                "the disk.")},
        {QStringLiteral("leaving.exists"),
            QT_TRANSLATE_NOOP("Errors",
                "There is a file %1 already. Nothing was written; choose another name, or remove the file "
                "first.")},
        {QStringLiteral("leaving.same-place"),
            QT_TRANSLATE_NOOP("Errors", "The file and the message cannot be the same file. Name two files.")},
        {QStringLiteral("leaving.letter-left"),
            QT_TRANSLATE_NOOP("Errors",
                "The file could not be written, and nothing was recorded. The message %1 was written and "
                "could not be removed: remove it yourself.")},
        {QStringLiteral("leaving.not-undone"),
            QT_TRANSLATE_NOOP("Errors",
                "The file could not be written, though it is recorded as %1. Tell the privacy officer.")},
    };
    return sentences.value(what, nullptr);
}
