#include "ui/models/recipient_tasks_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

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

int RecipientTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int RecipientTasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecipientTasksModel::text(int row, int column) const
{
    const RecipientTask &task = m_tasks.at(row);
    switch (column) {
    case Recipient:
        // Nobody is told of a list that stayed with us.
        return task.recipient.isEmpty() ? tr("Take off your own list")
                                        : visibleLine(recipientWord(task.recipient));
    case Person:
        return nameOrArchived(veiled(visibleLine(task.contactName)), task.isArchived);
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

QString RecipientTasksModel::head(int column) const
{
    switch (column) {
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
