#pragma once

#include "ui/shell/command_palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// What the palette found, as rows.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int SubtitleRole = Qt::UserRole;
    static constexpr int IconRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PaletteItem> &items);
    const PaletteItem &item(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

/// Paints a row of the palette: icon, title, and what it is in a quieter colour.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
