#pragma once

#include "app/retention/rule_change.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

/// The retention rules: name, what is kept, how long, and whether the rule counts.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RuleId, Subject, Term, Standing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `waiting`: the rules of which a change waits for a decision.
    void setRules(const QList<RetentionRule> &rules, const QSet<QString> &waiting);
    const QList<RetentionRule> &rules() const { return m_rules; }
    int rowOf(const QString &id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RetentionRule> m_rules;
    QSet<QString> m_waiting;
};
