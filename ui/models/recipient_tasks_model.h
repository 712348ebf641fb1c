#pragma once

#include "app/handovers/recipient_task.h"
#include "ui/models/text_table_model.h"

#include <QHash>

/// Whom a recipient of a list must still be told of, the oldest first.
class RecipientTasksModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Person, What, Purpose, Since, ColumnCount };

    using TextTableModel::TextTableModel;

    void setTasks(const QList<RecipientTask> &tasks);
    const QList<RecipientTask> &tasks() const { return m_tasks; }
    /// By the key of a purpose, in Dutch and in English.
    void setPurposes(const QHash<QString, std::pair<QString, QString>> &titles);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QList<RecipientTask> m_tasks;
    QHash<QString, std::pair<QString, QString>> m_titles;
};
