#pragma once

#include "ui/look/tokens.h"

#include <QStyledItemDelegate>

/// What one row of a timeline shows.
struct TimelineRow
{
    QString day;
    QString time;
    QString title;
    QString detail;
    /// The circumstances that matter less; empty for none.
    QString more = {};
    /// What somebody said, if that was kept.
    QString quote = {};
    Tone tone = Tone::Neutral;
    QString iconName;

    /// The row as a screen reader says it.
    QString spoken() const;
};

/// Paints a timeline: when, a seal on the line, what happened and the circumstances.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A TimelineRow.
    static constexpr int RowRole = Qt::UserRole + 41;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
