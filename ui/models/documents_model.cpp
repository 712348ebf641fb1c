#include "ui/models/documents_model.h"

#include "app/documents/accountability_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"

#include <algorithm>

namespace {

PillFace documentFace(const AccountabilityStanding &standing)
{
    const AccountabilityState state = stateOf(standing);
    const QString word = stateWord(state);
    switch (state) {
    case AccountabilityState::Missing:
        return {Tone::Neutral, QStringLiteral("minus"), word};
    case AccountabilityState::Draft:
        return {Tone::Info, QStringLiteral("hourglass"), word};
    case AccountabilityState::Approved:
        return {Tone::Ok, QStringLiteral("check"), word};
    case AccountabilityState::OutOfDate:
        return {Tone::Warn, QStringLiteral("alert-triangle"), word};
    }
    return {};
}

} // namespace

DocumentsModel::DocumentsModel(QObject *parent)
    : QAbstractTableModel(parent), m_standings(int(allAccountabilityKinds.size()))
{}

const AccountabilityStanding *DocumentsModel::standing(int row) const
{
    return row >= 0 && row < m_standings.size() && m_standings[row] ? &*m_standings[row] : nullptr;
}

int DocumentsModel::rowOf(AccountabilityKind kind) const
{
    const auto found = std::find(allAccountabilityKinds.begin(), allAccountabilityKinds.end(), kind);
    return static_cast<int>(found - allAccountabilityKinds.begin());
}

void DocumentsModel::setStanding(const AccountabilityStanding &standing)
{
    const int row = rowOf(standing.kind);
    m_standings[row] = standing;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DocumentsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountabilityStanding *standing = this->standing(index.row());
    if (role == PillDelegate::FaceRole)
        return index.column() == State && standing ? QVariant::fromValue(documentFace(*standing))
                                                   : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Title)
        return accountabilityTitle(kind(index.row()));
    return standing ? QVariant(stateWord(stateOf(*standing))) : QVariant();
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Title") : tr("State");
}
