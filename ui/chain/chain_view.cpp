#include "ui/chain/chain_view.h"

#include "app/documents/chain_drawing.h"
#include "app/documents/chain_words.h"
#include "ui/chain/chain_look.h"
#include "ui/chain/chain_minimap.h"
#include "ui/chain/chain_view_accessible.h"
#include "ui/look/theme.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr qreal around = 12;    ///< of the chain, within the scene
constexpr qreal besideLine = 7; ///< how near to a line points at it
/// What an item stands for: the place of a node, or of an edge counted down from -1.
constexpr int placeKey = 1;

/// A line of the chain; what the light does not reach lies under the rest.
class ChainLineItem final : public QGraphicsItem
{
public:
    ChainLineItem(const QList<QPoint> &route, ChainAgreement agreement, const ChainLook &look, bool isGrey)
        : m_route(route), m_agreement(agreement), m_look(look), m_isGrey(isGrey)
    {
        setZValue(isGrey ? 0 : 1);
    }

    QRectF boundingRect() const override
    {
        return chainLineOf(m_route).boundingRect().adjusted(-besideLine, -besideLine, besideLine, besideLine);
    }

    QPainterPath shape() const override
    {
        QPainterPathStroker stroker;
        stroker.setWidth(2 * besideLine);
        return stroker.createStroke(chainLineOf(m_route));
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintChainEdge(*painter, m_route, m_agreement, m_look, m_isGrey);
    }

private:
    QList<QPoint> m_route;
    ChainAgreement m_agreement;
    const ChainLook &m_look;
    bool m_isGrey;
};

class ChainNodeItem final : public QGraphicsItem
{
public:
    ChainNodeItem(const ChainNode &node, const ChainLook &look, bool isGrey)
        : m_node(node), m_look(look), m_isGrey(isGrey)
    {
        setZValue(2);
    }

    QRectF boundingRect() const override { return {0, 0, ChainLayout::nodeWidth, ChainLayout::nodeHeight}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintChainNode(*painter, m_node, m_look, m_isGrey);
    }

private:
    ChainNode m_node;
    const ChainLook &m_look;
    bool m_isGrey;
};

/// Lives as long as what is drawn with it.
class ChainScene final : public QGraphicsScene
{
public:
    using QGraphicsScene::QGraphicsScene;

    ChainLook look;
};

} // namespace

ChainView::ChainView(QWidget *parent) : QGraphicsView(parent), m_minimap(new ChainMinimap(this))
{
    chain_view_accessible::install();
    setScene(new ChainScene(this));
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setDragMode(QGraphicsView::ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    connect(&theme(), &Theme::changed, this, [this] {
        build();
        if (m_isFitted)
            fit();
    });
    connect(m_minimap, &ChainMinimap::pointed, this, [this](const QPointF &at) { centerOn(at); });
    build();
}

ChainView::~ChainView() = default;

void ChainView::setChain(const ChainMap &map, const std::optional<ChainLight> &light)
{
    const bool isSameDrawing = map == m_map;
    const ChainNode before = m_map.nodes.value(m_current);
    m_map = map;
    m_light = light;
    m_before = -1;
    if (!isSameDrawing) {
        m_layout = layoutOf(m_map);
        const int place = m_map.placeOf(before.processor);
        m_current = place < 0 ? 0 : place;
    }
    build();
    if (!isSameDrawing && m_isFitted)
        fit();
    placeMinimap();
}

void ChainView::build()
{
    auto *drawn = static_cast<ChainScene *>(scene());
    drawn->clear();
    drawn->look = chainLookOfTheme();
    setBackgroundBrush(drawn->look.paper);
    for (int edge = 0; edge < m_map.edges.size(); ++edge) {
        auto *item = new ChainLineItem(m_layout.routes.at(edge), m_map.edges.at(edge).agreement, drawn->look,
            m_light && !m_light->isLitEdge.at(edge));
        item->setData(placeKey, -1 - edge);
        drawn->addItem(item);
    }
    for (int node = 0; node < m_map.nodes.size(); ++node) {
        auto *item = new ChainNodeItem(m_map.nodes.at(node), drawn->look, m_light && !m_light->isLit(node));
        item->setPos(m_layout.nodes.at(node).topLeft());
        item->setData(placeKey, node);
        drawn->addItem(item);
    }
    drawn->setSceneRect(QRectF(QPointF(0, 0), m_layout.size).adjusted(-around, -around, around, around));
    m_minimap->setChain(m_layout, m_light);
    viewport()->update();
}

QString ChainView::nodeWords(int node) const
{
    return node < 0 || node >= m_map.nodes.size()
        ? QString()
        : chainNodeSentence(m_map, node, m_light ? &*m_light : nullptr);
}

QString ChainView::wordsAt(const QPoint &place) const
{
    const QGraphicsItem *item = itemAt(place);
    if (!item)
        return {};
    const int what = item->data(placeKey).toInt();
    return what >= 0 ? nodeWords(what) : chainEdgeSentence(m_map, -1 - what);
}

int ChainView::nodeAt(const QPoint &place) const
{
    const QGraphicsItem *item = itemAt(place);
    const int what = item ? item->data(placeKey).toInt() : -1;
    return what < 0 ? -1 : what;
}

QRect ChainView::nodeRect(int node) const
{
    return node < 0 || node >= m_layout.nodes.size()
        ? QRect()
        : mapFromScene(QRectF(m_layout.nodes.at(node))).boundingRect();
}

void ChainView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (m_current >= m_layout.nodes.size())
        return;
    const auto *drawn = static_cast<const ChainScene *>(scene());
    // Who is current has an edge of its own; the ring stands around it while the keyboard is here.
    const QRectF box(m_layout.nodes.at(m_current));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(drawn->look.accent, 2));
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    if (hasFocus())
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8);
}
