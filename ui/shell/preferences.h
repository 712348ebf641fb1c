#pragma once

#include "ui/look/theme.h"

#include <QByteArray>
#include <QLocale>
#include <QSettings>
#include <QString>

/// What a workplace remembers between two days: size, language, colours. Never anything about people.
class Preferences final
{
public:
    /// The user's own settings, or those in `file` for tests.
    explicit Preferences(const QString &file = QString());

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    QLocale::Language language() const;
    void setLanguage(QLocale::Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    int zoom() const;
    void setZoom(int percent);

    Density density() const;
    void setDensity(Density density);

    static constexpr int shortestLock = 1;
    static constexpr int longestLock = 30;
    /// After how many minutes without a touch the window locks.
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    bool isRailFolded() const;
    void setRailFolded(bool folded);

    /// Whether single letters are keys in a review session (WCAG 2.1.4).
    bool areLetterKeysOn() const;
    void setLetterKeys(bool areOn);

    /// Widths of splitters and columns, by the id of their view.
    QByteArray viewState(const QString &viewId) const;
    void setViewState(const QString &viewId, const QByteArray &state);

    /// Gives the theme what was chosen last time.
    void applyLook() const;

private:
    QSettings m_settings;
};
