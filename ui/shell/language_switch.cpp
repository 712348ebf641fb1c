#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QWidget>

void LanguageSwitch::speak(QLocale::Language language)
{
    m_language = language;
    const QLocale locale = writtenIn(language);
    m_words.speak(language);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale); // widgets that already exist keep their old locale otherwise
    emit changed();
}
