#include "translations/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// In a static library the compiled-in files are found only when asked for; outside any namespace.
static void showCompiledInFiles()
{
    Q_INIT_RESOURCE(klantkluis_words);
}

std::optional<QLocale::Language> askedLanguage(const QStringList &arguments)
{
    std::optional<QLocale::Language> language;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString given = arguments[i] == QLatin1String("--lang") ? arguments.value(i + 1)
            : arguments[i].startsWith(QLatin1String("--lang="))       ? arguments[i].mid(7)
                                                                      : QString();
        if (given == QLatin1String("nl"))
            language = QLocale::Dutch;
        else if (given == QLatin1String("en"))
            language = QLocale::English;
    }
    return language;
}

QLocale::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
}

QLocale writtenIn(QLocale::Language language)
{
    return {language, language == QLocale::Dutch ? QLocale::Netherlands : QLocale::Europe};
}

void Words::speak(QLocale::Language language)
{
    showCompiledInFiles();
    const QLocale locale = writtenIn(language);
    QLocale::setDefault(locale); // before the events go out, so that dates follow the words

    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), qts))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(locale, QStringLiteral("klantkluis"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_ours);
}
