#include "ui/delegates/request_card_delegate.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/models/request_column_model.h"

#include <QPainter>

namespace {

int cardLine(TypeRole role)
{
    return QFontMetrics(typeFont(role)).height();
}

int cardGap()
{
    return theme().px(3);
}

/// One line of a card; what remains of the room lies below it.
void writeCardLine(QPainter *painter, QRect &room, TypeRole role, const QColor &ink, const QString &text)
{
    const QFont font = typeFont(role);
    const QFontMetrics metrics(font);
    const QRect line(room.left(), room.top(), room.width(), metrics.height());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(
        line, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, line.width()));
    room.setTop(line.bottom() + 1 + cardGap());
}

void paintCardSign(QPainter *painter, QRect &line, QStringView name, const QColor &ink)
{
    const int side = theme().px(15);
    painter->drawPixmap(line.right() - side, line.center().y() - side / 2,
        iconPixmap(name, side, ink, painter->device()->devicePixelRatio()));
    line.setRight(line.right() - side - theme().px(6));
}

} // namespace

void RequestCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(RequestColumnModel::CardRole).value<RequestCard>();
    const Tokens &tokens = theme().tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QColor text = isSelected ? tokens.selText : tokens.text;
    const QColor muted = isSelected ? tokens.selText : tokens.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(theme().px(3), theme().px(3), -theme().px(3), -theme().px(3));
    style_parts::box(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), style_parts::cardRadius,
        isSelected ? tokens.sel : tokens.surface, tokens.borderStrong);
    if (hasFocus)
        style_parts::focusRing(painter, box, style_parts::cardRadius);
    QRect room = box.adjusted(theme().px(9), theme().px(7), -theme().px(9), -theme().px(7));
    QRect first(room.left(), room.top(), room.width(), cardLine(TypeRole::Strong));
    if (!card.lock.isEmpty())
        paintCardSign(painter, first, u"lock", text);
    if (card.isPaused)
        paintCardSign(painter, first, u"pause", text);
    writeCardLine(painter, first, TypeRole::Strong, text, card.kind);
    room.setTop(room.top() + cardLine(TypeRole::Strong) + cardGap());
    writeCardLine(painter, room, TypeRole::Body, text, card.person);
    const int height = pillSize(card.deadline).height();
    paintPill(painter, QRect(room.left(), room.top(), room.width(), height), card.deadline);
    room.setTop(room.top() + height + cardGap() + theme().px(2));
    writeCardLine(painter, room, TypeRole::Caption, muted, card.handler);
    painter->restore();
}

QSize RequestCardDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto card = index.data(RequestColumnModel::CardRole).value<RequestCard>();
    const int height = cardLine(TypeRole::Strong) + cardLine(TypeRole::Body) + cardLine(TypeRole::Caption) +
        pillSize(card.deadline).height() + 3 * cardGap() + theme().px(2 + 2 * 3 + 2 * 7);
    return {theme().px(120), height};
}
