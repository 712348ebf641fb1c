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

QFont groupFont()
{
    QFont font = typeFont(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

int badgeWidth(int number)
{
    const int digits =
        QFontMetrics(typeFont(TypeRole::SmallStrong)).horizontalAdvance(QLocale().toString(number));
    return std::max(theme().px(28), digits + theme().px(14));
}

/// That there is something to do, where a number has no room.
void paintDot(QPainter *painter, const QPointF &corner)
{
    const Tokens &t = theme().tokens();
    const auto px = [](int length) { return theme().px(length); };
    style_parts::box(painter, QRectF(corner, QSizeF(px(9), px(9))), px(5), t.brass, t.rail, 1.5);
}

} // namespace

void RailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const auto px = [](int length) { return theme().px(length); };
    if (!index.data(RowRole).isValid()) {
        paintGroup(painter, option, index);
        return;
    }
    const bool isCurrent = index.data(FrontRole).toBool();
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
            paintDot(painter, QPointF(iconLeft + side - px(4), box.top() + px(6)));
        return;
    }
    int right = box.right() - px(8);
    if (number > 0)
        right = paintBadge(painter, box, right, number);
    const QFont font = entryFont(isCurrent);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect words(iconLeft + side + px(10), box.top(), right - iconLeft - side - px(10), box.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto px = [](int length) { return theme().px(length); };
    const int row = theme().density() == Density::Compact ? 30 : 33;
    if (index.data(RowRole).isValid())
        return {px(44), std::max(px(row), QFontMetrics(entryFont(true)).height() + px(8))};
    const bool folds = index.data(OpenRole).isValid();
    if (m_isFolded)
        return {px(44), px(folds ? 24 : 4)};
    return {px(44), std::max(px(folds ? 30 : 32), QFontMetrics(groupFont()).height() + px(8))};
}

void RailDelegate::paintGroup(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const auto px = [](int length) { return theme().px(length); };
    const QVariant isOpen = index.data(OpenRole);
    const QRect box = option.rect.adjusted(px(8), 1, -px(8), -1);
    if (isOpen.isValid() && (option.state & QStyle::State_MouseOver)) {
        QColor ground = t.railSel;
        ground.setAlphaF(0.5);
        style_parts::box(painter, box, style_parts::fieldRadius, ground, Qt::transparent, 0);
    }
    if (isOpen.isValid() && (option.state & QStyle::State_HasFocus))
        style_parts::box(painter, box, style_parts::fieldRadius, Qt::transparent, t.brass, 2);
    int right = box.right() - px(8);
    if (isOpen.isValid()) {
        const int side = px(16);
        const int left = m_isFolded ? box.center().x() - side / 2 : right - side;
        painter->drawPixmap(left, box.center().y() - side / 2 + 1,
            iconPixmap(isOpen.toBool() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                side, t.railMuted, painter->device()->devicePixelRatio()));
        right = left - px(6);
    }
    const int number = isOpen.toBool() ? 0 : index.data(BadgeRole).toInt();
    if (m_isFolded) {
        if (number > 0)
            paintDot(painter, QPointF(box.right() - px(9), box.top() + px(2)));
        return;
    }
    const QString name = index.data().toString();
    const int left = option.rect.left() + px(16);
    const int words = QFontMetrics(groupFont()).horizontalAdvance(name);
    if (number > 0 && left + words <= right - badgeWidth(number) - px(6))
        right = paintBadge(painter, box, right, number);
    else if (number > 0)
        paintDot(painter, QPointF(right - px(3), box.center().y() - px(8)));
    paintGroupName(painter, QRect(left, box.top(), right - left, box.height()), name);
}

void RailDelegate::paintGroupName(QPainter *painter, const QRect &rect, const QString &name) const
{
    painter->setFont(groupFont());
    painter->setPen(theme().tokens().railMuted);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(groupFont()).elidedText(name, Qt::ElideRight, rect.width()));
}

int RailDelegate::paintBadge(QPainter *painter, const QRect &box, int right, int number) const
{
    const auto px = [](int length) { return theme().px(length); };
    const Tokens &t = theme().tokens();
    const QString digits = QLocale().toString(number);
    const QFont font = typeFont(TypeRole::SmallStrong);
    const int width = badgeWidth(number);
    const QRect rect(right - width, box.center().y() - px(10) + 1, width, px(20));
    style_parts::box(painter, rect, style_parts::pillRadius, t.brass, Qt::transparent, 0);
    painter->setFont(font);
    painter->setPen(t.onBrass);
    painter->drawText(rect, Qt::AlignCenter, digits);
    return rect.left() - px(6);
}
