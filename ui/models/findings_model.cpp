#include "ui/models/findings_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/finding_words.h"
#include "ui/look/curtain.h"
#include "ui/models/short_day.h"
#include "ui/widgets/plain_text.h"

void FindingsModel::setFindings(const QList<NamedFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(int row, int column) const
{
    const auto &[finding, name, isArchived] = m_findings.at(row);
    switch (column) {
    case Name:
        return isArchived ? archivedName() : veiled(visibleLine(name));
    case What:
        return findingSentence(finding);
    case FoundOn:
        return shortDay(finding.foundAt.toLocal().date());
    case State:
        return findingStateWord(finding.state);
    case Why:
        return veiled(visibleLine(finding.reason));
    default:
        return {};
    }
}

QString FindingsModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Contact");
    case What:
        return tr("What was found");
    case FoundOn:
        return tr("Found on");
    case State:
        return tr("State");
    case Why:
        return tr("Reason");
    default:
        return {};
    }
}
