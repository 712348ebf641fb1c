#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace style_parts {

namespace {

bool isFirstColumn(const QStyleOptionViewItem &option, const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        return tree->header()->visualIndex(option.index.column()) == 0;
    return true;
}

} // namespace

void headerSection(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? t.neutralBg : t.alt);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    QRect place = option.rect.adjusted(0, 0, 0, -1);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment & Qt::AlignRight;
    if (isSorted) {
        const int side = theme().px(14);
        const QRect arrow(
            isRight ? place.left() : place.right() - side + 1, place.top(), side, place.height());
        // Qt names the sort direction the other way round: SortDown shows values that grow.
        const bool grows = option.sortIndicator == QStyleOptionHeader::SortDown;
        chevron(painter, arrow, grows ? Qt::UpArrow : Qt::DownArrow, t.accent);
        place.adjust(isRight ? side + 2 : 0, 0, isRight ? 0 : -side - 2, 0);
    }
    if (!option.icon.isNull()) {
        const int side = theme().px(16);
        option.icon.paint(painter, QRect(place.left(), place.top(), side, place.height()));
        place.setLeft(place.left() + side + theme().px(4));
    }
    painter->setPen(isSorted ? t.text : t.muted);
    QStringList lines = option.text.split(u'\n');
    for (QString &line : lines)
        line = option.fontMetrics.elidedText(line, Qt::ElideRight, place.width());
    painter->drawText(
        place, int(option.textAlignment | Qt::AlignVCenter) | Qt::TextDontClip, lines.join(u'\n'));
}

void viewRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.sel);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, t.alt);
    if (qobject_cast<const QTableView *>(widget))
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

void viewItem(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    const bool isTable = qobject_cast<const QTableView *>(widget);
    const QRect ground = option.rect.adjusted(0, 0, 0, isTable ? -1 : 0);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(ground, option.backgroundBrush);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(ground, t.sel);
        if (isFirstColumn(option, widget))
            painter->fillRect(QRect(ground.left(), ground.top(), 3, ground.height()), t.accent);
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        painter->fillRect(ground, t.alt);
    }
}

} // namespace style_parts
