#include "app/formats/csv_text.h"

#include "app/formats/formula_guard.h"

#include <algorithm>

CsvText::CsvText(Style style, Formulas formulas)
    : m_separator(style == Style::NlExcel ? ';' : ','), m_formulas(formulas)
{
    if (style == Style::NlExcel)
        m_bytes.append("\xEF\xBB\xBF");
}

void CsvText::row(std::span<const QByteArrayView> cells)
{
    for (const QByteArrayView cell : cells)
        append(cell, cells.size() == 1);
    endRow();
}

void CsvText::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        append(cell.toUtf8(), cells.size() == 1);
    endRow();
}

void CsvText::append(QByteArrayView cell, bool only)
{
    const bool guard = m_formulas == Formulas::Neutralise && needsGuard(cell);
    const bool special = std::any_of(cell.begin(), cell.end(), [this](char letter) {
        return letter == m_separator || letter == '"' || letter == '\n' || letter == '\r';
    });
    // A row of one empty cell would otherwise be a blank line, and be passed over when read.
    const bool quoted =
        guard || special || cell.startsWith(' ') || cell.endsWith(' ') || (only && cell.isEmpty());
    if (quoted)
        m_bytes.append('"');
    if (guard)
        m_bytes.append('\'');
    for (const char letter : cell) {
        if (letter == '"')
            m_bytes.append('"');
        m_bytes.append(letter);
    }
    if (quoted)
        m_bytes.append('"');
    m_bytes.append(m_separator);
}

void CsvText::endRow()
{
    if (m_bytes.endsWith(m_separator))
        m_bytes.chop(1);
    m_bytes.append("\r\n");
}
