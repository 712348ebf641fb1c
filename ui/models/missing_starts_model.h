#pragma once

#include "app/lists/list_row.h"
#include "ui/models/text_table_model.h"

#include <QList>

/// People of whom no start moment is known.
class MissingStartsModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Number, City, ColumnCount };

    using TextTableModel::TextTableModel;

    void setPeople(const QList<ListRow> &people);
    const QList<ListRow> &people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QList<ListRow> m_people;
};
