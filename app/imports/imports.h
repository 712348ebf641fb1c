#pragma once

#include "app/base/location.h"
#include "app/base/stop_request.h"
#include "app/imports/import_plan.h"
#include "app/imports/import_progress.h"
#include "app/imports/import_row.h"
#include "app/imports/import_summary.h"
#include "app/imports/rejects_file.h"
#include "app/imports/table_source.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

struct ServiceContext;

/// How the first rows of a file come out under a mapping.
struct ImportPreview
{
    QList<ImportRow> rows = {};
    /// Columns that no chosen purpose needs and nobody gave a reason for: left out.
    QList<int> unneeded = {};
};

/// Taking customer files in, and taking that back.
class Imports final
{
public:
    Imports(const ServiceContext &context, const Location &location);
    ~Imports();

    /// Looks at a file without the database: dialect, sheets, header, first rows and a suggested mapping.
    QFuture<Result<ImportInspection>> inspect(
        const QString &path, const std::optional<TableLayout> &layout, FilingSystem filingSystem) const;

    /// The first 50 rows as they would be read.
    QFuture<Result<ImportPreview>> preview(const Permit &permit, const ImportPlan &plan) const;

    /// Counts and lists what `run` would do; changes nothing.
    QFuture<Result<ImportSummary>> tryOut(
        const Permit &permit, const ImportPlan &plan, const ComplaintWords &words = {}) const;

    /// Takes the file in: all of it or nothing. Reports ImportProgress. `stop` rolls back and answers Cancelled, or
    /// comes too late and is answered with what was imported. Cancelling the future stops as well, unanswered.
    QFuture<Result<ImportSummary>> run(const Permit &permit, const ImportPlan &plan,
        const ComplaintWords &words = {}, const StopRequest &stop = {}) const;

    /// The newest first.
    QFuture<Result<QList<ImportBatch>>> list(const Permit &permit, FilingSystem filingSystem, int limit = 50) const;
    QFuture<Result<ImportBatch>> find(const Permit &permit, Id<ImportBatch> batch) const;

    /// What taking an import back would remove, revert and leave.
    QFuture<Result<UndoSummary>> previewUndo(
        const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch) const;
    /// Takes it back: only whoever imported it, or the officer. Leaves everybody alone who was worked on
    /// since. The future's progress counts to ImportProgress::steps; `stop` as with run.
    QFuture<Result<UndoSummary>> undo(const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch,
        const StopRequest &stop = {}) const;

private:
    struct Parts;

    const ServiceContext &m_context;
    std::unique_ptr<Parts> m_parts;
};
