#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

thread_local DocumentVoice *speaking = nullptr;

} // namespace

DocumentVoice::DocumentVoice(QLocale::Language language)
    // Days before months in both; figures as the language has them.
    : m_locale(language, language == QLocale::Dutch ? QLocale::Netherlands : QLocale::Europe)
    , m_before(speaking)
{
    // English is the language of the source; what this does not know is said as it is written.
    (void)m_words.load(m_locale, QStringLiteral("klantkluis"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    speaking = this;
}

DocumentVoice::~DocumentVoice()
{
    speaking = m_before;
}

QString DocumentVoice::say(const char *context, const char *text)
{
    if (!speaking)
        return QCoreApplication::translate(context, text);
    const QString said = speaking->m_words.translate(context, text);
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QString DocumentVoice::say(const char *context, const char *text, int count)
{
    if (!speaking)
        return QCoreApplication::translate(context, text, nullptr, count);
    const QString said = speaking->m_words.translate(context, text, nullptr, count);
    QString counted = said.isEmpty() ? QString::fromUtf8(text) : said;
    return counted.replace(QStringLiteral("%n"), speaking->m_locale.toString(count));
}

QLocale DocumentVoice::locale()
{
    return speaking ? speaking->m_locale : QLocale();
}
