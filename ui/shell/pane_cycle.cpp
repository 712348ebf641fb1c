#include "ui/shell/pane_cycle.h"

#include <QApplication>
#include <QWidget>

namespace {

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
        widget->isEnabled();
}

/// The first thing inside a pane that the keyboard can reach; null when there is none.
QWidget *entranceOf(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, bool forward)
{
    const qsizetype count = panes.size();
    if (count == 0)
        return;
    const QWidget *focused = QApplication::focusWidget();
    qsizetype present = forward ? -1 : count;
    for (qsizetype i = 0; i < count && focused; ++i) {
        if (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused))
            present = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype i = ((forward ? present + step : present - step) % count + count) % count;
        if (QWidget *entrance = entranceOf(panes.at(i))) {
            entrance->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}
