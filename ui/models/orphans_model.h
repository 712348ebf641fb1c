#pragma once

#include "app/grounds/orphan.h"
#include "ui/models/text_table_model.h"

/// Who has no ground any more, the longest first, with the days that are left to erase them; then those whose
/// legitimate interest was not looked at again in time.
class OrphansModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Why, Since, EraseBy, Left, ColumnCount };

    using TextTableModel::TextTableModel;

    void setOrphans(const QList<Orphan> &orphans, int daysToErase, QDate today);
    const QList<Orphan> &orphans() const { return m_orphans; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QString countdown(const Orphan &orphan) const;

    QList<Orphan> m_orphans;
    int m_daysToErase = usualDaysToErase;
    QDate m_today;
};
