#include "ui/models/request_column_model.h"

#include "app/documents/error_sentence.h"
#include "app/documents/request_words.h"
#include "app/requests/request_clock.h"
#include "ui/models/request_faces.h"
#include "ui/models/request_people.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace {

/// Bears nothing but the number of a request, within this window.
const QString requestCardMime = QStringLiteral("application/x-klantkluis-request");

QString boardWords(const char *words)
{
    return QCoreApplication::translate("RequestBoard", words);
}

} // namespace

QString RequestCard::spoken(const QString &column) const
{
    QStringList parts = {kind, person, column, deadline.word, handler};
    if (!lock.isEmpty())
        parts.append(lock);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString columnWord(request_board::Column column)
{
    switch (column) {
    case request_board::Column::Received:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "Received"));
    case request_board::Column::Identity:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "Identity"));
    case request_board::Column::InProgress:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "In progress"));
    case request_board::Column::ForApproval:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "For approval"));
    case request_board::Column::CarryingOut:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "Carrying out"));
    case request_board::Column::Answered:
        return boardWords(QT_TRANSLATE_NOOP("RequestBoard", "Answered"));
    }
    Q_UNREACHABLE();
}

RequestColumnModel::RequestColumnModel(
    request_board::Column column, RequestPeople &people, RequestActor reader, QObject *parent)
    : QAbstractListModel(parent), m_column(column), m_people(people), m_reader(std::move(reader))
{
    connect(&people, &RequestPeople::changed, this, &RequestColumnModel::repaintRows);
}

void RequestColumnModel::setRequests(const QList<Request> &requests, QDate today, HolidayMode holidays)
{
    beginResetModel();
    m_today = today;
    m_holidays = holidays;
    m_requests.clear();
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(m_requests),
        [this](const Request &request) { return request_board::columnOf(request.stage) == m_column; });
    std::stable_sort(m_requests.begin(), m_requests.end(), [](const Request &one, const Request &other) {
        if (one.isOpen() != other.isOpen())
            return one.isOpen();
        return one.isOpen() ? one.dueOn < other.dueOn : one.closedAt > other.closedAt;
    });
    endResetModel();
}

int RequestColumnModel::rowOf(Id<Request> id) const
{
    const auto at = std::find_if(
        m_requests.begin(), m_requests.end(), [id](const Request &request) { return request.id == id; });
    return at == m_requests.end() ? -1 : int(at - m_requests.begin());
}

void RequestColumnModel::retranslate()
{
    repaintRows();
}

void RequestColumnModel::repaintRows()
{
    if (!m_requests.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_requests.size()) - 1, 0));
}

int RequestColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

RequestCard RequestColumnModel::cardOf(const Request &request) const
{
    const QString handler = request_board::handlerOf(request);
    RequestCard card{.kind = typeWord(request.type),
        .person = visibleLine(m_people.listNameOf(request.contact)),
        .deadline = deadlineFaceOf(request, m_today),
        .handler = handler.isEmpty() ? boardWords(QT_TRANSLATE_NOOP("RequestBoard", "Nobody works on it yet"))
                                     : visibleLine(m_people.memberName(handler)),
        .lock = {},
        .isPaused = isClockPaused(request)};
    if (request.stage == Request::Stage::AwaitingSecondApprover) {
        if (const auto locked = request_rules::cannotDecide(request, m_reader))
            card.lock = errorSentence(*locked);
    }
    return card;
}

QVariant RequestColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Request &request = m_requests.at(index.row());
    switch (role) {
    case CardRole:
        return QVariant::fromValue(cardOf(request));
    case Qt::DisplayRole:
        return cardOf(request).kind;
    case Qt::AccessibleTextRole:
        return cardOf(request).spoken(stageWord(request.stage));
    case Qt::AccessibleDescriptionRole:
        return deadlineStory(request, m_holidays);
    case Qt::ToolTipRole: {
        const RequestCard card = cardOf(request);
        return plainToolTip(card.lock.isEmpty() ? deadlineStory(request, m_holidays) : card.lock);
    }
    default:
        return {};
    }
}

Qt::ItemFlags RequestColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList RequestColumnModel::mimeTypes() const
{
    return {requestCardMime};
}

QMimeData *RequestColumnModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(requestCardMime, QByteArray::number(m_requests.at(indexes.first().row()).id.number()));
    return data;
}

bool RequestColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int /*row*/,
    int /*column*/, const QModelIndex & /*parent*/)
{
    const Id<Request> id(data->data(requestCardMime).toLongLong());
    if (id.isStored() && rowOf(id) < 0)
        emit dropped(id);
    return false; // where it stands, its own steps decide
}
