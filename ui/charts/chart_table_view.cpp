#include "ui/charts/chart_table_view.h"

#include "ui/look/theme.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/wrapping_header.h"

#include <QEvent>

#include <algorithm>

namespace {

/// What a name keeps where the figures ask for more than there is.
constexpr int narrowestName = 72;

} // namespace

ChartTableView::ChartTableView(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new WrappingHeader(this));
    setModel(model);
    dressTable(this);
    // Figures are chosen one by one here, not by the row as people are.
    setSelectionBehavior(QAbstractItemView::SelectItems);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &ChartTableView::fit);
}

void ChartTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ChartTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void ChartTableView::fit()
{
    QHeaderView *head = horizontalHeader();
    const int columns = head->count();
    if (columns == 0)
        return;
    QList<int> widths;
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        widths.append(std::max(sizeHintForColumn(column), head->sectionSizeHint(column)));
        needed += widths.last();
    }
    const int room = viewport()->width() - needed;
    if (room < 0)
        widths[0] = std::max(theme().px(narrowestName), widths[0] + room);
    else
        for (int column = 0; column < columns; ++column)
            widths[column] += room * (column + 1) / columns - room * column / columns;
    for (int column = 0; column < columns; ++column)
        head->resizeSection(column, widths[column]);
}
