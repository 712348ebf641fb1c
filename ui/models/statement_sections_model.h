#pragma once

#include "app/statement/statement_draft.h"

#include <QAbstractTableModel>
#include <QSet>

/// The sections of the privacy statement, and how it stands with each.
class StatementSectionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, ColumnCount };

    explicit StatementSectionsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    static StatementSection section(int row) { return allStatementSections.at(std::size_t(row)); }
    static int rowOf(StatementSection section) { return static_cast<int>(section) - 1; }
    /// `changed`: those that say something else than the version in force.
    void setFacts(const StatementFacts &facts, const QSet<StatementSection> &changed);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stateWordOf(StatementSection section) const;

    std::optional<StatementFacts> m_facts;
    QSet<StatementSection> m_changed;
};
