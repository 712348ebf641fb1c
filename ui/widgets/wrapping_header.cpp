#include "ui/widgets/wrapping_header.h"

#include "ui/look/theme.h"
#include "ui/widgets/two_lines.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace {

/// A head that is narrower never asks for a second line.
constexpr int widestInOneLine = 64;
constexpr int mostLines = 3;

} // namespace

WrappingHeader::WrappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideNone); // each line by itself, by the style
    setSectionsClickable(true);
}

QString WrappingHeader::words(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

int WrappingHeader::around(int section) const
{
    return QHeaderView::sectionSizeFromContents(section).width() -
        fontMetrics().size(0, words(section)).width();
}

QStringList WrappingHeader::lines(int section) const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = sectionSize(section) - around(section);
    QStringList lines;
    const QStringList parts = words(section).split(u' ');
    for (const QString &part : parts) {
        const QString longer = lines.isEmpty() ? part : lines.last() + u' ' + part;
        const bool fits = metrics.horizontalAdvance(longer) <= room || lines.size() == mostLines;
        if (fits && !lines.isEmpty())
            lines.last() = longer;
        else
            lines.append(part);
    }
    return lines;
}

QSize WrappingHeader::sectionSizeFromContents(int section) const
{
    const QSize usual = QHeaderView::sectionSizeFromContents(section);
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    const QStringList broken = inTwoLines(words(section), metrics, theme().px(widestInOneLine));
    for (const QString &line : broken)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int height = metrics.lineSpacing() * int(lines(section).size()) + theme().px(12);
    return {widest + around(section), std::max(usual.height(), height)};
}

void WrappingHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = lines(section).join(u'\n');
}
