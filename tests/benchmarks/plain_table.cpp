#include "plain_table.h"

#include <QSqlQuery>
#include <QVariant>

namespace bench {

PlainTable::PlainTable(const QSqlDatabase &database) : m_database(database)
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT MIN(rank), MAX(rank) FROM list_customers"));
    if (!query.next())
        return;
    m_first = query.value(0).toLongLong();
    m_rows = static_cast<int>((query.value(1).toLongLong() - m_first) / step) + 1;
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return stretch(index.row() / size).value(index.row() % size).value(index.column());
}

const QList<QStringList> &PlainTable::stretch(int number) const
{
    const auto found = m_stretches.constFind(number);
    if (found != m_stretches.constEnd())
        return *found;
    constexpr int kept = 64;
    if (m_stretches.size() >= kept)
        m_stretches.clear();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT number, name, organisation, email, phone, city, kind, consent, "
                                 "consent_until, standing, due_on, flags "
                                 "FROM list_customers WHERE rank >= ? ORDER BY rank LIMIT ?"));
    query.addBindValue(m_first + qint64{step} * size * number);
    query.addBindValue(size);
    query.exec();
    QList<QStringList> rows;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i).toString());
        rows.append(row);
    }
    return *m_stretches.insert(number, rows);
}

} // namespace bench
