#include "ui/look/theme.h"

#include "ui/look/system_scheme.h"
#include "ui/look/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace {

/// The desktop's font, or Inter where the desktop names none of its own (look.md 4.3).
QFont readableFont(QFont font)
{
    const bool isNameless = font.family().startsWith(u"Sans", Qt::CaseInsensitive) ||
        font.family().startsWith(u"DejaVu", Qt::CaseInsensitive);
    if (isNameless && QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0)); // so that captions stay at 9 points
    return font;
}

} // namespace

Theme &Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent), m_scheme(new SystemScheme(this)), m_platformFont(QApplication::font())
{
    connect(m_scheme, &SystemScheme::changed, this, &Theme::refresh);
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void Theme::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    refresh();
}

void Theme::setDensity(Density density)
{
    m_density = density;
    announce();
}

void Theme::refresh()
{
    const bool showsPlatform = m_choice == ThemeChoice::SystemColours ||
        (m_choice == ThemeChoice::System && m_scheme->wantsContrast());
    const bool isDark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_scheme->isDark());
    if (showsPlatform)
        m_tokens = platformTokens(m_scheme->platformPalette());
    else
        m_tokens = isDark ? darkTokens() : lightTokens();

    QFont font = showsPlatform ? m_platformFont : readableFont(m_platformFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_zoom / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(showsPlatform ? QPalette() : paletteOf(m_tokens));
    announce();
}

void Theme::announce()
{
    QPixmapCache::clear();
    refreshTypeRoles();
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(
            QEvent::StyleChange); // margins and heights come from the style and are cached in layouts
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
    emit changed();
}
