#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace style_parts {

namespace {

/// Qt asks for a line of text's height at least; the bar itself is thin.
QRect thinBar(const QRect &rect)
{
    const int height = std::min(rect.height(), theme().px(6));
    return {rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height};
}

} // namespace

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
    double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, double radius)
{
    box(painter, rect, radius, Qt::transparent, theme().tokens().accent, 2);
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const double half = theme().px(8) / 2.0;
    const double depth = half / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->rotate(direction == Qt::UpArrow ? 180
            : direction == Qt::LeftArrow     ? 90
            : direction == Qt::RightArrow    ? 270
                                             : 0);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    QPainterPath path(QPointF(-half, -depth));
    path.lineTo(0, depth);
    path.lineTo(half, -depth);
    painter->drawPath(path);
    painter->restore();
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (!(option.state & QStyle::State_Selected) && !isHovered)
        return;
    const QRect line(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3);
    painter->fillRect(line, option.state & QStyle::State_Selected ? t.accent : t.border);
}

void scrollBar(
    const QStyleOptionSlider &option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    while (holder && !qobject_cast<const QAbstractScrollArea *>(holder))
        holder = holder->parentWidget();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(holder)) {
        const QWidget *ground = area->viewport();
        if (ground->autoFillBackground())
            painter->fillRect(option.rect, ground->palette().color(ground->backgroundRole()));
    }
    if (option.maximum <= option.minimum)
        return;
    const QRect slider =
        style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool isHeld = isActive && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical)
        thumb.adjust(3, 1, -3, -1);
    else
        thumb.adjust(1, 3, -1, -3);
    box(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, isHeld ? t.accent : t.borderStrong,
        Qt::transparent);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    const QRect whole = option.rect;
    const int length = isUpright ? whole.height() : whole.width();
    const double range = double(option.maximum) - option.minimum + option.pageStep;
    const int wanted = range > 0 ? int(length * (option.pageStep / range)) : length;
    const int slider = std::min(length, std::max(theme().px(32), wanted));
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect r = isUpright ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                                  : QRect(whole.left() + from, whole.top(), size, whole.height());
        return QStyle::visualRect(option.direction, whole, r);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length - start - slider);
    default:
        return {};
    }
}

void splitterLine(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    const QColor colour =
        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.accent : t.border;
    const QRect r = option.rect;
    if (r.width() < r.height())
        painter->fillRect(QRect(r.center().x(), r.top(), 1, r.height()), colour);
    else
        painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), colour);
}

void progressGroove(const QStyleOption &option, QPainter *painter)
{
    const QRect bar = thinBar(option.rect);
    box(painter, bar, bar.height() / 2.0, theme().tokens().neutralBg, Qt::transparent, 0);
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    const QRect bar = thinBar(option.rect);
    const double radius = bar.height() / 2.0;
    if (option.maximum <= option.minimum) {
        // No known end: stripes instead of movement, which some people cannot bear.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QBrush(t.accent, Qt::BDiagPattern));
        painter->drawRoundedRect(bar, radius, radius);
        painter->restore();
        return;
    }
    const double share = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
    QRectF done = bar;
    done.setWidth(std::clamp(share, 0.0, 1.0) * done.width());
    if (done.width() > 0)
        box(painter, done, radius, t.accent, Qt::transparent, 0);
}

} // namespace style_parts
