#include "ui/models/import_sample_model.h"

#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

namespace {

constexpr qsizetype mostSampleRows = 20;
/// Of a cell, as no more is in view.
constexpr qsizetype mostLetters = 200;

} // namespace

void ImportSampleModel::setInspection(const ImportInspection &inspection)
{
    beginResetModel();
    m_headers = inspection.headers;
    m_rows = inspection.sample.mid(0, mostSampleRows);
    endResetModel();
}

void ImportSampleModel::retranslate()
{
    if (!m_rows.isEmpty() && !m_headers.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ImportSampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return veiled(visibleLine(m_rows.at(index.row()).cells.value(index.column()).left(mostLetters)));
}

QVariant ImportSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return visibleLine(m_headers.value(section));
}
