#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

void LanguageSwitch::speak(QLocale::Language language)
{
    m_language = language;
    const QLocale locale(language, QLocale::Netherlands);
    QLocale::setDefault(locale); // before the events go out, so that dates follow the words

    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(locale, u"klantkluis"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);

    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale); // widgets that already exist keep their old locale otherwise
    emit changed();
}
