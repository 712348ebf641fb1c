#pragma once

#include "app/handovers/handover.h"

#include <QAbstractTableModel>
#include <QHash>

/// The lists that left: when, for what, to whom, how many people, by whom and how they were kept safe.
class HandoversModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Purpose, Channel, Recipient, People, Safety, By, ColumnCount };

    /// What the numbers and references in a handover are called.
    struct Names
    {
        QHash<qint64, std::pair<QString, QString>> purposes = {}; ///< in Dutch and in English
        QHash<QString, QString> members = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHandovers(const QList<Handover> &handovers);
    void setNames(const Names &names);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Handover &handover, int column) const;
    QString toolTip(const Handover &handover, int column) const;

    QList<Handover> m_handovers;
    Names m_names;
};
