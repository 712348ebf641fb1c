#include "app/imports/table_source.h"

#include "app/formats/formula_guard.h"
#include "app/imports/column_recogniser.h"
#include "app/imports/rejects_file.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype sampleRows = 50;

TableOptions optionsOf(const TableFile &file, const std::optional<TableLayout> &layout)
{
    TableOptions options;
    if (!layout)
        return options;
    if (file.kind == TableFile::Kind::Xlsx)
        options.sheet = layout->sheet;
    else {
        options.dialect = file.dialect;
        if (layout->separator != 0)
            options.dialect->separator = layout->separator;
        if (layout->encoding && *layout->encoding != file.dialect.encoding) {
            options.dialect->encoding = *layout->encoding;
            options.dialect->hasBom = false;
        }
        if (layout->encoding)
            options.dialect->doubtfulLine = 0;
    }
    return options;
}

qsizetype widest(const QList<SampleRow> &rows)
{
    qsizetype width = 0;
    for (const SampleRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// The first rows, and what gives those behind them.
struct Sampled
{
    QList<SampleRow> rows;
    std::unique_ptr<TableReader> rest;
};

/// Where the encoding is in doubt the rows are shown in whichever can be read, so that there is something to
/// choose by.
Result<Sampled> sampleOf(const QString &path, const TableOptions &options, const TableFile &file)
{
    const auto read = [&](const TableOptions &way) -> Result<Sampled> {
        auto reader = openTable(path, way);
        if (!reader)
            return reader.error();
        auto rows = readSample(**reader, sampleRows);
        if (!rows)
            return rows.error();
        return Sampled{*std::move(rows), *std::move(reader)};
    };
    auto sampled = read(options);
    const CsvDialect dialect = options.dialect.value_or(file.dialect);
    if (sampled || dialect.doubtfulLine == 0)
        return sampled;
    TableOptions other = options;
    other.dialect = dialect;
    other.dialect->encoding = TextEncoding::Utf8;
    sampled = read(other);
    if (sampled)
        return sampled;
    return Error{Failure::Invalid, QStringLiteral("csv.encoding"), {QString::number(dialect.doubtfulLine)}};
}

/// The header as it was found, or as the layout says.
HeaderRow headerOf(const QList<SampleRow> &rows, const std::optional<TableLayout> &layout)
{
    if (!layout)
        return findHeader(rows);
    return layout->headerRow == 0 ? HeaderRow{} : headerAt(rows, layout->headerRow - 1);
}

/// Gives the rows that were looked at once more, and then the rest: opening a large workbook a second time
/// would cost as much again.
class LookedAtReader final : public TableReader
{
public:
    LookedAtReader(std::unique_ptr<TableReader> rest, QList<SampleRow> rows)
        : m_rest(std::move(rest)), m_rows(std::move(rows))
    {}

    Result<bool> next(TableRecord &record) override
    {
        if (m_next == m_rows.size())
            return m_rest->next(record);
        const SampleRow &row = m_rows.at(m_next++);
        m_cells.clear();
        for (const QString &cell : row.cells)
            m_cells.push_back(cell.toUtf8());
        m_fields.assign(m_cells.begin(), m_cells.end());
        record = TableRecord(m_fields, row.line);
        return true;
    }
    double progress() const override { return m_rest->progress(); }
    bool isTyped() const override { return m_rest->isTyped(); }
    TableNotes notes() const override { return m_rest->notes(); }

private:
    std::unique_ptr<TableReader> m_rest;
    QList<SampleRow> m_rows;
    qsizetype m_next = 0;
    std::vector<QByteArray> m_cells;
    std::vector<QByteArrayView> m_fields;
};

/// A file that was looked at, still open behind its first rows.
struct Looked
{
    /// Without a suggestion.
    ImportInspection inspection;
    /// Of the columns, as they stand there; empty where the file names none.
    QStringList names;
    std::unique_ptr<TableReader> rest;
};

Result<Looked> lookAt(
    const QString &path, const std::optional<TableLayout> &layout, const std::function<bool()> &isCancelled)
{
    const auto file = inspectTable(path);
    if (!file)
        return file.error();
    TableOptions options = optionsOf(*file, layout);
    options.isCancelled = isCancelled;
    auto sampled = sampleOf(path, options, *file);
    if (!sampled)
        return sampled.error();
    const QList<SampleRow> &rows = sampled->rows;
    if (rows.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("import.no-rows")};

    ImportInspection inspection{.file = *file};
    if (options.dialect)
        inspection.file.dialect = *options.dialect;
    const HeaderRow header = headerOf(rows, layout);
    inspection.headerFound = header.found;
    inspection.headerLine = header.line;
    inspection.repeatedHeaders = header.duplicates;
    inspection.layout = {.sheet = layout ? layout->sheet : file->firstVisibleSheet,
        .headerRow = header.found ? static_cast<int>(header.index) + 1 : 0,
        .separator = file->kind == TableFile::Kind::Csv ? inspection.file.dialect.separator : '\0'};
    if (file->kind == TableFile::Kind::Csv && inspection.file.dialect.doubtfulLine == 0)
        inspection.layout.encoding = inspection.file.dialect.encoding;
    inspection.sample = rows.mid(inspection.layout.headerRow);
    if (inspection.sample.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("import.no-rows")};
    const QStringList names = header.found ? header.names : QStringList(widest(rows), QString());
    inspection.headers = distinctHeaders(names);
    return Looked{std::move(inspection), names, std::move(sampled->rest)};
}

} // namespace

Result<ImportInspection> inspectSource(const QString &path, const std::optional<TableLayout> &layout,
    FilingSystem filingSystem, const std::function<bool()> &isCancelled)
{
    auto looked = lookAt(path, layout, isCancelled);
    if (!looked)
        return looked.error();
    ImportInspection inspection = std::move(looked->inspection);
    QList<QStringList> cells;
    for (const SampleRow &row : std::as_const(inspection.sample)) {
        QStringList bare;
        for (const QString &cell : row.cells) {
            const QByteArray bytes = cell.toUtf8();
            bare.append(QString::fromUtf8(withoutGuard(bytes)));
        }
        cells.append(bare);
    }
    inspection.suggestion = recogniseColumns(looked->names, cells, filingSystem);
    for (ColumnMapping &column : inspection.suggestion.columns) {
        if (isRejectsColumn(column.header))
            column.target = ImportTarget::Ignore;
    }
    return inspection;
}

Result<TableSource> openSource(
    const QString &path, const std::optional<TableLayout> &layout, const std::function<bool()> &isCancelled)
{
    auto looked = lookAt(path, layout, isCancelled);
    if (!looked)
        return looked.error();
    if (const qint64 line = looked->inspection.file.dialect.doubtfulLine; line > 0)
        return Error{Failure::Invalid, QStringLiteral("csv.encoding-doubtful"), {QString::number(line)}};
    return TableSource{.reader = std::make_unique<LookedAtReader>(
                           std::move(looked->rest), std::move(looked->inspection.sample)),
        .headers = looked->inspection.headers};
}
