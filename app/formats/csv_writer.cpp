#include "app/formats/csv_writer.h"

#include "app/formats/formula_guard.h"

#include <algorithm>

namespace {

constexpr qsizetype pendingSize = 262'144;
constexpr qsizetype rowSpare = 65'536;

} // namespace

CsvWriter::CsvWriter(const QString &path, Style style, Formulas formulas)
    : m_file(path), m_separator(style == Style::NlExcel ? ';' : ','), m_formulas(formulas)
{
    m_pending.reserve(pendingSize + rowSpare);
    if (style == Style::NlExcel)
        m_pending.append("\xEF\xBB\xBF");
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Style style, Formulas formulas)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, style, formulas));
    if (auto opened = writer->m_file.open(); !opened)
        return opened.error();
    return writer;
}

Outcome CsvWriter::row(std::span<const QByteArrayView> cells)
{
    for (const QByteArrayView cell : cells)
        append(cell, cells.size() == 1);
    return endRow();
}

Outcome CsvWriter::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        append(cell.toUtf8(), cells.size() == 1);
    return endRow();
}

void CsvWriter::append(QByteArrayView cell, bool only)
{
    const bool guard = m_formulas == Formulas::Neutralise && needsGuard(cell);
    const bool special = std::any_of(cell.begin(), cell.end(), [this](char letter) {
        return letter == m_separator || letter == '"' || letter == '\n' || letter == '\r';
    });
    // A row of one empty cell would otherwise be a blank line, and be passed over when read.
    const bool quoted =
        guard || special || cell.startsWith(' ') || cell.endsWith(' ') || (only && cell.isEmpty());
    if (quoted)
        m_pending.append('"');
    if (guard)
        m_pending.append('\'');
    for (const char letter : cell) {
        if (letter == '"')
            m_pending.append('"');
        m_pending.append(letter);
    }
    if (quoted)
        m_pending.append('"');
    m_pending.append(m_separator);
}

Outcome CsvWriter::endRow()
{
    if (m_pending.endsWith(m_separator))
        m_pending.chop(1);
    m_pending.append("\r\n");
    return m_pending.size() < pendingSize ? Outcome(done) : flush();
}

Outcome CsvWriter::flush()
{
    auto written = m_file.write(m_pending);
    m_pending.resize(0);
    return written;
}

Outcome CsvWriter::commit()
{
    if (auto written = flush(); !written)
        return written.error();
    return m_file.commit();
}
