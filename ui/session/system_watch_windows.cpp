#include "ui/session/system_watch.h"

#include <QCoreApplication>
#include <QWidget>

#include <windows.h>
#include <wtsapi32.h>

struct SystemWatch::System
{
    HWND window = nullptr;
};

SystemWatch::SystemWatch(QWidget *window, QObject *parent)
    : QObject(parent), m_system(std::make_unique<System>())
{
    m_system->window = reinterpret_cast<HWND>(window->winId());
    WTSRegisterSessionNotification(m_system->window, NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

SystemWatch::~SystemWatch()
{
    WTSUnRegisterSessionNotification(m_system->window);
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

void SystemWatch::onState(bool isSo)
{
    if (isSo)
        emit leaving();
}

bool SystemWatch::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "windows_generic_MSG" && type != "windows_dispatcher_MSG")
        return false;
    const auto *told = static_cast<const MSG *>(message);
    onState((told->message == WM_POWERBROADCAST && told->wParam == PBT_APMSUSPEND) ||
        (told->message == WM_WTSSESSION_CHANGE && told->wParam == WTS_SESSION_LOCK));
    return false;
}
