#include "ui/models/request_notices_model.h"

#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

void RequestNoticesModel::setNotices(const QList<RequestNotice> &notices)
{
    beginResetModel();
    m_notices = notices;
    endResetModel();
}

void RequestNoticesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_notices.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RequestNoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

int RequestNoticesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestNoticesModel::standing(const RequestNotice &notice) const
{
    const auto dayWord = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    if (!notice.obstacle.isEmpty())
        return tr("Impossible: %1").arg(obstacleWord(notice.obstacle));
    if (notice.confirmedOn.isValid())
        return tr("Told on %1").arg(dayWord(notice.confirmedOn));
    if (notice.sentOn.isValid())
        return tr("Sent on %1, %2").arg(dayWord(notice.sentOn), noticeWayWord(notice.sentBy).toLower());
    return notice.madeAt ? tr("Written out, not sent yet") : tr("Not written out yet");
}

QString RequestNoticesModel::text(const RequestNotice &notice, int column) const
{
    switch (column) {
    case Recipient:
        return veiled(visibleLine(notice.recipient));
    case Through:
        return notice.via.isEmpty() ? tr("From us") : veiled(visibleLine(noticeRoadWords(notice.via)));
    case Ask:
        return noticeAskWord(notice.ask);
    case About:
        return noticeAboutWords(notice);
    case Standing:
        return standing(notice);
    default:
        return {};
    }
}

QVariant RequestNoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString words = text(m_notices.at(index.row()), index.column());
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

QVariant RequestNoticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient:
        return tr("Recipient");
    case Through:
        return tr("Got it through");
    case Ask:
        return tr("Is asked to");
    case About:
        return tr("Of these data");
    case Standing:
        return tr("How far");
    default:
        return {};
    }
}
