#pragma once

#include "app/staff/deputies.h"
#include "app/staff/staff_member.h"

#include <QAbstractTableModel>

/// Who stands for whom: one row for each time that it was given, the newest first.
class DeputiesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Deputy, Principal, File, From, Until, GivenBy, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<DeputyLine> &lines);
    /// Whose names the references stand for.
    void setMembers(const QList<StaffMember> &members);
    const DeputyLine &lineAt(int row) const { return m_lines.at(row); }
    QString nameOf(const QString &ref) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const DeputyLine &line, int column) const;

    QList<DeputyLine> m_lines;
    QList<StaffMember> m_members;
};
