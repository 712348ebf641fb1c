#include "ui/chain/chain_minimap.h"

#include "ui/look/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr QSize largestMinimap(180, 140);
constexpr int minimapAir = 6;

} // namespace

ChainMinimap::ChainMinimap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
    retranslate();
}

void ChainMinimap::setChain(const ChainLayout &layout, const std::optional<ChainLight> &light)
{
    m_layout = layout;
    m_light = light;
    update();
}

void ChainMinimap::setSeen(const QRectF &seen)
{
    m_seen = seen;
    update();
}

qreal ChainMinimap::shrinking() const
{
    const QSize room(theme().px(largestMinimap.width()), theme().px(largestMinimap.height()));
    const QSize whole = m_layout.size.expandedTo(QSize(1, 1));
    return std::min(qreal(room.width()) / whole.width(), qreal(room.height()) / whole.height());
}

QSize ChainMinimap::sizeHint() const
{
    const QSizeF small = QSizeF(m_layout.size) * shrinking();
    return small.toSize() + QSize(2 * minimapAir, 2 * minimapAir);
}

void ChainMinimap::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.alt);
    painter.setPen(tokens.borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.translate(minimapAir, minimapAir);
    painter.scale(shrinking(), shrinking());
    painter.setPen(Qt::NoPen);
    for (int node = 0; node < m_layout.nodes.size(); ++node) {
        const bool isLit = !m_light || m_light->isLit(node);
        painter.setBrush(isLit ? tokens.accent : tokens.border);
        painter.drawRect(m_layout.nodes.at(node));
    }
    QPen pen(tokens.text, 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_seen.intersected(QRectF(QPointF(0, 0), m_layout.size)));
}

void ChainMinimap::point(const QPointF &place)
{
    emit pointed((place - QPointF(minimapAir, minimapAir)) / shrinking());
}

void ChainMinimap::mousePressEvent(QMouseEvent *event)
{
    point(event->position());
}

void ChainMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        point(event->position());
}

void ChainMinimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChainMinimap::retranslate()
{
    setAccessibleName(tr("Small map of the chain"));
    setPlainToolTip(this, tr("Point at a place to get there."));
}
