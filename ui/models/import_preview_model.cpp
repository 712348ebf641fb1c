#include "ui/models/import_preview_model.h"

#include "app/documents/import_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

namespace {

QString reachedBy(const ImportRow &row)
{
    QStringList points;
    for (const ContactPoint &point : row.points)
        points.append(point.value);
    return points.join(QStringLiteral(", "));
}

QString addressOf(const PostalAddress &address)
{
    const QString house = address.houseNumber + (address.addition.isEmpty() ? QString() : u'-' + address.addition);
    QStringList parts = {(address.street + u' ' + house).trimmed(),
        (address.postcode + QStringLiteral("  ") + address.city).trimmed(), address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString remarkOf(const ImportRow &row)
{
    QStringList remarks;
    for (const RowComplaint &complaint : row.complaints) {
        const QString sentence = complaintSentence(complaint);
        remarks.append(complaint.column.isEmpty() ? sentence : complaint.column + QStringLiteral(": ") + sentence);
    }
    return remarks.join(u' ');
}

} // namespace

void ImportPreviewModel::setRows(const QList<ImportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ImportPreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ImportRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case Line: return row.line;
    case Name: return veiled(visibleLine(listName(row.name)));
    case Reached: return veiled(visibleLine(reachedBy(row)));
    case Address: return veiled(visibleLine(addressOf(row.address)));
    case Remark: return visibleLine(remarkOf(row));
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Name: return tr("Name");
    case Reached: return tr("Reached by");
    case Address: return tr("Address");
    case Remark: return tr("Remark");
    default: return {};
    }
}
