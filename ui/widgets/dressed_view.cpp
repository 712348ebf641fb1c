#include "ui/widgets/dressed_view.h"

#include "ui/look/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace {

void dressView(QAbstractItemView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
}

void dressHeader(QHeaderView *header)
{
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
}

} // namespace

void dressTable(QTableView *table)
{
    dressView(table);
    dressHeader(table->horizontalHeader());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    const auto fit = [table] {
        table->verticalHeader()->setMinimumSectionSize(theme().px(22));
        table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    };
    fit();
    QObject::connect(&theme(), &Theme::changed, table, fit);
}
