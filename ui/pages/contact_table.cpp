#include "ui/pages/contact_table.h"

#include "ui/look/theme.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/wrapping_header.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

constexpr int coveredRole = Qt::UserRole + 1;
constexpr int leastWord = 104; // below it the table scrolls sideways instead

} // namespace

ContactTable::ContactTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setHorizontalHeader(new WrappingHeader(this));
    setModel(m_model);
    dressTable(this);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::activated, this, [this] { emit rowActivated(currentNumber()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentNumberChanged(currentNumber()); });
    connect(&theme(), &Theme::changed, this, &ContactTable::fitHeight);
    connect(&theme(), &Theme::changed, this, &ContactTable::fitRowsLater);
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

void ContactTable::setNarrowest(int width)
{
    m_narrowest = width;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitColumns();
}

void ContactTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void ContactTable::setWraps(bool wraps)
{
    m_wraps = wraps;
    setWordWrap(wraps);
    fitRowsLater();
}

void ContactTable::clearRows()
{
    const qint64 current = currentNumber();
    m_model->removeRows(0, m_model->rowCount());
    m_wasCurrent = current;
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
    fitRowsLater();
    if (number > 0 && number == m_wasCurrent)
        setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void ContactTable::addCoveredRow(const QStringList &cells, const QList<int> &hidden, qint64 number)
{
    QStringList shown = cells;
    for (const int column : hidden)
        shown[column] = QString(5, QChar(0x2022));
    addRow(shown, number);
    const int row = rowCount() - 1;
    const QString hint = tr("hidden, press Space to show");
    for (const int column : hidden) {
        QStandardItem *item = m_model->item(row, column);
        item->setData(hint, Qt::AccessibleTextRole);
        item->setData(plainToolTip(hint), Qt::ToolTipRole);
        item->setData(true, coveredRole);
    }
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

void ContactTable::keyPressEvent(QKeyEvent *event)
{
    const int columns = m_model->columnCount();
    bool isCovered = false;
    for (int column = 0; currentIndex().isValid() && column < columns; ++column)
        isCovered |= currentIndex().siblingAtColumn(column).data(coveredRole).toBool();
    if (event->key() == Qt::Key_Space && isCovered) {
        emit uncoverWanted();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// As wide as its longest word, and so as narrow as can be; and how much more its longest text would take.
std::pair<int, int> ContactTable::needOf(int column) const
{
    const int around = theme().px(16);
    const int most = theme().px(m_narrowest);
    const QString head = m_model->headerData(column, Qt::Horizontal).toString();
    int word = 0;
    int text = horizontalHeader()->fontMetrics().horizontalAdvance(head);
    for (const QString &part : head.split(u' '))
        word = std::max(word, horizontalHeader()->fontMetrics().horizontalAdvance(part));
    for (int row = 0; row < rowCount(); ++row) {
        const QString cell = m_model->index(row, column).data().toString();
        text = std::max(text, fontMetrics().horizontalAdvance(cell));
        for (const QString &part : cell.split(u' '))
            word = std::max(word, fontMetrics().horizontalAdvance(part));
    }
    const int narrow = std::min(word + around, most);
    return {narrow, std::clamp(text + around - narrow, 0, most)};
}

void ContactTable::fitToWords()
{
    const int columns = m_model->columnCount();
    QList<std::pair<int, int>> needs;
    int wanted = 0;
    for (int column = 0; column < columns; ++column) {
        needs.append(needOf(column));
        wanted += needs.last().second;
    }
    const auto roomAt = [&](int widest) {
        int room = viewport()->width();
        for (const auto &need : std::as_const(needs))
            room -= std::min(need.first, widest);
        return room;
    };
    // Very long words are broken rather than put out of sight.
    int widest = theme().px(m_narrowest);
    while (roomAt(widest) < 0 && widest > theme().px(leastWord))
        widest -= theme().px(8);
    const int room = std::max(0, roomAt(widest));
    for (int column = 0; column < columns; ++column) {
        const auto [narrow, more] = needs.at(column);
        setColumnWidth(column, std::min(narrow, widest) + (wanted > 0 ? room * more / wanted : 0));
    }
    fitRowsLater();
}

void ContactTable::fitColumns()
{
    if (m_narrowest > 0)
        return fitToWords();
    const int columns = m_model->columnCount();
    const int whole =
        m_shares.size() == columns ? std::accumulate(m_shares.begin(), m_shares.end(), 0) : columns;
    for (int column = 0; column + 1 < columns; ++column) {
        const int share = m_shares.size() == columns ? m_shares.at(column) : 1;
        setColumnWidth(column, viewport()->width() * share / std::max(1, whole));
    }
    fitRowsLater();
}

void ContactTable::fitHeight()
{
    if (!m_fitsRows)
        return;
    const int rows =
        m_wraps ? verticalHeader()->length() : rowCount() * verticalHeader()->defaultSectionSize();
    const bool isWide = m_narrowest > 0 && horizontalHeader()->length() > viewport()->width();
    const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + bar + theme().px(2));
}

void ContactTable::fitRows()
{
    if (m_narrowest > 0)
        fitToWords(); // of the words that came since
    m_isFitting = false;
    const int tallest = theme().px(120);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, std::clamp(sizeHintForRow(row) + theme().px(10), theme().rowHeight(), tallest));
    fitHeight();
}

/// Once for all rows of a filling: measuring every row at every added one would take long.
void ContactTable::fitRowsLater()
{
    if (!m_wraps || m_isFitting)
        return;
    m_isFitting = true;
    QTimer::singleShot(0, this, &ContactTable::fitRows);
}
