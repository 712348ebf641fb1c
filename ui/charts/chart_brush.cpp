#include "ui/charts/chart_brush.h"

#include <QImage>
#include <QPainter>

QBrush chartBrush(const Tokens &tokens, std::size_t colour, ChartPattern pattern)
{
    const QColor fill = tokens.chart[colour % tokens.chart.size()];
    if (pattern == ChartPattern::Plain)
        return fill;
    constexpr int tile = 6;
    QImage texture(tile, tile, QImage::Format_ARGB32_Premultiplied);
    texture.fill(fill);
    QPainter painter(&texture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.surface, 1.1));
    // One line through the tile and two through its corners join up when the tile is repeated.
    for (const int shift : {-tile, 0, tile}) {
        painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
        if (pattern == ChartPattern::Crossed)
            painter.drawLine(QPointF(shift, 0), QPointF(shift + tile, tile));
    }
    painter.end();
    return QBrush(texture);
}
