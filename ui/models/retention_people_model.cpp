#include "ui/models/retention_people_model.h"

#include "app/documents/retention_words.h"
#include "ui/models/contact_row_words.h"

#include <QLocale>

void RetentionPeopleModel::setPeople(const QList<ListRow> &people, QDate today, End end)
{
    beginResetModel();
    m_people = people;
    m_today = today;
    m_end = end;
    endResetModel();
}

int RetentionPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int RetentionPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RetentionPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ListRow &row = m_people.at(index.row());
    switch (index.column()) {
    case Name:
        return nameLine(row);
    case DueOn:
        return endWords(m_end == End::Term ? row.dueOn : row.consentUntil);
    case State:
        return stateWord(retentionState(row, m_today));
    default:
        return {};
    }
}

QVariant RetentionPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case DueOn:
        return m_end == End::Term ? tr("Term ends") : tr("Consent ends");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void RetentionPeopleModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString RetentionPeopleModel::endWords(QDate end) const
{
    if (!end.isValid())
        return QStringLiteral("–");
    const QString date = QLocale().toString(end, QLocale::ShortFormat);
    const int over = static_cast<int>(end.daysTo(m_today));
    return over > 0 ? tr("%1 (%2 d)").arg(date, QLocale().toString(over)) : date;
}
