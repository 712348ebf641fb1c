#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/imports/rejects_file.h"
#include "app/staff/permit.h"
#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/reconciliation.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What marketing tools hold in their own lists: consents that were given there, and whom they mail for us.
/// Errors of all that read such a list: those of openSource(); Invalid "tool-list.no-email",
/// "tool-list.channel"; NotFound "purpose"; Cancelled.
class ToolLists final
{
public:
    explicit ToolLists(const ServiceContext &context) : m_context(context) {}

    /// What importConsents() would do. Changes nothing but the file of rejects.
    QFuture<Result<ConsentImportSummary>> previewConsents(const Permit &permit, const ConsentImportPlan &plan,
        const ComplaintWords &words = {}, const StopRequest &stop = {}) const;
    /// Takes in consents that were given elsewhere: all of it or nothing, with one entry of the trail. Needs
    /// the right to record consent. Invalid "tool-list.source", "tool-list.statement", and those of recording
    /// for the purpose. Progress in thousandths (`steps`); stopped, nothing is changed.
    QFuture<Result<ConsentImportSummary>> importConsents(const Permit &permit, const ConsentImportPlan &plan,
        const ComplaintWords &words = {}, const StopRequest &stop = {}) const;

    /// Compares a recipient's own list with the gate and with what was handed over. Needs the right to
    /// export; NotFound "processor.unknown".
    QFuture<Result<ReconciliationOutcome>> compare(
        const Permit &permit, const ReconciliationQuestion &question, const StopRequest &stop = {}) const;
    /// The same, and puts it right: who left there withdraws here, what must go is written to a file for the
    /// tool with a task for each person, and who is there unknown to us is recorded as handed over. Needs the
    /// right to record consent as well. Invalid "reconciliation.removals" where something must go and no file
    /// is named, and those of a handover that leaves in the clear; Unavailable "handover.not-written",
    /// "reconciliation.not-written".
    QFuture<Result<ReconciliationOutcome>> reconcile(
        const Permit &permit, const ReconciliationOrder &order, const StopRequest &stop = {}) const;

    /// When each recipient's list was put right last, for each purpose and channel; the oldest first.
    QFuture<Result<QList<Reconciliation>>> reconciliations(
        const Permit &permit, FilingSystem filingSystem) const;

    static constexpr int steps = 1000;

private:
    const ServiceContext &m_context;
};
