#include "ui/models/rights_model.h"

#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "app/staff/rights.h"
#include "ui/look/icon.h"

namespace {

/// After the roles: what is lent for a period.
constexpr int deputyColumn = 1 + int(allRoles.size());

} // namespace

void RightsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allOperations.size());
}

int RightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + int(allRoles.size());
}

QVariant RightsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation operation = allOperations.at(size_t(index.row()));
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? operationWord(operation)
                                                                         : QVariant();
    const bool may = index.column() == deputyColumn
        ? deputyMayDo(operation)
        : mayDo(allRoles.at(size_t(index.column() - 1)), operation);
    if (role == Qt::DisplayRole)
        return may ? tr("Yes") : QStringLiteral("–");
    if (role == Qt::AccessibleTextRole)
        return may ? tr("Yes") : tr("No");
    if (role == Qt::DecorationRole && may)
        return icon(u"check", Ink::Ok);
    return {};
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == deputyColumn)
        return tr("Deputy");
    return section == 0 ? tr("May") : roleWord(allRoles.at(size_t(section - 1)));
}
