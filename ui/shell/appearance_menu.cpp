#include "ui/shell/appearance_menu.h"

#include "ui/look/icon.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

AppearanceMenu::AppearanceMenu(QMenu *view, LanguageSwitch *languages, Preferences *preferences)
    : QObject(view)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_theme(view->addMenu(icon(u"sun"), QString()))
    , m_language(view->addMenu(icon(u"globe"), QString()))
    , m_dutch(m_language->addAction(u"Nederlands"_s))
    , m_english(m_language->addAction(u"English"_s))
{
    auto *themes = new QActionGroup(this);
    for (const ThemeChoice choice :
        {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::SystemColours}) {
        QAction *action = themes->addAction(m_theme->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] { chooseTheme(choice); });
        m_themes.append(action);
    }
    auto *tongues = new QActionGroup(this);
    for (QAction *action : {m_dutch, m_english})
        tongues->addAction(action)->setCheckable(true);
    const auto speak = [this](QLocale::Language language) {
        m_preferences->setLanguage(language);
        m_languages->speak(language);
    };
    connect(m_dutch, &QAction::triggered, this, [speak] { speak(QLocale::Dutch); });
    connect(m_english, &QAction::triggered, this, [speak] { speak(QLocale::English); });
    connect(languages, &LanguageSwitch::changed, this, &AppearanceMenu::showChoices);
    connect(&theme(), &Theme::changed, this, &AppearanceMenu::showChoices);
    showChoices();
    retranslate();
}

void AppearanceMenu::changeZoom(int step)
{
    theme().setZoom(theme().zoom() + step);
    m_preferences->setZoom(theme().zoom());
}

void AppearanceMenu::resetZoom()
{
    theme().setZoom(100);
    m_preferences->setZoom(100);
}

void AppearanceMenu::setCompact(bool compact)
{
    theme().setDensity(compact ? Density::Compact : Density::Comfortable);
    m_preferences->setDensity(theme().density());
}

void AppearanceMenu::retranslate()
{
    m_theme->setTitle(tr("T&heme"));
    m_language->setTitle(tr("Lan&guage"));
    const QStringList names{tr("&As the system"), tr("&Light"), tr("&Dark"), tr("System &colours")};
    for (int i = 0; i < m_themes.size(); ++i)
        m_themes.at(i)->setText(names.at(i));
}

void AppearanceMenu::chooseTheme(ThemeChoice choice)
{
    m_preferences->setTheme(choice);
    theme().apply(choice);
}

void AppearanceMenu::showChoices()
{
    m_themes.at(int(theme().choice()))->setChecked(true);
    (m_languages->language() == QLocale::Dutch ? m_dutch : m_english)->setChecked(true);
}
