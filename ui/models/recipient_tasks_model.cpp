#include "ui/models/recipient_tasks_model.h"

#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

void RecipientTasksModel::setTasks(const QList<RecipientTask> &tasks)
{
    beginResetModel();
    m_tasks = tasks;
    endResetModel();
}

void RecipientTasksModel::setPurposes(const QHash<QString, std::pair<QString, QString>> &titles)
{
    m_titles = titles;
    retranslate();
}

void RecipientTasksModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_tasks.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecipientTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int RecipientTasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecipientTasksModel::text(const RecipientTask &task, int column) const
{
    switch (column) {
    case Recipient:
        // Nobody is told of a list that stayed with us.
        return task.recipient.isEmpty() ? tr("Take off your own list")
                                        : visibleLine(recipientWord(task.recipient));
    case Person:
        return veiled(visibleLine(task.contactName));
    case What:
        return taskWord(task.why);
    case Purpose: {
        const auto titles = m_titles.value(task.purposeKey);
        return visibleLine(inSpokenLanguage(titles.first, titles.second));
    }
    case Since:
        return QLocale().toString(task.openedAt.toLocal().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant RecipientTasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString words = text(m_tasks.at(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        return plainToolTip(words);
    default:
        return {};
    }
}

QVariant RecipientTasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient:
        return tr("Tell");
    case Person:
        return tr("About");
    case What:
        return tr("What happened");
    case Purpose:
        return tr("Purpose");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}
