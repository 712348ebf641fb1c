#pragma once

#include "app/reviews/reviews.h"
#include "ui/models/text_table_model.h"

/// The review sessions, the newest first.
class ReviewSessionsModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Officer, State, Decided, Closed, ColumnCount };

    using TextTableModel::TextTableModel;

    void setEntries(const QList<ReviewEntry> &entries);
    const QList<ReviewEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QList<ReviewEntry> m_entries;
};
