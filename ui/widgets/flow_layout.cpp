#include "ui/widgets/flow_layout.h"

#include <algorithm>
#include <utility>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
            std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // Items of different heights share the middle of their line, unless they are to stand below it.
    const auto place = [&] {
        for (const auto &[item, at] : line) {
            const int above = lineHeight - at.height();
            item->setGeometry(at.translated(0, item->alignment() & Qt::AlignBottom ? above : above / 2));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint =
            item->sizeHint().boundedTo(QSize(std::max(room.width(), item->minimumSize().width()), 10000));
        if (x > room.x() && x + hint.width() > room.x() + room.width()) {
            place();
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (moves)
            line.append({item.get(), QRect(QPoint(x, y), hint)});
        x += hint.width() + spacing();
        lineHeight = std::max(lineHeight, hint.height());
    }
    place();
    return y + lineHeight - rect.y() + margins.bottom();
}
