#pragma once

#include <QString>

#include <functional>

class QObject;

/// Tells what the desktop's settings portal says of appearance ("color-scheme", "contrast"), now and later.
/// Does nothing where there is no portal. The listening ends with `owner`.
void listenToDesktopPortal(QObject *owner, std::function<void(const QString &key, uint value)> told);
