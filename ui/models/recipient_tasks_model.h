#pragma once

#include "app/handovers/recipient_task.h"

#include <QAbstractTableModel>
#include <QHash>

/// Whom a recipient of a list must still be told of, the oldest first.
class RecipientTasksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Person, What, Purpose, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTasks(const QList<RecipientTask> &tasks);
    const QList<RecipientTask> &tasks() const { return m_tasks; }
    /// By the key of a purpose, in Dutch and in English.
    void setPurposes(const QHash<QString, std::pair<QString, QString>> &titles);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RecipientTask &task, int column) const;

    QList<RecipientTask> m_tasks;
    QHash<QString, std::pair<QString, QString>> m_titles;
};
