#include "app/formats/csv_writer.h"

namespace {

constexpr qsizetype pendingSize = 262'144;
constexpr qsizetype rowSpare = 65'536;

} // namespace

CsvWriter::CsvWriter(const QString &path, Style style, Formulas formulas)
    : m_file(path), m_pending(style, formulas)
{
    m_pending.reserve(pendingSize + rowSpare);
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
    m_pending.row(cells);
    return flushWhenFull();
}

Outcome CsvWriter::row(const QStringList &cells)
{
    m_pending.row(cells);
    return flushWhenFull();
}

Outcome CsvWriter::flushWhenFull()
{
    return m_pending.bytes().size() < pendingSize ? Outcome(done) : flush();
}

Outcome CsvWriter::flush()
{
    auto written = m_file.write(m_pending.bytes());
    m_pending.empty();
    return written;
}

Outcome CsvWriter::commit()
{
    if (auto written = flush(); !written)
        return written.error();
    return m_file.commit();
}
