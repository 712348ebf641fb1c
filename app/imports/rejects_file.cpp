#include "app/imports/rejects_file.h"

#include "app/formats/csv_writer.h"

namespace {

const QString lineColumn = QStringLiteral("Klantkluis: line");
const QString reasonColumn = QStringLiteral("Klantkluis: reason");

} // namespace

bool isRejectsColumn(const QString &header)
{
    return header == lineColumn || header == reasonColumn;
}

RejectsFile::RejectsFile(std::unique_ptr<CsvWriter> writer, qsizetype width, ComplaintWords words)
    : m_writer(std::move(writer))
    , m_width(width)
    , m_words(std::move(words))
{}

RejectsFile::~RejectsFile() = default;
RejectsFile::RejectsFile(RejectsFile &&) noexcept = default;

Result<RejectsFile> RejectsFile::create(const QString &path, const QStringList &headers, ComplaintWords words)
{
    auto writer = CsvWriter::create(path, CsvWriter::Style::NlExcel);
    if (!writer)
        return writer.error();
    QStringList all = headers;
    // A file that was rejected once has these two already.
    all.removeIf([](const QString &header) { return isRejectsColumn(header); });
    const qsizetype width = all.size();
    all << lineColumn << reasonColumn;
    if (auto written = (*writer)->row(all); !written)
        return written.error();
    return RejectsFile(*std::move(writer), width, std::move(words));
}

Outcome RejectsFile::write(const ImportRow &row)
{
    QStringList reasons;
    for (const RowComplaint &complaint : row.complaints)
        reasons.append(m_words ? m_words(complaint) : codeOf(complaint.fault));
    std::vector<QByteArray> kept(row.cells.cbegin(), row.cells.cend());
    kept.resize(static_cast<size_t>(m_width));
    kept.push_back(QByteArray::number(row.line));
    kept.push_back(reasons.join(QStringLiteral("; ")).toUtf8());
    const std::vector<QByteArrayView> cells(kept.begin(), kept.end());
    ++m_rows;
    return m_writer->row(cells);
}

Outcome RejectsFile::commit()
{
    if (m_rows == 0)
        return done;
    return m_writer->commit();
}
