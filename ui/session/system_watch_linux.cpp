#include "ui/session/system_watch.h"

#include <QDBusConnection>

struct SystemWatch::System
{
};

SystemWatch::SystemWatch(QWidget *, QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onState(bool)));
    system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
        SIGNAL(leaving()));
    QDBusConnection session = QDBusConnection::sessionBus();
    // Each desktop has a name of its own for the same words.
    for (const QString &screen : {QStringLiteral("org.freedesktop.ScreenSaver"),
             QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("org.cinnamon.ScreenSaver"),
             QStringLiteral("org.mate.ScreenSaver"), QStringLiteral("org.xfce.ScreenSaver")})
        session.connect({}, {}, screen, QStringLiteral("ActiveChanged"), this, SLOT(onState(bool)));
}

SystemWatch::~SystemWatch() = default;

void SystemWatch::onState(bool isSo)
{
    if (isSo)
        emit leaving();
}

bool SystemWatch::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
