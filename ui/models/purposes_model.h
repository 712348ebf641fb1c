#pragma once

#include "app/consent/purpose.h"

#include <QAbstractTableModel>
#include <QList>

/// The catalogue of purposes: title, lawful basis, and whether it has ended.
class PurposesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Basis, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPurposes(const QList<Purpose> &purposes);
    const QList<Purpose> &purposes() const { return m_purposes; }
    int rowOf(const QString &key) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Purpose> m_purposes;
};
