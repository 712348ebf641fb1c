#include "ui/models/processors_model.h"

#include "app/base/folded_text.h"
#include "app/documents/handover_words.h"
#include "app/documents/register_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace {

PillFace processorFace(ProcessorState state)
{
    const QString word = processorStateWord(state);
    switch (state) {
    case ProcessorState::Ended:
        return {Tone::Neutral, QStringLiteral("minus"), word};
    case ProcessorState::TransferWrong:
        return {Tone::Danger, QStringLiteral("globe"), word};
    case ProcessorState::NoAgreement:
        return {Tone::Danger, QStringLiteral("circle-x"), word};
    case ProcessorState::NoFlow:
    case ProcessorState::ReviewDue:
        return {Tone::Warn, QStringLiteral("alert-triangle"), word};
    case ProcessorState::InOrder:
        return {Tone::Ok, QStringLiteral("check"), word};
    }
    return {};
}

} // namespace

ProcessorsModel::ProcessorsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProcessorsModel::setRegister(const QList<Processor> &processors, const TransferTerms &terms)
{
    m_all = processors;
    m_terms = terms;
    list();
}

void ProcessorsModel::update(const Processor &processor)
{
    for (Processor &each : m_all) {
        if (each.id == processor.id)
            each = processor;
    }
    list();
}

void ProcessorsModel::setFilter(Shown shown, const QString &text)
{
    m_shown = shown;
    m_text = foldedText(text.simplified());
    list();
}

void ProcessorsModel::list()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_rows),
        [this](const Processor &each) { return isShown(each); });
    endResetModel();
}

bool ProcessorsModel::isShown(const Processor &processor) const
{
    const ProcessorState state = stateOf(processor, m_terms);
    const bool isOfKind =
        m_shown == Shown::All || (m_shown == Shown::Ended) == (state == ProcessorState::Ended);
    const bool isWanted = isOfKind && (m_shown != Shown::Wrong || state != ProcessorState::InOrder);
    if (!isWanted || m_text.isEmpty())
        return isWanted;
    const QString told = processor.name + u' ' + processor.services + u' ' + placesOf(processor).join(u' ');
    return foldedText(told).contains(m_text);
}

const Processor *ProcessorsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ProcessorsModel::rowOf(Id<Processor> processor) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == processor)
            return row;
    }
    return -1;
}

const Processor *ProcessorsModel::find(Id<Processor> processor) const
{
    const auto at = std::find_if(
        m_all.cbegin(), m_all.cend(), [processor](const Processor &each) { return each.id == processor; });
    return at == m_all.cend() ? nullptr : &*at;
}

QString ProcessorsModel::nameOf(Id<Processor> processor) const
{
    const Processor *found = find(processor);
    return found ? found->name : QString();
}

void ProcessorsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProcessorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcessorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProcessorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Processor &processor = m_rows.at(index.row());
    const ProcessorState state = stateOf(processor, m_terms);
    if (role == PillDelegate::FaceRole)
        return index.column() == State ? QVariant::fromValue(processorFace(state)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Name)
        return visibleLine(processor.name + QStringLiteral(", ") + processorKindWord(processor.kind));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return visibleLine(processor.name);
    case Country:
        return role == Qt::DisplayRole ? processor.country : placeWord(processor.country);
    default:
        return processorStateWord(state);
    }
}

QVariant ProcessorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Country ? tr("Country") : tr("State");
}
