#pragma once

#include "ui/look/tokens.h"

#include <QFont>
#include <QObject>

class SystemScheme;

/// Which colours the user asked for.
enum class ThemeChoice { System, Light, Dark, SystemColours };

/// How much air there is around rows and fields.
enum class Density { Comfortable, Compact };

/// The colours, letters and spacing that the whole program shows at this moment.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// The one theme of this application; made at first use, after QApplication.
    static Theme &instance();

    const Tokens &tokens() const { return m_tokens; }
    QColor ink(Ink ink) const { return inkColour(m_tokens, ink); }

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;
    /// Sets the size of all letters in per cent of the system's, kept within 80 to 200.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

    void setDensity(Density density);
    Density density() const { return m_density; }

    /// A length of the design at the present zoom.
    int px(int length) const { return (length * m_zoom + 50) / 100; }
    int rowHeight() const { return px(m_density == Density::Compact ? 26 : 36); }
    int twoLineRowHeight() const { return px(m_density == Density::Compact ? 32 : 46); }
    int fieldHeight() const { return px(m_density == Density::Compact ? 28 : 32); }

signals:
    /// Colours, zoom or density are other ones now; all widgets have had their StyleChange.
    void changed();

private:
    explicit Theme(QObject *parent);
    void refresh();
    void announce();

    SystemScheme *m_scheme;
    QFont m_platformFont;
    Tokens m_tokens = lightTokens();
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Comfortable;
    int m_zoom = 100;
};

/// Short for Theme::instance().
inline Theme &theme()
{
    return Theme::instance();
}
