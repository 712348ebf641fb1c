#include "ui/delegates/timeline_delegate.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QApplication>
#include <QPainter>

namespace {

int px(int length)
{
    return theme().px(length);
}

int lineHeight(TypeRole role)
{
    return QFontMetrics(typeFont(role)).height();
}

int dayWidth()
{
    return QFontMetrics(typeFont(TypeRole::Body)).horizontalAdvance(QStringLiteral("00-00-0000")) + px(8);
}

int sealSide()
{
    return px(26);
}

/// One line of text, cut where there is no room; the rest below it is what remains.
void writeLine(QPainter *painter, QRect &room, TypeRole role, const QColor &ink, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = typeFont(role);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect line(room.left(), room.top(), room.width(), metrics.height());
    painter->drawText(
        line, int(alignment | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, line.width()));
    room.setTop(line.bottom() + 1 + px(2));
}

void paintSeal(
    QPainter *painter, const QRect &row, int left, const QModelIndex &index, const TimelineRow &what)
{
    const Tokens &tokens = theme().tokens();
    const int side = sealSide();
    const QRect seal(left, row.top() + px(4), side, side);
    const int middle = seal.center().x();
    painter->setPen(QPen(tokens.border, px(2)));
    if (index.row() > 0)
        painter->drawLine(middle, row.top(), middle, seal.top());
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(middle, seal.bottom(), middle, row.bottom());
    const ToneColours colours = toneColours(tokens, what.tone);
    style_parts::box(
        painter, QRectF(seal).adjusted(1, 1, -1, -1), side / 2.0, colours.ground, colours.text, 1.5);
    const int icon = px(15);
    painter->drawPixmap(seal.left() + (side - icon) / 2, seal.top() + (side - icon) / 2,
        iconPixmap(what.iconName, icon, colours.text, painter->device()->devicePixelRatio()));
}

} // namespace

QString TimelineRow::spoken() const
{
    QStringList parts = {day + u' ' + time, title, detail};
    for (const QString &part : {more, quote}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(". "));
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto what = index.data(RowRole).value<TimelineRow>();
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    const Tokens &tokens = theme().tokens();
    const QColor text = isSelected ? tokens.selText : tokens.text;
    const QColor muted = isSelected ? tokens.selText : tokens.muted;
    QRect when(option.rect.left() + px(4), option.rect.top() + px(6), dayWidth(), option.rect.height());
    const int sealLeft = when.right() + px(10);
    writeLine(painter, when, TypeRole::Body, text, what.day, Qt::AlignRight);
    writeLine(painter, when, TypeRole::Caption, muted, what.time, Qt::AlignRight);
    paintSeal(painter, option.rect, sealLeft, index, what);
    const int left = sealLeft + sealSide() + px(12);
    QRect words(left, option.rect.top() + px(6), option.rect.right() - left - px(6), option.rect.height());
    writeLine(painter, words, TypeRole::Strong, text, what.title);
    writeLine(painter, words, TypeRole::Small, muted, what.detail);
    if (!what.more.isEmpty())
        writeLine(painter, words, TypeRole::Small, muted, what.more);
    if (!what.quote.isEmpty())
        writeLine(painter, words, TypeRole::Small, text, QStringLiteral("“%1”").arg(what.quote));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto what = index.data(RowRole).value<TimelineRow>();
    int height = px(6) + lineHeight(TypeRole::Strong) + lineHeight(TypeRole::Small) + px(16);
    for (const QString &line : {what.more, what.quote}) {
        if (!line.isEmpty())
            height += lineHeight(TypeRole::Small) + px(2);
    }
    return {px(320), height};
}
