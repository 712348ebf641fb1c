#include "ui/models/handovers_model.h"

#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/curtain.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

namespace {

PillFace safetyOf(const Handover &handover)
{
    return handover.isEncrypted
        ? PillFace{Tone::Ok, QStringLiteral("lock"), HandoversModel::tr("Encrypted")}
        : PillFace{Tone::Warn, QStringLiteral("lock-open"), HandoversModel::tr("Plain")};
}

} // namespace

void HandoversModel::setHandovers(const QList<Handover> &handovers)
{
    beginResetModel();
    m_handovers = handovers;
    endResetModel();
}

void HandoversModel::setNames(const Names &names)
{
    m_names = names;
    retranslate();
}

void HandoversModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_handovers.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HandoversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_handovers.size());
}

int HandoversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandoversModel::text(const Handover &handover, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(handover.happenedAt.toLocal(), QLocale::ShortFormat);
    case Purpose: {
        const auto titles = m_names.purposes.value(handover.purpose.number());
        return visibleLine(inSpokenLanguage(titles.first, titles.second));
    }
    case Channel:
        return handover.channel ? channelWord(*handover.channel) : tr("Export");
    case Recipient:
        return visibleLine(recipientWord(handover.recipient));
    case People:
        return QLocale().toString(handover.included);
    case Safety:
        return safetyOf(handover).word;
    case By:
        return visibleLine(m_names.members.value(handover.madeBy));
    default:
        return {};
    }
}

QString HandoversModel::toolTip(const Handover &handover, int column) const
{
    if (column == Safety && !handover.isEncrypted)
        return veiled(visibleLine(handover.plainReason));
    if (column != People)
        return text(handover, column);
    QStringList lines = {tr("%n left out", nullptr, int(handover.excluded))};
    for (auto count = handover.reasons.begin(); count != handover.reasons.end(); ++count)
        lines.append(tr("%1: %2", "a reason and how many")
                         .arg(exclusionWord(count.key()), QLocale().toString(count.value())));
    lines.append(handoverFieldWords(handover.fields).join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

QVariant HandoversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Handover &handover = m_handovers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(handover, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == People ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case PillDelegate::FaceRole:
        return index.column() == Safety ? QVariant::fromValue(safetyOf(handover)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(handover, index.column()));
    default:
        return {};
    }
}

QVariant HandoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == People)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Purpose:
        return tr("Purpose");
    case Channel:
        return tr("Channel");
    case Recipient:
        return tr("Recipient");
    case People:
        return tr("People");
    case Safety:
        return tr("Protection");
    case By:
        return tr("Made by");
    default:
        return {};
    }
}
