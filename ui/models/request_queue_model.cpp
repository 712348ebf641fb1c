#include "ui/models/request_queue_model.h"

#include "app/documents/request_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/request_faces.h"
#include "ui/models/request_people.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>

RequestQueueModel::RequestQueueModel(RequestPeople &people, QObject *parent)
    : QAbstractTableModel(parent), m_people(people)
{
    connect(&people, &RequestPeople::changed, this, &RequestQueueModel::repaintRows);
}

void RequestQueueModel::setRequests(QList<Request> requests, QDate today, HolidayMode holidays)
{
    std::stable_sort(requests.begin(), requests.end(), [](const Request &a, const Request &b) {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        return a.isOpen() ? a.dueOn < b.dueOn : a.closedAt > b.closedAt;
    });
    beginResetModel();
    m_requests = std::move(requests);
    m_today = today;
    m_holidays = holidays;
    endResetModel();
}

int RequestQueueModel::rowOf(Id<Request> id) const
{
    const auto at = std::find_if(
        m_requests.begin(), m_requests.end(), [id](const Request &request) { return request.id == id; });
    return at == m_requests.end() ? -1 : int(at - m_requests.begin());
}

void RequestQueueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaintRows();
}

void RequestQueueModel::repaintRows()
{
    if (!m_requests.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_requests.size()) - 1, ColumnCount - 1));
}

int RequestQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestQueueModel::text(const Request &request, int column) const
{
    switch (column) {
    case Type:
        return typeWord(request.type);
    case Person:
        return visibleLine(m_people.listNameOf(request.contact));
    case Stage:
        return stageWord(request.stage);
    default:
        return deadlineFaceOf(request, m_today).word;
    }
}

QVariant RequestQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Request &request = m_requests.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(request, index.column());
    case PillDelegate::FaceRole:
        return index.column() == Deadline ? QVariant::fromValue(deadlineFaceOf(request, m_today))
                                          : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == Deadline ? deadlineStory(request, m_holidays) : text(request, index.column()));
    case Qt::AccessibleDescriptionRole:
        return index.column() == Deadline ? deadlineStory(request, m_holidays) : QVariant();
    default:
        return {};
    }
}

QVariant RequestQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Request");
    case Person:
        return tr("Person");
    case Stage:
        return tr("Stage");
    case Deadline:
        return tr("Deadline");
    default:
        return {};
    }
}
