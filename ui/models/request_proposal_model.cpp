#include "ui/models/request_proposal_model.h"

#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/models/request_result_lines.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

void RequestProposalModel::setProposal(Kind kind, const Proposal &proposal)
{
    beginResetModel();
    m_kind = kind;
    m_proposal = proposal;
    endResetModel();
}

void RequestProposalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RequestProposalModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_kind == Kind::Correction ? m_proposal.corrections.size() : m_proposal.plan.size());
}

int RequestProposalModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == Kind::Correction ? int(CorrectionColumnCount) : int(ErasureColumnCount);
}

QString RequestProposalModel::fate(const Proposal::CategoryPlan &row)
{
    if (!row.erase)
        return tr("Keep");
    return row.figuresBy.isEmpty() ? tr("Erase") : tr("Anonymise, or erase");
}

QString RequestProposalModel::text(const QModelIndex &index) const
{
    if (m_kind == Kind::Correction) {
        const Proposal::Correction &row = m_proposal.corrections.at(index.row());
        const auto field = contactFieldOf(row.field);
        if (index.column() == Field)
            return field ? fieldWord(*field) : row.field;
        const QString &value = index.column() == Before ? row.before : row.after;
        return veiled(visibleLine(field ? shownValue(*field, value) : value));
    }
    const Proposal::CategoryPlan &row = m_proposal.plan.at(index.row());
    switch (index.column()) {
    case Category:
        return planWord(row);
    case Records: // of plans of before they were counted nothing is said
        return row.records > 0 ? QLocale().toString(row.records) : QString();
    case Fate:
        return fate(row);
    case Reason:
        if (row.erase)
            return row.figuresBy.isEmpty() ? QString() : keepReasonShown(row.figuresBy);
        return row.exception
            ? QStringLiteral("%1: %2").arg(pointArticle(keyOf(*row.exception)), keepReasonShown(row.reason))
            : keepReasonShown(row.reason);
    default:
        return row.until.isValid() ? QLocale().toString(row.until, QLocale::ShortFormat) : QString();
    }
}

QVariant RequestProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(text(index));
    case PillDelegate::FaceRole: {
        if (m_kind != Kind::Erasure || index.column() != Fate)
            return {};
        const Proposal::CategoryPlan &row = m_proposal.plan.at(index.row());
        return QVariant::fromValue(row.erase ? PillFace{Tone::Danger, QStringLiteral("trash"), fate(row)}
                                             : PillFace{Tone::Neutral, QStringLiteral("lock"), fate(row)});
    }
    default:
        return {};
    }
}

QVariant RequestProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_kind == Kind::Correction) {
        switch (section) {
        case Field:
            return tr("Field");
        case Before:
            return tr("Before");
        case After:
            return tr("After");
        default:
            return {};
        }
    }
    switch (section) {
    case Category:
        return tr("Category");
    case Records:
        return tr("Records");
    case Fate:
        return tr("What happens");
    case Reason:
        return tr("Reason");
    case Until:
        return tr("Kept until");
    default:
        return {};
    }
}
