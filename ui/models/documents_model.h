#pragma once

#include "app/accountability/accountability_documents.h"

#include <QAbstractTableModel>
#include <QList>

/// The documents for the file and whether each holds.
class DocumentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, ColumnCount };

    explicit DocumentsModel(QObject *parent = nullptr);

    /// Null until it was told how it stands with that one.
    const AccountabilityStanding *standing(int row) const;
    AccountabilityKind kind(int row) const
    {
        return allAccountabilityKinds.at(static_cast<std::size_t>(row));
    }
    int rowOf(AccountabilityKind kind) const;
    void setStanding(const AccountabilityStanding &standing);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<std::optional<AccountabilityStanding>> m_standings;
};
