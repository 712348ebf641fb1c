#include "ui/models/missing_starts_model.h"

#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_row_words.h"
#include "ui/widgets/plain_text.h"

void MissingStartsModel::setPeople(const QList<ListRow> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int MissingStartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int MissingStartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissingStartsModel::text(int row, int column) const
{
    const ListRow &person = m_people.at(row);
    switch (column) {
    case Name:
        return nameLine(person);
    case Kind:
        return kindWord(person.kind);
    case Number:
        return veiled(visibleLine(person.number));
    case City:
        return veiled(visibleLine(person.city));
    default:
        return {};
    }
}

QString MissingStartsModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Person");
    case Kind:
        return tr("Kind");
    case Number:
        return tr("Number");
    case City:
        return tr("Town");
    default:
        return {};
    }
}
