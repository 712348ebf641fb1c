#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

namespace bench {

/// The rows of the list as a plain program would show them: a table model that reads stretches by rank while
/// it is asked. The peer of our own list.
class PlainTable final : public QAbstractTableModel
{
public:
    explicit PlainTable(const QSqlDatabase &database);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const QList<QStringList> &stretch(int number) const;

    static constexpr int size = 64;
    static constexpr int columns = 12;
    /// Between two ranks: even where nobody was added or removed, so close enough for a scroll bar.
    static constexpr int step = 16;

    QSqlDatabase m_database;
    qint64 m_first = 0;
    int m_rows = 0;
    mutable QHash<int, QList<QStringList>> m_stretches;
};

} // namespace bench
