#pragma once

#include "app/sweeping/sweep_report.h"
#include "ui/models/text_table_model.h"

#include <QList>

/// Runs over the terms: when and how each began, when it ended, what it proposed, and what stopped it.
class SweepRunsModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Begun, Ended, Origin, Due, Proposed, TakenBack, Outcome, ColumnCount };

    using TextTableModel::TextTableModel;

    void setRuns(const QList<SweepReport> &runs);
    const QList<SweepReport> &runs() const { return m_runs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QList<SweepReport> m_runs;
};
