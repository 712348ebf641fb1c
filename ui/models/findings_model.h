#pragma once

#include "app/findings/findings.h"
#include "ui/models/text_table_model.h"

/// What was found in free text and kept files: of whom, where and of which kind; never what stands there.
class FindingsModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Name, What, FoundOn, State, Why, ColumnCount };

    using TextTableModel::TextTableModel;

    void setFindings(const QList<NamedFinding> &findings);
    const QList<NamedFinding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QList<NamedFinding> m_findings;
};
