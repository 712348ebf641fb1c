#pragma once

#include <QList>

class QWidget;

/// Tab goes through widgets in the order in which they were made. What is made later than its neighbours is put
/// in its place in reading order by these two; `parts` are controls, or what holds controls.

/// Makes Tab reach what is in `parts`, in this order, right after `previous`.
void tabAfter(QWidget *previous, const QList<QWidget *> &parts);

/// Makes Tab reach what is in `parts`, in this order, right before what is first in `next`.
void tabBefore(QWidget *next, const QList<QWidget *> &parts);
