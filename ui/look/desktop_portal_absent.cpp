#include "ui/look/desktop_portal.h"

// Windows and macOS have no settings portal; their palette already tells dark from light.
void listenToDesktopPortal(QObject *, std::function<void(const QString &, uint)>) {}
