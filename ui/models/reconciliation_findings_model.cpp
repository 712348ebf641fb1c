#include "ui/models/reconciliation_findings_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/handover_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

ReconciliationFindingsModel::Group groupOf(ReconciliationFinding::Kind kind)
{
    using enum ReconciliationFinding::Kind;
    using Group = ReconciliationFindingsModel::Group;
    switch (kind) {
    case Allowed:
        return Group::Allowed;
    case Missing:
        return Group::Missing;
    case Unknown:
        return Group::Unknown;
    case Unsubscribed:
        return Group::Unsubscribed;
    case Remove:
    case Erased:
        break;
    }
    return Group::Remove;
}

QString findingReason(const ReconciliationFinding &finding)
{
    using enum ReconciliationFinding::Kind;
    switch (finding.kind) {
    case Remove:
        return exclusionWord(finding.reason);
    case Erased:
        return ReconciliationFindingsModel::tr("Was erased here, and must go there as well");
    case Unknown:
        return ReconciliationFindingsModel::tr("Nobody in the file has this address: no ground is known");
    case Unsubscribed:
        return ReconciliationFindingsModel::tr("Left there, which was not known here");
    case Allowed:
        return ReconciliationFindingsModel::tr("May be reached at this address");
    case Missing:
        break;
    }
    return ReconciliationFindingsModel::tr("May be reached, and is not on the list");
}

} // namespace

void ReconciliationFindingsModel::setFindings(const QList<ReconciliationFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    choose();
    endResetModel();
}

void ReconciliationFindingsModel::showGroup(Group group)
{
    beginResetModel();
    m_group = group;
    choose();
    endResetModel();
}

void ReconciliationFindingsModel::choose()
{
    m_rows.clear();
    for (qsizetype at = 0; at < m_findings.size(); ++at) {
        if (groupOf(m_findings.at(at).kind) == m_group)
            m_rows.append(at);
    }
}

void ReconciliationFindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReconciliationFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReconciliationFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReconciliationFindingsModel::text(const ReconciliationFinding &finding, int column)
{
    switch (column) {
    case Name:
        if (finding.isArchived)
            return archivedName();
        return finding.name.isEmpty() ? QStringLiteral("–") : veiled(visibleLine(finding.name));
    case Address:
        return veiled(visibleLine(finding.email));
    case Why:
        return findingReason(finding);
    case Line:
        return finding.line > 0 ? QLocale().toString(finding.line) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant ReconciliationFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(findingAt(index.row()), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(findingAt(index.row()), index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ReconciliationFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("E-mail address");
    case Why:
        return tr("Why");
    case Line:
        return tr("Line");
    default:
        return {};
    }
}
