#include "ui/models/open_holds_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/notice_words.h"
#include "ui/look/curtain.h"
#include "ui/models/short_day.h"
#include "ui/widgets/plain_text.h"

void OpenHoldsModel::setHolds(const QList<OpenHold> &holds, QDate today)
{
    beginResetModel();
    m_holds = holds;
    m_today = today;
    endResetModel();
}

int OpenHoldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holds.size());
}

int OpenHoldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OpenHoldsModel::standing(const OpenHold &hold) const
{
    const LegalHold &held = hold.held.hold;
    if (held.isLapsedOn(m_today))
        return tr("Lapsed: the term runs on");
    return held.approvedAt ? tr("Agreed to by %1").arg(visibleLine(hold.approvedByName))
                           : tr("Waits for agreement");
}

QString OpenHoldsModel::text(int row, int column) const
{
    const OpenHold &hold = m_holds.at(row);
    const LegalHold &held = hold.held.hold;
    switch (column) {
    case Name:
        return hold.isArchived ? archivedName() : veiled(visibleLine(hold.person));
    case What:
        return held.categories.isEmpty() ? tr("Everything") : categoryWords(held.categories);
    case Why:
        return veiled(visibleLine(
            held.ground.isEmpty() ? held.reason : QStringLiteral("%1 (%2)").arg(held.reason, held.ground)));
    case SetBy:
        return visibleLine(hold.setByName);
    case SetOn:
        return shortDay(held.setAt.toLocal().date());
    case ReviewOn:
        return shortDay(held.reviewOn);
    case Standing:
        return standing(hold);
    default:
        return {};
    }
}

QString OpenHoldsModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Person");
    case What:
        return tr("What is held");
    case Why:
        return tr("Why");
    case SetBy:
        return tr("Set by");
    case SetOn:
        return tr("Set on");
    case ReviewOn:
        return tr("Review by");
    case Standing:
        return tr("State");
    default:
        return {};
    }
}
