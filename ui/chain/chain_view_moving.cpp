#include "ui/chain/chain_minimap.h"
#include "ui/chain/chain_view.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr qreal chainZoomStep = 1.2;
constexpr qreal smallestScaling = 0.2;
constexpr qreal largestScaling = 3;
/// Smaller than this it is not made to fit: its letters would be too small to read.
constexpr qreal smallestFit = 0.8;
/// From this many on there is a small map of the whole.
constexpr int manyNodes = 40;

} // namespace

qreal ChainView::scaling() const
{
    return transform().m11();
}

void ChainView::zoomBy(qreal factor)
{
    const qreal wanted = std::clamp(scaling() * factor, smallestScaling, largestScaling);
    m_isFitted = false;
    setTransform(QTransform::fromScale(wanted, wanted));
    placeMinimap();
}

void ChainView::fit()
{
    m_isFitted = true;
    const QSizeF whole = scene()->sceneRect().size();
    const qreal letters = theme().zoom() / 100.0;
    const QSizeF room = maximumViewportSize();
    qreal scale = letters;
    if (!whole.isEmpty())
        scale = std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()),
            smallestFit * letters, letters);
    setTransform(QTransform::fromScale(scale, scale));
    if (m_current < m_layout.nodes.size())
        ensureVisible(QRectF(m_layout.nodes.at(m_current)));
    placeMinimap();
}

void ChainView::setCurrent(int node)
{
    if (node < 0 || node >= m_map.nodes.size() || node == m_current)
        return;
    m_before = -1;
    m_current = node;
    ensureVisible(QRectF(m_layout.nodes.at(node)), 24, 24);
    viewport()->update();
    announce();
    emit currentChanged(node);
}

void ChainView::step(ChainStep direction)
{
    const int from = m_current;
    const int to = stepFrom(m_map, m_layout, from, direction, m_before);
    setCurrent(to);
    const bool isAlong = direction == ChainStep::ToSource || direction == ChainStep::ToReceivers;
    if (to != from && isAlong)
        m_before = from;
}

void ChainView::announce()
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

bool ChainView::isZoomKey(const QKeyEvent &event) const
{
    const int key = event.key();
    return event.modifiers().testFlag(Qt::ControlModifier) &&
        (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0);
}

bool ChainView::event(QEvent *event)
{
    // Here these are of the map; elsewhere the window takes them for all letters.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool ChainView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        setToolTip(plainToolTip(wordsAt(static_cast<QHelpEvent *>(event)->pos())));
        return QWidget::event(event);
    }
    return QGraphicsView::viewportEvent(event);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (isZoomKey(*event)) {
        if (event->key() == Qt::Key_0)
            fit();
        else
            zoomBy(event->key() == Qt::Key_Minus ? 1 / chainZoomStep : chainZoomStep);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(ChainStep::ToSource);
    case Qt::Key_Right:
        return step(ChainStep::ToReceivers);
    case Qt::Key_Up:
        return step(ChainStep::Up);
    case Qt::Key_Down:
        return step(ChainStep::Down);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_map.nodes.isEmpty())
            emit opened(m_current);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChainView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(event->angleDelta().y() < 0 ? 1 / chainZoomStep : chainZoomStep);
    event->accept();
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(nodeAt(event->position().toPoint()));
    QGraphicsView::mousePressEvent(event);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position().toPoint()); node >= 0)
        emit opened(node);
    QGraphicsView::mouseDoubleClickEvent(event);
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
    placeMinimap();
}

void ChainView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_minimap->setSeen(mapToScene(viewport()->rect()).boundingRect());
}

void ChainView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
    // Qt tells of the whole map when this has returned; who is current has the last word.
    QTimer::singleShot(0, this, &ChainView::announce);
}

void ChainView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChainView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void ChainView::placeMinimap()
{
    const bool isWanted = m_map.nodes.size() >= manyNodes;
    m_minimap->setVisible(isWanted);
    if (!isWanted)
        return;
    const QSize size = m_minimap->sizeHint();
    const QRect room = viewport()->geometry();
    m_minimap->setGeometry(QRect(room.bottomRight() - QPoint(size.width() + 8, size.height() + 8), size));
    m_minimap->raise();
    m_minimap->setSeen(mapToScene(viewport()->rect()).boundingRect());
}
