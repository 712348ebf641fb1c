#pragma once

#include <QStyledItemDelegate>

/// Paints a cell in two lines: what it is, and under it, smaller, what else is good to know. A cell without a
/// second line is painted as always.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A QString.
    static constexpr int SecondLineRole = Qt::UserRole + 42;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
