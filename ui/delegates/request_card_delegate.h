#pragma once

#include <QStyledItemDelegate>

/// Paints a RequestCard of the board: kind, person, days left, who works on it, and whether it is locked.
class RequestCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
