#pragma once

#include "app/formats/csv_reader.h"
#include "app/formats/table_reader.h"
#include "app/formats/xlsx_reader.h"

#include <functional>
#include <memory>
#include <optional>

/// What a table file is, seen from outside: enough to offer a choice before reading it.
struct TableFile
{
    enum class Kind { Csv, Xlsx };

    Kind kind = Kind::Csv;
    qint64 bytes = 0;
    CsvDialect dialect = {};      ///< of a CSV file
    QList<XlsxSheet> sheets = {}; ///< of a workbook
    int firstVisibleSheet = 0;
};

/// How to read a table file, where the user knows better than the detection.
struct TableOptions
{
    std::optional<CsvDialect> dialect = {};
    std::optional<int> sheet = {}; ///< else the first one that can be seen
    CsvLimits csv = {};
    XlsxLimits xlsx = {};
    ZipLimits zip = {};
    /// Asked now and then while a large workbook is opened.
    std::function<bool()> isCancelled = {};
};

/// Looks at a file by its first bytes, never by its name. Errors: "table.missing", "table.folder", "table.open", "csv.empty",
/// "csv.binary", "csv.wide-encoding", "xlsx.old-or-protected", and those of XlsxWorkbook.
Result<TableFile> inspectTable(const QString &path, const TableOptions &options = {});

/// Opens a CSV file or a sheet of a workbook for reading row by row. Errors as above.
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options = {});
