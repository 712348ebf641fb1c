#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/imports/rejects_file.h"
#include "app/staff/permit.h"
#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/consent_import_batch.h"
#include "app/tool_lists/reconciliation.h"
#include "app/tool_lists/reconciliation_age.h"
#include "app/tool_lists/tool_list_inspection.h"

#include <QFuture>
#include <QList>

#include <memory>

class DatabaseThread;
struct ServiceContext;

/// What marketing tools hold in their own lists: consents that were given there, and whom they mail for us.
/// Errors of all that read such a list: those of openSource(); Invalid "tool-list.no-email",
/// "tool-list.channel"; NotFound "purpose"; Cancelled.
class ToolLists final
{
public:
    explicit ToolLists(const ServiceContext &context);
    ~ToolLists();

    /// Looks at a list: whose it is and what its columns are. Errors: those of openSource().
    QFuture<Result<ToolListInspection>> inspect(const QString &path) const;

    /// What importConsents() would do. Changes nothing but the file of rejects.
    QFuture<Result<ConsentImportSummary>> previewConsents(const Permit &permit, const ConsentImportPlan &plan,
        const ComplaintWords &words = {}, const StopRequest &stop = {}) const;
    /// Takes in consents that were given elsewhere: all of it or nothing, with one entry of the trail. Needs
    /// the right to record consent. Invalid "tool-list.source", "tool-list.statement", and those of recording
    /// for the purpose. Progress in thousandths (`steps`); stopped, nothing is changed.
    QFuture<Result<ConsentImportSummary>> importConsents(const Permit &permit, const ConsentImportPlan &plan,
        const ComplaintWords &words = {}, const StopRequest &stop = {}) const;

    /// The lists that were taken in, the newest first.
    QFuture<Result<QList<ConsentImportBatch>>> consentImports(
        const Permit &permit, FilingSystem filingSystem, int limit = 200) const;
    /// What taking one back would do. Errors: those of consent_import_undoing::mayUndo().
    QFuture<Result<ConsentImportUndo>> previewImportUndo(
        const Permit &permit, FilingSystem filingSystem, const QString &ref) const;
    /// Takes one back, for whoever took it in and for the officer: who was worked on since keeps what it
    /// brought. Progress in thousandths; stopped, nothing is changed.
    QFuture<Result<ConsentImportUndo>> undoImport(const Permit &permit, FilingSystem filingSystem,
        const QString &ref, const StopRequest &stop = {}) const;

    /// Compares a recipient's own list with the gate and with what was handed over. Needs the right to
    /// export; NotFound "processor.unknown". Progress in thousandths.
    QFuture<Result<ReconciliationOutcome>> compare(
        const Permit &permit, const ReconciliationQuestion &question, const StopRequest &stop = {}) const;
    /// The same, and puts it right: who left there withdraws here, what must go is written to a file for the
    /// tool with a task for each person, and who is there unknown to us is recorded as handed over. Needs the
    /// right to record consent as well. Invalid "reconciliation.removals" where something must go and no file
    /// is named, and those of a handover that leaves in the clear; Unavailable "handover.not-written",
    /// "reconciliation.not-written"; ChangedMeanwhile "reconciliation.overtaken". Progress begins anew where
    /// it has to be compared again.
    QFuture<Result<ReconciliationOutcome>> reconcile(
        const Permit &permit, const ReconciliationOrder &order, const StopRequest &stop = {}) const;

    /// When each recipient's list was put right last, for each purpose and channel; the oldest first.
    QFuture<Result<QList<Reconciliation>>> reconciliations(
        const Permit &permit, FilingSystem filingSystem) const;

    /// Who holds a list of ours, and how long ago it was put right.
    QFuture<Result<ReconciliationAges>> reconciliationAges(
        const Permit &permit, FilingSystem filingSystem) const;
    /// After how many days a list must be looked at again. Needs the right to change settings; Invalid
    /// "reconciliation.due-after" below one day and beyond a year.
    QFuture<Outcome> setReconciliationDueAfter(const Permit &permit, int days) const;

    static constexpr int steps = 1000;

private:
    /// There from the first time on.
    DatabaseThread &beside() const;

    const ServiceContext &m_context;
    /// Compares what is put right and takes imports back slice by slice, so that whoever reads or records
    /// meanwhile need not wait.
    mutable std::unique_ptr<DatabaseThread> m_beside;
};
