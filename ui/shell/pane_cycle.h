#pragma once

#include <QList>

class QWidget;

/// Moves the focus to the next part of the window in reading order, or to the one before; F6 does this.
void focusNextPane(const QList<QWidget *> &panes, bool forward);
