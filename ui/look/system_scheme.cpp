#include "ui/look/system_scheme.h"

#include "ui/look/desktop_portal.h"

#include <QApplication>
#include <QEvent>

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_platformPalette(QApplication::palette())
{
    qApp->installEventFilter(this);
    listenToDesktopPortal(this, [this](const QString &key, uint value) { learn(key, value); });
}

bool SystemScheme::isDark() const
{
    if (m_preference != Preference::None)
        return m_preference == Preference::Dark;
    return m_platformPalette.color(QPalette::Window).lightness() < 128;
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        const QPalette ours = QApplication::palette();
        QApplication::setPalette(QPalette()); // the only public way in Qt 6.4 to see the platform's palette
        m_platformPalette = QApplication::palette();
        QApplication::setPalette(ours);
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

void SystemScheme::learn(const QString &key, uint value)
{
    if (key == QStringLiteral("color-scheme"))
        m_preference = value == 1 ? Preference::Dark : value == 2 ? Preference::Light : Preference::None;
    else if (key == QStringLiteral("contrast"))
        m_wantsContrast = value == 1;
    else
        return;
    emit changed();
}
