#pragma once

#include "ui/look/theme.h"

#include <QList>
#include <QObject>

class LanguageSwitch;
class Preferences;
class QAction;
class QMenu;

/// The part of the View menu that chooses theme and language, and remembers the choice.
class AppearanceMenu final : public QObject
{
    Q_OBJECT

public:
    AppearanceMenu(QMenu *view, LanguageSwitch *languages, Preferences *preferences);

    void changeZoom(int step);
    void resetZoom();
    void setCompact(bool compact);

    void retranslate();

private:
    void chooseTheme(ThemeChoice choice);
    void showChoices();

    LanguageSwitch *m_languages;
    Preferences *m_preferences;
    QMenu *m_theme;
    QMenu *m_language;
    QList<QAction *> m_themes;
    QAction *m_dutch;
    QAction *m_english;
};
