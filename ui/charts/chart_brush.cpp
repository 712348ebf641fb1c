#include "ui/charts/chart_brush.h"

#include <QImage>
#include <QPainter>

namespace {

constexpr int patternTile = 6;

void drawPattern(QPainter &painter, ChartPattern pattern, const QColor &ink)
{
    constexpr int tile = patternTile;
    if (pattern == ChartPattern::Dotted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(tile / 2.0, tile / 2.0), 1.3, 1.3);
        return;
    }
    if (pattern == ChartPattern::Lined) {
        painter.drawLine(QPointF(0, tile / 2.0), QPointF(tile, tile / 2.0));
        return;
    }
    // One line through the tile and two through its corners join up when the tile is repeated.
    for (const int shift : {-tile, 0, tile}) {
        if (pattern != ChartPattern::BackStriped)
            painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
        if (pattern != ChartPattern::Striped)
            painter.drawLine(QPointF(shift, 0), QPointF(shift + tile, tile));
    }
}

} // namespace

QBrush chartBrush(const Tokens &tokens, std::size_t colour, ChartPattern pattern)
{
    const QColor fill = tokens.chart[colour % tokens.chart.size()];
    if (pattern == ChartPattern::Plain)
        return fill;
    QImage texture(patternTile, patternTile, QImage::Format_ARGB32_Premultiplied);
    texture.fill(fill);
    QPainter painter(&texture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.surface, 1.1));
    drawPattern(painter, pattern, tokens.surface);
    painter.end();
    return QBrush(texture);
}
