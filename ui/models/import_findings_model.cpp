#include "ui/models/import_findings_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/import_words.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/widgets/plain_text.h"

void ImportFindingsModel::setSummary(const ImportSummary &summary)
{
    beginResetModel();
    m_complaints = summary.complaints;
    m_leftAlone = summary.leftAlone;
    m_absent = summary.absent;
    m_kept.clear();
    endResetModel();
}

void ImportFindingsModel::setKept(const QList<UndoSummary::Kept> &kept)
{
    beginResetModel();
    m_complaints.clear();
    m_leftAlone.clear();
    m_absent.clear();
    m_kept = kept;
    endResetModel();
}

void ImportFindingsModel::clear()
{
    setSummary({});
}

void ImportFindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : static_cast<int>(m_complaints.size() + m_leftAlone.size() + m_absent.size() + m_kept.size());
}

int ImportFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportFindingsModel::where(int row) const
{
    qsizetype at = row;
    if (at < m_complaints.size()) {
        const RowComplaint &complaint = m_complaints.at(at);
        return complaint.column.isEmpty() ? tr("Line %1").arg(complaint.line)
                                          : tr("Line %1, %2").arg(complaint.line).arg(complaint.column);
    }
    at -= m_complaints.size();
    if (at < m_leftAlone.size())
        return tr("Line %1, %2").arg(m_leftAlone.at(at).line).arg(veiled(m_leftAlone.at(at).name));
    at -= m_leftAlone.size();
    const NamedContact &person =
        at < m_absent.size() ? m_absent.at(at) : m_kept.at(at - m_absent.size()).contact;
    return person.isArchived ? archivedName() : veiled(person.name);
}

QString ImportFindingsModel::what(int row) const
{
    qsizetype at = row;
    if (at < m_complaints.size())
        return complaintSentence(m_complaints.at(at));
    at -= m_complaints.size();
    if (at < m_leftAlone.size())
        return tr("%1 differs: %2")
            .arg(fieldWord(m_leftAlone.at(at).field), leftAloneWord(m_leftAlone.at(at).why));
    at -= m_leftAlone.size();
    return at < m_absent.size() ? tr("Not in this file") : keptWord(m_kept.at(at - m_absent.size()).why);
}

QVariant ImportFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return visibleLine(index.column() == Where ? where(index.row()) : what(index.row()));
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : tr("What");
}
