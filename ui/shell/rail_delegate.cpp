#include "ui/shell/rail_delegate.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace {

QFont entryFont(bool isCurrent)
{
    QFont font = typeFont(TypeRole::Body);
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

void RailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const auto px = [](int length) { return theme().px(length); };
    if (!index.data(RowRole).isValid()) {
        paintGroup(painter, option.rect, index.data().toString());
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(px(8), 1, -px(8), -1);
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        QColor ground = t.railSel;
        if (!isCurrent)
            ground.setAlphaF(0.5);
        style_parts::box(painter, box, style_parts::fieldRadius, ground, Qt::transparent, 0);
    }
    if (isCurrent)
        style_parts::box(painter, QRectF(box.left(), box.top() + px(7), 3, box.height() - px(14)), 1.5,
            t.brass, Qt::transparent, 0);
    if (option.state & QStyle::State_HasFocus)
        style_parts::box(painter, box, style_parts::fieldRadius, Qt::transparent, t.brass, 2);

    const QColor ink = isCurrent && t.isPlatform ? t.selText : t.railText;
    const int side = px(20);
    const int iconLeft = m_isFolded ? option.rect.center().x() - side / 2 : box.left() + px(12);
    painter->drawPixmap(iconLeft, box.center().y() - side / 2 + 1,
        iconPixmap(index.data(IconRole).toString(), side, isCurrent && !t.isPlatform ? t.brass : ink,
            painter->device()->devicePixelRatio()));
    const int number = index.data(BadgeRole).toInt();
    if (m_isFolded) {
        if (number > 0)
            style_parts::box(painter, QRectF(iconLeft + side - px(4), box.top() + px(6), px(9), px(9)), px(5),
                t.brass, t.rail, 1.5);
        return;
    }
    int right = box.right() - px(8);
    if (number > 0) {
        const QString digits = QLocale().toString(number);
        const int width = std::max(
            px(28), QFontMetrics(typeFont(TypeRole::SmallStrong)).horizontalAdvance(digits) + px(14));
        paintBadge(painter, QRect(right - width, box.center().y() - px(10) + 1, width, px(20)), number);
        right -= width + px(6);
    }
    const QFont font = entryFont(isCurrent);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect words(iconLeft + side + px(10), box.top(), right - iconLeft - side - px(10), box.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isPage = index.data(RowRole).isValid();
    const int words = QFontMetrics(entryFont(true)).height();
    if (isPage)
        return {theme().px(44), std::max(theme().px(36), words + theme().px(12))};
    if (m_isFolded)
        return {theme().px(44), theme().px(index.row() == 0 ? 4 : 17)};
    return {theme().px(44), theme().px(index.row() == 0 ? 42 : 40)};
}

void RailDelegate::paintGroup(QPainter *painter, const QRect &rect, const QString &name) const
{
    const Tokens &t = theme().tokens();
    if (m_isFolded) {
        if (rect.height() > theme().px(8))
            painter->fillRect(
                rect.left() + theme().px(14), rect.center().y(), rect.width() - theme().px(28), 1, t.railSel);
        return;
    }
    QFont font = typeFont(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter->setFont(font);
    painter->setPen(t.railMuted);
    painter->drawText(rect.adjusted(theme().px(16), 0, -theme().px(8), -theme().px(6)),
        Qt::AlignBottom | Qt::AlignLeft, name);
}

void RailDelegate::paintBadge(QPainter *painter, const QRect &rect, int number) const
{
    const Tokens &t = theme().tokens();
    style_parts::box(painter, rect, style_parts::pillRadius, t.brass, Qt::transparent, 0);
    painter->setFont(typeFont(TypeRole::SmallStrong));
    painter->setPen(t.onBrass);
    painter->drawText(rect, Qt::AlignCenter, QLocale().toString(number));
}
