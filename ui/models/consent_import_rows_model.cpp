#include "ui/models/consent_import_rows_model.h"

#include "app/documents/tool_list_sentence.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

QString rowText(const ConsentImportRow &row, int column)
{
    switch (column) {
    case ConsentImportRowsModel::Line:
        return QLocale().toString(row.line);
    case ConsentImportRowsModel::Address:
        return veiled(visibleLine(row.email));
    case ConsentImportRowsModel::Outcome:
        return consentFateWord(row.fate);
    case ConsentImportRowsModel::Why:
        return row.reason.isEmpty() ? QString() : consentImportReason(row.reason);
    default:
        return {};
    }
}

} // namespace

void ConsentImportRowsModel::setRows(const QList<ConsentImportRow> &rows)
{
    beginResetModel();
    m_all = rows;
    choose();
    endResetModel();
}

void ConsentImportRowsModel::showFate(std::optional<ConsentImportRow::Fate> fate)
{
    beginResetModel();
    m_fate = fate;
    choose();
    endResetModel();
}

void ConsentImportRowsModel::choose()
{
    m_shown.clear();
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (!m_fate || m_all.at(at).fate == *m_fate)
            m_shown.append(at);
    }
}

void ConsentImportRowsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConsentImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ConsentImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsentImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsentImportRow &row = m_all.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return rowText(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(rowText(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ConsentImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Address:
        return tr("E-mail address");
    case Outcome:
        return tr("What becomes of it");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}
