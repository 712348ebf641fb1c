#include "ui/shell/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto languageKey = "look/language"_L1;
constexpr auto themeKey = "look/theme"_L1;
constexpr auto zoomKey = "look/zoom"_L1;
constexpr auto densityKey = "look/compact"_L1;
constexpr auto lockKey = "session/lockMinutes"_L1;
constexpr auto railKey = "look/railFolded"_L1;
constexpr auto lettersKey = "review/letterKeys"_L1;
constexpr auto viewGroup = "views/"_L1;

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty()
              ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"klantkluis"_s, u"klantkluis"_s)
                    .fileName()
              : file,
          QSettings::IniFormat)
{}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QLocale::Language Preferences::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    if (code == u"nl")
        return QLocale::Dutch;
    if (code == u"en")
        return QLocale::English;
    return QLocale::system().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
}

void Preferences::setLanguage(QLocale::Language language)
{
    m_settings.setValue(languageKey, language == QLocale::Dutch ? u"nl"_s : u"en"_s);
}

ThemeChoice Preferences::theme() const
{
    const int choice = m_settings.value(themeKey, 0).toInt();
    return static_cast<ThemeChoice>(std::clamp(choice, 0, int(ThemeChoice::SystemColours)));
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(themeKey, int(choice));
}

int Preferences::zoom() const
{
    return std::clamp(m_settings.value(zoomKey, 100).toInt(), Theme::smallestZoom, Theme::largestZoom);
}

void Preferences::setZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

Density Preferences::density() const
{
    return m_settings.value(densityKey, false).toBool() ? Density::Compact : Density::Comfortable;
}

void Preferences::setDensity(Density density)
{
    m_settings.setValue(densityKey, density == Density::Compact);
}

int Preferences::lockMinutes() const
{
    constexpr int usual = 5; // security.md 45
    return std::clamp(m_settings.value(lockKey, usual).toInt(), shortestLock, longestLock);
}

void Preferences::setLockMinutes(int minutes)
{
    m_settings.setValue(lockKey, minutes);
}

bool Preferences::isRailFolded() const
{
    return m_settings.value(railKey, false).toBool();
}

void Preferences::setRailFolded(bool folded)
{
    m_settings.setValue(railKey, folded);
}

bool Preferences::areLetterKeysOn() const
{
    return m_settings.value(lettersKey, true).toBool();
}

void Preferences::setLetterKeys(bool areOn)
{
    m_settings.setValue(lettersKey, areOn);
}

QByteArray Preferences::viewState(const QString &viewId) const
{
    return m_settings.value(viewGroup + viewId).toByteArray();
}

void Preferences::setViewState(const QString &viewId, const QByteArray &state)
{
    m_settings.setValue(viewGroup + viewId, state);
}

void Preferences::applyLook() const
{
    ::theme().setZoom(zoom());
    ::theme().setDensity(density());
    ::theme().apply(theme());
}
