#include "ui/pages/contact_table.h"

#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_text.h"

#include <QHeaderView>
#include <QStandardItemModel>

ContactTable::ContactTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    dressTable(this);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    connect(this, &QTableView::activated, this, [this] { emit rowActivated(currentNumber()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentNumberChanged(currentNumber()); });
}

void ContactTable::setHeads(const QStringList &heads)
{
    m_model->setHorizontalHeaderLabels(heads);
}

void ContactTable::clearRows()
{
    m_model->removeRows(0, m_model->rowCount());
    emit currentNumberChanged(0);
}

void ContactTable::addRow(const QStringList &cells, qint64 number)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(visibleLine(cell));
        item->setData(number, Qt::UserRole);
        items.append(item);
    }
    m_model->appendRow(items);
    fitColumns();
}

qint64 ContactTable::currentNumber() const
{
    return currentIndex().data(Qt::UserRole).toLongLong();
}

void ContactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ContactTable::fitColumns()
{
    const int columns = m_model->columnCount();
    for (int column = 0; column + 1 < columns; ++column)
        setColumnWidth(column, viewport()->width() / columns);
}
