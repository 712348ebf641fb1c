#pragma once

#include "app/formats/header_row.h"
#include "app/formats/table_file.h"
#include "app/imports/import_plan.h"

#include <functional>
#include <memory>

/// What a file turned out to be, for the first page of an import: enough to map its columns and to see
/// whether it is read right.
struct ImportInspection
{
    TableFile file = {};
    TableLayout layout = {};
    /// Whether the names of the columns were found; else they are called by their place.
    bool headerFound = false;
    /// The line the header stands on.
    qint64 headerLine = 0;
    /// One a column, all different.
    QStringList headers = {};
    /// Names that more than one column bears.
    QStringList repeatedHeaders = {};
    /// The first rows after the header.
    QList<SampleRow> sample = {};
    ImportMapping suggestion = {};
};

/// Looks at a file. Errors: those of inspectTable and of the readers, "import.no-rows", Cancelled.
Result<ImportInspection> inspectSource(const QString &path, const std::optional<TableLayout> &layout,
    FilingSystem filingSystem, const std::function<bool()> &isCancelled = {});

/// A table opened behind its header.
struct TableSource
{
    std::unique_ptr<TableReader> reader;
    QStringList headers = {};
};

/// Opens it, having looked at it once: what a workbook must read before its first row is read once only.
/// Errors as above, and "csv.encoding-doubtful" where the encoding must be chosen first.
Result<TableSource> openSource(const QString &path, const std::optional<TableLayout> &layout,
    const std::function<bool()> &isCancelled = {});
