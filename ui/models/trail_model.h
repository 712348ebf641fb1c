#pragma once

#include "app/audit/audit_entry.h"

#include <QAbstractTableModel>
#include <QHash>

/// The trail of everything done, the newest first, page after page.
class TrailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Member, Act, File, About, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<AuditEntry> &entries);
    /// The names of the members by their `ref`; who is not among them is named by the start of it.
    void setMemberNames(const QHash<QString, QString> &names);
    const QList<AuditEntry> &entries() const { return m_entries; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const QString &ref) const;
    QString aboutWhat(const AuditEntry &entry) const;
    QString text(const AuditEntry &entry, int column) const;

    QList<AuditEntry> m_entries;
    QHash<QString, QString> m_names;
};
