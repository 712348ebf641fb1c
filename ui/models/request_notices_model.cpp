#include "ui/models/request_notices_model.h"

#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

void RequestNoticesModel::setNotices(const QList<RequestNotice> &notices)
{
    beginResetModel();
    m_notices = notices;
    endResetModel();
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

QString RequestNoticesModel::text(int row, int column) const
{
    const RequestNotice &notice = m_notices.at(row);
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

QString RequestNoticesModel::head(int column) const
{
    switch (column) {
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
