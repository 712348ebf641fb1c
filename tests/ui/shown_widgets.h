#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace tests {

/// Every row of a table as it is read, its cells parted by "|"; nothing of no table.
inline QStringList rowsIn(const QTableView *table)
{
    QStringList rows;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// Whether a label that is seen says this.
inline bool shows(const QWidget &root, const QString &text)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The button that is seen with this on it; null where there is none.
inline QPushButton *shownButton(const QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&](const QPushButton *each) { return each->isVisible() && each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace tests
