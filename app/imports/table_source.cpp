#include "app/imports/table_source.h"

#include "app/imports/column_recogniser.h"
#include "app/imports/rejects_file.h"

#include <algorithm>

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

/// The header as it was found, or as the layout says.
HeaderRow headerOf(const QList<SampleRow> &rows, const std::optional<TableLayout> &layout)
{
    if (!layout)
        return findHeader(rows);
    return layout->headerRow == 0 ? HeaderRow{} : headerAt(rows, layout->headerRow - 1);
}

} // namespace

Result<ImportInspection> inspectSource(
    const QString &path, const std::optional<TableLayout> &layout, FilingSystem filingSystem)
{
    const auto file = inspectTable(path);
    if (!file)
        return file.error();
    const TableOptions options = optionsOf(*file, layout);
    const auto reader = openTable(path, options);
    if (!reader)
        return reader.error();
    const auto rows = readSample(**reader, sampleRows);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Failure::Invalid, QStringLiteral("import.no-rows")};

    ImportInspection inspection{.file = *file};
    if (options.dialect)
        inspection.file.dialect = *options.dialect;
    const HeaderRow header = headerOf(*rows, layout);
    inspection.headerFound = header.found;
    inspection.headerLine = header.line;
    inspection.repeatedHeaders = header.duplicates;
    inspection.layout = {.sheet = layout ? layout->sheet : file->firstVisibleSheet,
        .headerRow = header.found ? static_cast<int>(header.index) + 1 : 0,
        .separator = file->kind == TableFile::Kind::Csv ? inspection.file.dialect.separator : '\0'};
    if (file->kind == TableFile::Kind::Csv)
        inspection.layout.encoding = inspection.file.dialect.encoding;
    inspection.sample = rows->mid(header.found ? header.index + 1 : 0);
    if (inspection.sample.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("import.no-rows")};
    inspection.headers = distinctHeaders(header.found ? header.names : QStringList(widest(*rows), QString()));
    QList<QStringList> cells;
    for (const SampleRow &row : std::as_const(inspection.sample))
        cells.append(row.cells);
    inspection.suggestion
        = recogniseColumns(header.found ? header.names : QStringList(widest(*rows), QString()), cells, filingSystem);
    for (ColumnMapping &column : inspection.suggestion.columns) {
        if (isRejectsColumn(column.header))
            column.target = ImportTarget::Ignore;
    }
    return inspection;
}

Result<TableSource> openSource(const QString &path, const std::optional<TableLayout> &layout,
    const std::function<bool()> &isCancelled)
{
    const auto inspection = inspectSource(path, layout, FilingSystem::Customers);
    if (!inspection)
        return inspection.error();
    TableOptions options = optionsOf(inspection->file, inspection->layout);
    options.isCancelled = isCancelled;
    auto reader = openTable(path, options);
    if (!reader)
        return reader.error();
    TableRecord record;
    for (int row = 0; row < inspection->layout.headerRow; ++row) {
        if (const auto more = (*reader)->next(record); !more)
            return more.error();
    }
    return TableSource{.reader = *std::move(reader), .headers = inspection->headers};
}
