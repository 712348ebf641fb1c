#pragma once

#include "app/requests/proposal.h"

#include <QAbstractTableModel>

/// A proposal as a table: before and after per field, or per category what goes, what stays, why and until
/// when.
class RequestProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Correction, Erasure };
    enum CorrectionColumn { Field, Before, After, CorrectionColumnCount };
    enum ErasureColumn { Category, Records, Fate, Reason, Until, ErasureColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProposal(Kind kind, const Proposal &proposal);
    const Proposal &proposal() const { return m_proposal; }
    Kind kind() const { return m_kind; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString fate(const Proposal::CategoryPlan &row);
    QString text(const QModelIndex &index) const;

    Kind m_kind = Kind::Correction;
    Proposal m_proposal;
};
