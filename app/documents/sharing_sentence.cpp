#include "app/documents/sharing_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *sharingSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("file.in-use-since"),
            QT_TRANSLATE_NOOP("Errors",
                "Another member has the file in use on %1 since %3 (process %2). Close it there first, ask "
                "for it in the window, or open it read-only.")},
        {QStringLiteral("file.in-use-by"),
            QT_TRANSLATE_NOOP("Errors",
                "%4 has the file in use on %1 since %3 (process %2). Close it there first, ask for it in "
                "the window, or open it read-only.")},
        {QStringLiteral("file.holder-unknown"),
            QT_TRANSLATE_NOOP("Errors",
                "The program that has the file in use cannot be asked. Close it there, or wait until it is "
                "done.")},
        {QStringLiteral("draft.lost"),
            QT_TRANSLATE_NOOP("Errors",
                "What you were typing could not be kept: make room on the disk. Everything stored is safe.")},
        {QStringLiteral("file.note"),
            QT_TRANSLATE_NOOP("Errors",
                "No note can be left beside the file. Ask your colleague, or check that the folder has "
                "room.")},
    };
    return sentences.value(what, nullptr);
}
