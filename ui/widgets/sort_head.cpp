#include "ui/widgets/sort_head.h"

#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QPainter>

SortHead::SortHead(Qt::Alignment side, QWidget *parent) : QAbstractButton(parent), m_side(side)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
}

int SortHead::reach()
{
    return theme().px(6);
}

QSize SortHead::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::SmallStrong));
    return {metrics.horizontalAdvance(text()) + theme().px(16), theme().px(30)};
}

void SortHead::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SortHead::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SortHead::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::SmallStrong));
    const Tokens &tokens = theme().tokens();
    const QColor ink = isChecked() || underMouse() ? tokens.text : tokens.muted;
    const int arrow = theme().px(18);
    const bool isRight = m_side.testFlag(Qt::AlignRight);
    const QRect column = rect().adjusted(reach(), 0, -reach(), 0);
    const QRect room = isRight ? column.adjusted(arrow, 0, 0, 0) : column.adjusted(0, 0, -arrow, 0);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, int(m_side | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    if (isChecked()) {
        const int words = painter.fontMetrics().horizontalAdvance(shown);
        const qreal half = theme().px(4);
        const qreal middle = isRight ? room.right() - words - arrow / 2.0 : room.left() + words + arrow / 2.0;
        const QPointF centre(middle, rect().center().y() + 1);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({centre + QPointF(-half, half / 2), centre + QPointF(0, -half / 2),
            centre + QPointF(half, half / 2)}));
    }
    if (hasFocus())
        style_parts::focusRing(&painter, rect().adjusted(1, 2, -1, -3));
}
