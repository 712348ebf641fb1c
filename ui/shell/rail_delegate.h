#pragma once

#include <QStyledItemDelegate>

/// Paints the rail's entries: brass bar and icon for the page in front, a brass badge for what waits there; a
/// group that is folded shows what waits in all of it.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int IconRole = Qt::UserRole;
    static constexpr int BadgeRole = Qt::UserRole + 1;
    static constexpr int RowRole = Qt::UserRole + 2;   // absent on group names
    static constexpr int FrontRole = Qt::UserRole + 3; // of the page in front, wherever the arrow keys are
    static constexpr int GroupRole = Qt::UserRole + 4; // of group names
    static constexpr int OpenRole = Qt::UserRole + 5;  // of group names that fold; absent on others

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_isFolded = folded; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroupName(QPainter *painter, const QRect &rect, const QString &name) const;
    /// Answers where the words before it end.
    int paintBadge(QPainter *painter, const QRect &box, int right, int number) const;

    bool m_isFolded = false;
};
