#pragma once

#include <QScreen>
#include <QWidget>

/// Gives a dialog the size it wants, as far as the screen has it: its verbs stay in sight at 150 % as well.
inline void fitToScreen(QWidget *dialog, const QSize &wanted)
{
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() * 9 / 10));
}
