#pragma once

#include "app/staff/staff_member.h"

#include <QAbstractTableModel>

/// Who works with the file: one row a member.
class MembersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SignInName, Customers, Employees, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: whether a code is too old.
    void setMembers(const QList<StaffMember> &members, Instant now);
    const QList<StaffMember> &members() const { return m_members; }
    int rowOf(const QString &ref) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StaffMember> m_members;
    Instant m_now;
};
