#include "ui/models/row_selection.h"

#include <algorithm>

bool RowSelection::contains(qint64 row) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), row,
        [](qint64 wanted, const Stretch &stretch) { return wanted < stretch.first; });
    return after != m_stretches.begin() && row <= std::prev(after)->last;
}

qint64 RowSelection::count() const
{
    qint64 rows = 0;
    for (const Stretch &stretch : m_stretches)
        rows += stretch.length();
    return rows;
}

void RowSelection::add(qint64 first, qint64 last)
{
    QList<Stretch> apart;
    Stretch grown{first, last};
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        if (stretch.last + 1 < grown.first || stretch.first > grown.last + 1)
            apart.append(stretch);
        else
            grown = {std::min(grown.first, stretch.first), std::max(grown.last, stretch.last)};
    }
    const auto place = std::find_if(
        apart.begin(), apart.end(), [&](const Stretch &stretch) { return stretch.first > grown.first; });
    apart.insert(place, grown);
    m_stretches = apart;
}

void RowSelection::remove(qint64 first, qint64 last)
{
    QList<Stretch> left;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        if (stretch.first < first)
            left.append({stretch.first, std::min(stretch.last, first - 1)});
        if (stretch.last > last)
            left.append({std::max(stretch.first, last + 1), stretch.last});
    }
    m_stretches = left;
}

void RowSelection::toggle(qint64 row)
{
    if (contains(row))
        remove(row, row);
    else
        add(row, row);
}
