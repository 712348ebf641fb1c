#pragma once

#include <QStyledItemDelegate>

/// Paints a cell's state as a pill; cells without one as always.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A PillFace.
    static constexpr int FaceRole = Qt::UserRole + 40;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
