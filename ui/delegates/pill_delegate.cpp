#include "ui/delegates/pill_delegate.h"

#include "ui/look/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

void PillDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant face = index.data(FaceRole);
    if (!face.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintPill(painter, option.rect.adjusted(theme().px(4), 0, -theme().px(4), 0), face.value<PillFace>());
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant face = index.data(FaceRole);
    if (!face.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    return pillSize(face.value<PillFace>()) + QSize(theme().px(12), theme().px(6));
}
