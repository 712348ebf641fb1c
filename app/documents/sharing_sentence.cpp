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
        {QStringLiteral("file.opened-read-only"),
            QT_TRANSLATE_NOOP("Errors",
                "The file was opened read-only: nothing in it can be changed. Open the file itself to change "
                "something.")},
        {QStringLiteral("file.changing"),
            QT_TRANSLATE_NOOP("Errors",
                "The file is being written at this very moment, so it cannot be read. Try again in a "
                "while.")},
        {QStringLiteral("file.reading-copy"),
            QT_TRANSLATE_NOOP("Errors",
                "To read it, the file is copied into the folder for temporary files of this computer, and "
                "that "
                "failed. Make room there and try again.")},
        {QStringLiteral("usage.read-only"),
            QT_TRANSLATE_NOOP(
                "Errors", "--read-only looks at a file given with --file; '%1' cannot do that. See --help.")},
        {QStringLiteral("draft.lost"),
            QT_TRANSLATE_NOOP("Errors",
                "Not everything that you were typing could be kept: it was too long, or the disk is full. "
                "Everything stored is safe.")},
        {QStringLiteral("file.note"),
            QT_TRANSLATE_NOOP("Errors",
                "No note can be left beside the file. Ask your colleague, or check that the folder has "
                "room.")},
    };
    return sentences.value(what, nullptr);
}
