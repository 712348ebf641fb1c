#pragma once

#include "app/registers/chain_layout.h"
#include "app/registers/chain_light.h"

#include <QWidget>

#include <optional>

/// A small map of a large chain in the corner of it: where everybody is, and which part is in sight. Whoever
/// points at a place gets there; by keyboard the arrow keys of the chain itself do the same.
class ChainMinimap final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainMinimap(QWidget *parent = nullptr);

    void setChain(const ChainLayout &layout, const std::optional<ChainLight> &light);
    /// What is in sight, in lengths of the layout.
    void setSeen(const QRectF &seen);

    QSize sizeHint() const override;

signals:
    void pointed(const QPointF &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal shrinking() const;
    void point(const QPointF &place);
    void retranslate();

    ChainLayout m_layout;
    std::optional<ChainLight> m_light;
    QRectF m_seen;
};
