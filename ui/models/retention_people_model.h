#pragma once

#include "app/lists/list_row.h"

#include <QAbstractTableModel>

/// The people behind a bar: their name, when their term or their consent ends, and how they stand.
class RetentionPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, DueOn, State, columns };
    /// Which end the second column tells.
    enum class End { Term, Consent };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<ListRow> &people, QDate today, End end = End::Term);
    const QList<ListRow> &people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// New words after a change of language.
    void retranslate();

private:
    QString endWords(QDate end) const;

    QList<ListRow> m_people;
    QDate m_today;
    End m_end = End::Term;
};
