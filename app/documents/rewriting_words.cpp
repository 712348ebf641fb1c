#include "app/documents/rewriting_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString rewritingWords(const char *text)
{
    return QCoreApplication::translate("Rewriting", text);
}

} // namespace

QString rewritingTitle(Rewriting::Work work)
{
    return work == Rewriting::Work::Sealing
        ? rewritingWords(QT_TRANSLATE_NOOP("Rewriting", "Encrypting the customer file"))
        : rewritingWords(QT_TRANSLATE_NOOP("Rewriting", "Giving the customer file a new key"));
}

QString rewritingSentence(const Rewriting &rewriting)
{
    if (rewriting.isComparing)
        return rewritingWords(QT_TRANSLATE_NOOP("Rewriting", "Comparing it with the file as it was…"));
    return rewritingWords(QT_TRANSLATE_NOOP("Rewriting", "%1 of %2 pages copied"))
        .arg(QLocale().toString(rewriting.pages), QLocale().toString(rewriting.of));
}
