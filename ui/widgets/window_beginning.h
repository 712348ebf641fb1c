#pragma once

#include <QScreen>
#include <QWidget>

/// A window that is larger than its screen, as on a laptop at 150 %, begins with all of the screen: nothing
/// of it is out of sight, its own frame included.
inline void beginOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QSize room = window.screen()->availableSize();
    constexpr int frame = 40; // it is not known how high before it stands there
    if (window.width() <= room.width() && window.height() + frame <= room.height())
        return;
    window.resize(window.size().boundedTo(room * 9 / 10)); // when it is made smaller again
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}
