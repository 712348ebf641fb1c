#include "ui/chain/chain_list_view.h"

#include "ui/delegates/pill_delegate.h"
#include "ui/look/theme.h"
#include "ui/widgets/pill.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

/// Says how high a line is in a column of that width, of which a tree tells its delegates nothing.
class WrappedCellDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappedCellDelegate(const ChainListView *list, QObject *parent)
        : QStyledItemDelegate(parent), m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->columnWidth(index.column()) - m_list->roomBefore(index);
        QStyleOptionViewItem cell(option);
        cell.rect = QRect(0, 0, std::max(1, width), 1);
        return QStyledItemDelegate::sizeHint(cell, index);
    }

private:
    const ChainListView *m_list;
};

} // namespace

ChainListView::ChainListView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new WrappedCellDelegate(this, this));
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&theme(), &Theme::changed, this, &ChainListView::fitColumns);
}

int ChainListView::roomBefore(const QModelIndex &index) const
{
    if (index.column() != 0)
        return 0;
    int levels = 1; // the sign that folds it
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++levels;
    return levels * indentation();
}

ChainListView::Need ChainListView::needOf(const QModelIndex &cell) const
{
    if (const QVariant face = cell.data(PillDelegate::FaceRole); face.isValid()) {
        const int pill = pillSize(face.value<PillFace>()).width() + theme().px(12);
        return {pill, pill};
    }
    const int around = roomBefore(cell) + theme().px(16);
    const QString text = cell.data().toString();
    const int whole = fontMetrics().horizontalAdvance(text) + around;
    if (itemDelegateForIndex(cell) != itemDelegate())
        return {whole, whole}; // beside pills nothing wraps
    int word = 0;
    for (const QString &part : text.split(u' '))
        word = std::max(word, fontMetrics().horizontalAdvance(part));
    return {word + around, whole};
}

void ChainListView::measure(const QModelIndex &parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        for (int column = 0; column < m_needs.size(); ++column) {
            const Need need = needOf(model()->index(row, column, parent));
            Need &most = m_needs[column];
            most = {std::max(most.word, need.word), std::max(most.text, need.text)};
        }
        measure(model()->index(row, 0, parent));
    }
}

void ChainListView::fitColumns()
{
    if (!model())
        return;
    m_needs.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        const int width = header()->fontMetrics().horizontalAdvance(head) + theme().px(24);
        m_needs.append({width, width});
    }
    measure({});
    share();
}

void ChainListView::share()
{
    int words = 0;
    int more = 0;
    for (int column = 0; column < m_needs.size(); ++column) {
        words += isColumnHidden(column) ? 0 : m_needs.at(column).word;
        more += isColumnHidden(column) ? 0 : m_needs.at(column).text - m_needs.at(column).word;
    }
    const int room = std::clamp(viewport()->width() - words, 0, more);
    int left = viewport()->width();
    int last = -1;
    for (int column = 0; column < m_needs.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const auto [word, text] = m_needs.at(column);
        setColumnWidth(column, word + (more > 0 ? room * (text - word) / more : 0));
        left -= columnWidth(column);
        last = column;
    }
    if (last >= 0 && left > 0)
        setColumnWidth(last, columnWidth(last) + left);
}

void ChainListView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}
