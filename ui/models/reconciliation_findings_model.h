#pragma once

#include "app/tool_lists/reconciliation.h"

#include <QAbstractTableModel>

#include <array>

/// What a comparison found, one group at a time: who, at which address, why, and on which line of the file.
class ReconciliationFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Why, Line, ColumnCount };
    /// In the order in which the page shows them.
    enum class Group { Allowed, Remove, Missing, Unknown, Unsubscribed };
    static constexpr std::array allGroups = {
        Group::Allowed, Group::Remove, Group::Missing, Group::Unknown, Group::Unsubscribed};

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<ReconciliationFinding> &findings);
    void showGroup(Group group);
    Group group() const { return m_group; }
    const ReconciliationFinding &findingAt(int row) const { return m_findings.at(m_rows.at(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    static QString text(const ReconciliationFinding &finding, int column);

    QList<ReconciliationFinding> m_findings;
    /// Those of the group that is shown.
    QList<qsizetype> m_rows;
    Group m_group = Group::Remove;
};
