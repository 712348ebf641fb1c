#include "app/documents/archive_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>

namespace {

QString archiveSays(const char *text)
{
    return DocumentVoice::say("Archive", text);
}

QString archivedSentence(const ArchivedTerm &term)
{
    const QString category = categoryWord(term.category);
    const QString rule = keepReasonWord(term.rule);
    const QString until =
        term.until ? DocumentVoice::locale().toString(*term.until, QLocale::LongFormat) : QString();
    if (term.isOver)
        return archiveSays(
            QT_TRANSLATE_NOOP("Archive", "%1: its term ended on %2 (%3); it waits to be erased."))
            .arg(category, until, rule);
    if (until.isEmpty())
        return archiveSays(QT_TRANSLATE_NOOP("Archive", "%1: in the archive, only for the duty %2."))
            .arg(category, rule);
    return archiveSays(QT_TRANSLATE_NOOP("Archive", "%1: in the archive until %2, only for the duty %3."))
        .arg(category, until, rule);
}

} // namespace

QStringList archiveLines(const ArchivedTerms &archived, bool isVeiled)
{
    QStringList lines;
    for (const ArchivedTerm &term : archived)
        lines.append(archivedSentence(term));
    if (isVeiled)
        lines.append(archiveSays(
            QT_TRANSLATE_NOOP("Archive", "That is left out here: you have no right to the archive.")));
    return lines;
}

QString archivedName()
{
    return archiveSays(QT_TRANSLATE_NOOP("Archive", "In the archive"));
}

QString nameOrArchived(const QString &name, bool isArchived)
{
    return isArchived ? archivedName() : name;
}
