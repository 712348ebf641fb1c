#pragma once

#include <QStyledItemDelegate>

/// Paints the rail's entries: brass bar and icon for the page in front, a brass badge for what waits there.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int IconRole = Qt::UserRole;
    static constexpr int BadgeRole = Qt::UserRole + 1;
    static constexpr int RowRole = Qt::UserRole + 2; // absent on group names

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_isFolded = folded; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QRect &rect, const QString &name) const;
    void paintBadge(QPainter *painter, const QRect &rect, int number) const;

    bool m_isFolded = false;
};
