#include "ui/delegates/two_line_delegate.h"

#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QApplication>
#include <QPainter>

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString second = index.data(SecondLineRole).toString();
    if (second.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString first = ground.text;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const Tokens &tokens = theme().tokens();
    const QFont firstFont = typeFont(TypeRole::Body);
    const QFont secondFont = typeFont(TypeRole::Caption);
    const QFontMetrics firstMetrics(firstFont);
    const QFontMetrics secondMetrics(secondFont);
    const int height = firstMetrics.height() + secondMetrics.height();
    QRect line = option.rect.adjusted(theme().px(7), 0, -theme().px(7), 0);
    line.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    line.setHeight(firstMetrics.height());
    painter->setFont(firstFont);
    painter->setPen(isSelected ? tokens.selText : tokens.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        firstMetrics.elidedText(first, option.textElideMode, line.width()));
    line.moveTop(line.bottom() + 1);
    line.setHeight(secondMetrics.height());
    painter->setFont(secondFont);
    painter->setPen(isSelected ? tokens.selText : tokens.muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        secondMetrics.elidedText(second, option.textElideMode, line.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString second = index.data(SecondLineRole).toString();
    if (second.isEmpty())
        return size;
    const int width = QFontMetrics(typeFont(TypeRole::Caption)).horizontalAdvance(second) + theme().px(16);
    return {std::max(size.width(), width), theme().twoLineRowHeight()};
}
