#include "app/documents/trail_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *trailSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("trail.rolled-back"),
            QT_TRANSLATE_NOOP("Errors",
                "This customer file holds %1 entries in its trail, and this computer saw %2: it was put back "
                "to an older copy, or replaced. Nothing is opened; ask an administrator where the newer one "
                "is.")},
        {QStringLiteral("trail.before-restore"),
            QT_TRANSLATE_NOOP("Errors",
                "A backup was restored since, and this is the customer file from before that. Nothing is "
                "opened; "
                "open the restored one, or ask an administrator.")},
        {QStringLiteral("trail.forked"),
            QT_TRANSLATE_NOOP("Errors",
                "The trail of this customer file is another one than this computer saw: the file was changed "
                "from outside, or replaced. Nothing is opened; ask an administrator.")},
        {QStringLiteral("trail.new-epoch"),
            QT_TRANSLATE_NOOP("Errors",
                "The trail of this customer file begins anew, and nothing in it tells of a backup that was "
                "restored. Nothing is opened; ask an administrator.")},
        {QStringLiteral("trail.state"),
            QT_TRANSLATE_NOOP(
                "Errors", "The head of the trail is damaged. Do not work on; restore a backup.")},
        {QStringLiteral("trail.nodes"),
            QT_TRANSLATE_NOOP(
                "Errors", "Entries are missing from the trail. Do not work on; restore a backup.")},
        {QStringLiteral("trail.verify"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. What was not looked at yet is not known to be whole.")},
        {QStringLiteral("pin.file"),
            QT_TRANSLATE_NOOP("Errors",
                "What this computer remembers of the trail cannot be read. Nothing is opened; ask an "
                "administrator.")},
        {QStringLiteral("audit.request"),
            QT_TRANSLATE_NOOP(
                "Errors", "No entry of the trail belongs to this request. Check its reference.")},
        {QStringLiteral("usage.whole-trail"),
            QT_TRANSLATE_NOOP("Errors",
                "A .jsonl file holds the whole trail, or nobody could check it; leave %1 out. See --help.")},
        {QStringLiteral("audit.file"),
            QT_TRANSLATE_NOOP("Errors", "The file cannot be written there. Choose another place.")},
    };
    return sentences.value(what, nullptr);
}
