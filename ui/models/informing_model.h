#pragma once

#include "app/informing/informing_list.h"

#include <QAbstractTableModel>

/// Who must be informed, the first day first; the rest is asked for while one scrolls.
class InformingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Due, Urgency, Cause, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// A first piece, as seen on `today`.
    void setPage(const InformingPage &page, QDate today);
    /// The piece behind what is there.
    void append(const InformingPage &page);
    const InformingLine &lineAt(int row) const { return m_lines.at(row); }
    const std::optional<InformingPage::Cursor> &next() const { return m_next; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    QString words(const InformingLine &line, int column) const;

    QList<InformingLine> m_lines;
    std::optional<InformingPage::Cursor> m_next;
    QDate m_today;
    bool m_isAsked = false;
};
