#pragma once

#include "app/grounds/orphan.h"

#include <QAbstractTableModel>

/// Who has no ground any more, the longest first, with the days that are left to erase them; then those whose
/// legitimate interest was not looked at again in time.
class OrphansModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Why, Since, EraseBy, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrphans(const QList<Orphan> &orphans, int daysToErase, QDate today);
    const QList<Orphan> &orphans() const { return m_orphans; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Orphan &orphan, int column) const;
    QString countdown(const Orphan &orphan) const;

    QList<Orphan> m_orphans;
    int m_daysToErase = usualDaysToErase;
    QDate m_today;
};
