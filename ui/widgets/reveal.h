#pragma once

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWidget>

/// Scrolls what holds `part` so that it begins at the top, once its place is known.
inline void reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget *above = part->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
                return;
            }
        }
    });
}
