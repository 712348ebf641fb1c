#include "ui/models/review_sessions_model.h"

#include "app/documents/review_words.h"

#include <QLocale>

void ReviewSessionsModel::setEntries(const QList<ReviewEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ReviewSessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReviewSessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewSessionsModel::text(int row, int column) const
{
    const ReviewEntry &entry = m_entries.at(row);
    const QLocale locale;
    switch (column) {
    case Started:
        return locale.toString(entry.session.startedAt.toLocal(), QLocale::ShortFormat);
    case Officer:
        return entry.officerName;
    case State:
        return entry.isLeft ? tr("Left") : reviewStateWord(entry.session.state);
    case Decided:
        return tr("%1 of %2").arg(locale.toString(entry.decided), locale.toString(entry.items));
    case Closed:
        return entry.session.closedAt
            ? locale.toString(entry.session.closedAt->toLocal(), QLocale::ShortFormat)
            : QString();
    default:
        return {};
    }
}

QString ReviewSessionsModel::head(int column) const
{
    switch (column) {
    case Started:
        return tr("Begun");
    case Officer:
        return tr("Officer");
    case State:
        return tr("State");
    case Decided:
        return tr("Decided");
    case Closed:
        return tr("Closed");
    default:
        return {};
    }
}
