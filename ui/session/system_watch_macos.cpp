#include "ui/session/system_watch.h"

#include <CoreFoundation/CoreFoundation.h>

struct SystemWatch::System
{
    static void told(CFNotificationCenterRef, void *watch, CFNotificationName, const void *, CFDictionaryRef)
    {
        static_cast<SystemWatch *>(watch)->onState(true);
    }
};

SystemWatch::SystemWatch(QWidget *, QObject *parent) : QObject(parent)
{
    // A computer that goes to sleep locks its screen first, unless its owner forbade that.
    CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, System::told,
        CFSTR("com.apple.screenIsLocked"), nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
}

SystemWatch::~SystemWatch()
{
    CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
}

void SystemWatch::onState(bool isSo)
{
    if (isSo)
        emit leaving();
}

bool SystemWatch::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
