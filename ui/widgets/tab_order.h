#pragma once

#include <QList>

class QWidget;

/// Tab goes through widgets in the order in which they were made. What is made later than its neighbours is
/// put in its place in reading order by these; `parts` are controls, or what holds controls.

/// Makes Tab reach what is in `parts`, in this order, right after `previous`.
void tabAfter(QWidget *previous, const QList<QWidget *> &parts);

/// Makes Tab reach what is in `parts`, in this order, right before what is first in `next`.
void tabBefore(QWidget *next, const QList<QWidget *> &parts);

/// Makes Tab reach what is in `parts`, in this order, after everything in `whole`, which stays as it is. What
/// gives the keyboard on to a control in it, as a field does to its input, stays beside that control: left
/// behind alone it would lead back there from the end, and nobody could Tab on.
void tabBehind(QWidget *whole, const QList<QWidget *> &parts);
