#include "ui/pages/side_room.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int lowestSide = 260;
constexpr int sideMargin = 12;

} // namespace

SideRoom::SideRoom(QWidget *side, QScrollArea *scroll) : m_side(side), m_scroll(scroll)
{
    side->setParent(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SideRoom::place);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SideRoom::place);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now != nullptr && old != nullptr && isAncestorOf(now) && !isAncestorOf(old))
            m_from = old;
    });
}

QSize SideRoom::minimumSizeHint() const
{
    return m_side->minimumSizeHint().expandedTo({0, theme().px(lowestSide)});
}

bool SideRoom::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void SideRoom::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_from != nullptr && m_from->isVisible())
        m_from->setFocus(Qt::BacktabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

bool SideRoom::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

void SideRoom::place()
{
    const QWidget *seen = m_scroll->viewport();
    const int from = std::max(0, mapFrom(seen, QPoint(0, sideMargin)).y());
    const int to = std::min(height(), mapFrom(seen, QPoint(0, seen->height() - sideMargin)).y());
    const int tall = std::clamp(to - from, std::min(minimumSizeHint().height(), height()), height());
    m_side->setGeometry(0, std::min(from, height() - tall), width(), tall);
}
