#pragma once

#include "app/registers/chain_layout.h"
#include "app/registers/chain_light.h"
#include "app/registers/chain_walk.h"

#include <QGraphicsView>

#include <optional>

class ChainMinimap;

/// The drawn chain. Arrow keys follow its lines, Enter opens who is current, Ctrl with + and - makes it
/// larger and smaller, Ctrl+0 shows the whole again. Says of each part what it stands for, to who points at
/// it and to who hears it.
class ChainView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);
    ~ChainView() override;

    /// Who is current stays so where they still stand in it.
    void setChain(const ChainMap &map, const std::optional<ChainLight> &light);
    const ChainMap &chain() const { return m_map; }
    const ChainLayout &drawing() const { return m_layout; }

    int current() const { return m_current; }
    void setCurrent(int node);
    /// What a node, or whatever is drawn at a place of the viewport, stands for.
    QString nodeWords(int node) const;
    QString wordsAt(const QPoint &place) const;
    /// Where a node is in the viewport.
    QRect nodeRect(int node) const;
    /// -1 where none is.
    int nodeAt(const QPoint &place) const;
    /// How large it is drawn; 1 is the size of the design.
    qreal scaling() const;
    void zoomBy(qreal factor);
    /// All of it, as far as it can be read then.
    void fit();

signals:
    void currentChanged(int node);
    void opened(int node);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void build();
    void step(ChainStep direction);
    void announce();
    void placeMinimap();
    bool isZoomKey(const QKeyEvent &event) const;

    ChainMap m_map;
    ChainLayout m_layout;
    std::optional<ChainLight> m_light;
    ChainMinimap *m_minimap;
    int m_current = 0;
    int m_before = -1; ///< from where an arrow key came
    bool m_isFitted = true;
};
