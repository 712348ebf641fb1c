#pragma once

#include "app/breaches/breach.h"

#include <QAbstractTableModel>
#include <QList>

/// The register of breaches: what each is called, how far it is, and how its clock to the authority stands.
class BreachesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Clock, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBreaches(const QList<Breach> &breaches, Instant now);
    /// Null for a row that is not there.
    const Breach *breach(int row) const;
    /// -1 where it is not there.
    int rowOf(Id<Breach> breach) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Breach> m_breaches;
    Instant m_now;
};
