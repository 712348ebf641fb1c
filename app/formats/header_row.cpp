#include "app/formats/header_row.h"

#include "app/formats/cell_text.h"
#include "app/formats/formula_guard.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype rowsLookedAt = 20;
constexpr qsizetype longestName = 120;

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(
        cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// The number of the last column with something in it.
qsizetype usedWidth(const QStringList &cells)
{
    const auto last = std::find_if(
        cells.rbegin(), cells.rend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return std::distance(last, cells.rend());
}

/// Values that no column is named after: addresses of mail, days, numbers, postcodes.
bool looksLikeData(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.contains(u'@') || text.size() > longestName || text.contains(u"://"))
        return true;
    if (cell_text::date(text.toUtf8()))
        return true;
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    return letters == 0 || (digits >= 4 && digits >= letters);
}

/// The usual width of the rows behind `index`; 0 when there are none.
qsizetype usualWidthAfter(const QList<SampleRow> &rows, qsizetype index)
{
    std::vector<qsizetype> widths;
    for (qsizetype i = index + 1; i < rows.size(); ++i) {
        if (const qsizetype width = usedWidth(rows.at(i).cells); width > 0)
            widths.push_back(width);
    }
    if (widths.empty())
        return 0;
    const auto middle = widths.begin() + static_cast<qsizetype>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle;
}

/// Names of columns are text, and nearly every column has one.
bool readsLikeHeader(const QList<SampleRow> &rows, qsizetype index)
{
    const QStringList &cells = rows.at(index).cells;
    const qsizetype filled = filledCells(cells);
    const qsizetype usual = usualWidthAfter(rows, index);
    const qsizetype least = usual == 1 ? 1 : 2;
    if (filled < least || (usual > 0 && filled * 10 < usual * 6))
        return false;
    qsizetype names = 0;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        // One such value gives a row of data away.
        if (cell.contains(u'@') || cell_text::date(cell.toUtf8()))
            return false;
        names += looksLikeData(cell) ? 0 : 1;
    }
    return names * 5 >= filled * 4;
}

} // namespace

Result<QList<SampleRow>> readSample(TableReader &reader, qsizetype rows)
{
    QList<SampleRow> sample;
    TableRecord record;
    while (sample.size() < rows) {
        const auto more = reader.next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        sample.append({.line = record.line(), .cells = record.texts()});
    }
    return sample;
}

HeaderRow headerAt(const QList<SampleRow> &rows, qsizetype index)
{
    HeaderRow header;
    if (index < 0 || index >= rows.size())
        return header;
    header.found = true;
    header.index = index;
    header.line = rows.at(index).line;
    QSet<QString> seen;
    for (const QString &cell : rows.at(index).cells) {
        const QByteArray bytes = cell.toUtf8();
        const QString name = QString::fromUtf8(withoutGuard(bytes)).simplified();
        const QString folded = name.toCaseFolded();
        header.names.append(name);
        if (!name.isEmpty() && seen.contains(folded) &&
            !header.duplicates.contains(name, Qt::CaseInsensitive))
            header.duplicates.append(name);
        seen.insert(folded);
    }
    while (!header.names.isEmpty() && header.names.constLast().isEmpty())
        header.names.removeLast();
    return header;
}

HeaderRow findHeader(const QList<SampleRow> &rows)
{
    for (qsizetype i = 0; i < std::min(rows.size(), rowsLookedAt); ++i) {
        if (readsLikeHeader(rows, i))
            return headerAt(rows, i);
    }
    return {};
}
