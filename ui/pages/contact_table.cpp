#include "ui/pages/contact_table.h"

#include "ui/look/theme.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QStandardItemModel>

#include <numeric>

ContactTable::ContactTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    dressTable(this);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::activated, this, [this] { emit rowActivated(currentNumber()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentNumberChanged(currentNumber()); });
    connect(&theme(), &Theme::changed, this, &ContactTable::fitHeight);
}

void ContactTable::setHeads(const QStringList &heads)
{
    m_model->setHorizontalHeaderLabels(heads);
    fitColumns();
}

void ContactTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    fitColumns();
}

void ContactTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void ContactTable::clearRows()
{
    m_model->removeRows(0, m_model->rowCount());
    fitHeight();
    emit currentNumberChanged(0);
}

void ContactTable::addRow(const QStringList &cells, qint64 number)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(visibleLine(cell));
        item->setData(number, Qt::UserRole);
        item->setData(plainToolTip(cell), Qt::ToolTipRole);
        items.append(item);
    }
    m_model->appendRow(items);
    fitHeight();
}

int ContactTable::rowCount() const
{
    return m_model->rowCount();
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

void ContactTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever arrives by keyboard stands on a row at once.
    if (!currentIndex().isValid() && rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
}

void ContactTable::fitColumns()
{
    const int columns = m_model->columnCount();
    const int whole =
        m_shares.size() == columns ? std::accumulate(m_shares.begin(), m_shares.end(), 0) : columns;
    for (int column = 0; column + 1 < columns; ++column) {
        const int share = m_shares.size() == columns ? m_shares.at(column) : 1;
        setColumnWidth(column, viewport()->width() * share / std::max(1, whole));
    }
}

void ContactTable::fitHeight()
{
    if (!m_fitsRows)
        return;
    setFixedHeight(horizontalHeader()->sizeHint().height() +
        rowCount() * verticalHeader()->defaultSectionSize() + theme().px(2));
}
