#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

/// The controls of a part, in the order in which Tab reaches them now.
QList<QWidget *> stopsOf(QWidget *part)
{
    QList<QWidget *> stops;
    if (isStop(part))
        stops.append(part);
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && isStop(next))
            stops.append(next);
    }
    return stops;
}

QList<QWidget *> stopsOf(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        stops.append(stopsOf(part));
    return stops;
}

void putAfter(QWidget *previous, const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        if (stop != previous)
            QWidget::setTabOrder(previous, stop);
        previous = stop;
    }
}

} // namespace

void tabAfter(QWidget *previous, const QList<QWidget *> &parts)
{
    putAfter(previous, stopsOf(parts));
}

void tabBefore(QWidget *next, const QList<QWidget *> &parts)
{
    const QList<QWidget *> after = stopsOf(next);
    if (after.isEmpty())
        return;
    QWidget *const first = after.constFirst();
    const QList<QWidget *> stops = stopsOf(parts);
    if (stops.isEmpty())
        return;
    // Tab goes round, but there is a first place all the same: what comes before it is not the last.
    QWidget *previous = nullptr;
    for (QWidget *each = first->window(); each != first; each = each->nextInFocusChain()) {
        if (isStop(each) && !stops.contains(each))
            previous = each;
    }
    putAfter(previous ? previous : first, stops);
    if (!previous)
        QWidget::setTabOrder(stops.constLast(), first);
}

void tabBehind(QWidget *whole, const QList<QWidget *> &parts)
{
    const QList<QWidget *> stops = stopsOf(whole);
    if (!stops.isEmpty())
        putAfter(stops.constLast(), stopsOf(parts));
}
