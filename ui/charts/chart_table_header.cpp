#include "ui/charts/chart_table_header.h"

#include "ui/charts/two_lines.h"
#include "ui/look/theme.h"

#include <QStyleOptionHeader>

namespace {

/// A head that is narrower stays in one line.
constexpr int widestInOneLine = 64;

} // namespace

ChartTableHeader::ChartTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideNone); // each line by itself, by the style
}

QString ChartTableHeader::headOf(int section) const
{
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    return inTwoLines(words, fontMetrics(), theme().px(widestInOneLine)).join(u'\n');
}

QSize ChartTableHeader::sectionSizeFromContents(int section) const
{
    const QSize usual = QHeaderView::sectionSizeFromContents(section);
    const QFontMetrics metrics = fontMetrics();
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const QSize broken = metrics.size(0, headOf(section));
    return {usual.width() - metrics.size(0, words).width() + broken.width(),
        std::max(usual.height(), broken.height() + theme().px(10))};
}

void ChartTableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = headOf(section);
}
