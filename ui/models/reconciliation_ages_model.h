#pragma once

#include "app/tool_lists/reconciliation_age.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>

/// Who holds a list of ours, when it was compared last, and whether that is too long ago.
class ReconciliationAgesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Purpose, Last, Age, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAges(const ReconciliationAges &ages, Instant now);
    /// What purposes are called in Dutch and in English, by their number.
    void setPurposes(const QHash<qint64, std::pair<QString, QString>> &titles);
    const ReconciliationAge &ageAt(int row) const { return m_ages.ages.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReconciliationAge &age, int column) const;

    ReconciliationAges m_ages;
    Instant m_now;
    QHash<qint64, std::pair<QString, QString>> m_titles;
};
