#pragma once

#include "app/consent/consent_appending.h"
#include "app/imports/rejects_file.h"
#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/reconciliation_repository.h"
#include "app/tool_lists/tool_list_reader.h"

#include <functional>
#include <optional>

class Change;

/// One import of consents being done, or tried out, within a change.
///
/// Everything is recorded as reported, with the moments of the list as when it happened: nobody here saw the
/// person do it. The IP address of the list is not kept: it must go after 24 months (domain.md 2.6), and an
/// event stays. Nobody is added to the file; the events have a reference in common by which the import is
/// remembered and can be taken back.
class ConsentImportRun final
{
public:
    /// Told how far it is, 0 to 1; false stops it with Cancelled.
    using Progress = std::function<bool(double)>;

    ConsentImportRun(const ConsentImportPlan &plan, ComplaintWords words, Progress progress);

    /// Counts what would be done; writes nothing but the file of rejects.
    Result<ConsentImportSummary> tryOut(Change &change);
    Result<ConsentImportSummary> carryOut(Change &change);
    /// After the commit: puts the file of rejects in its place.
    Outcome commitRejects();

private:
    using Holders = QList<reconciliation_repository::AddressOf>;

    Outcome check();
    Result<ConsentImportSummary> run();
    Outcome takeBatch(const QList<ToolListRow> &rows);
    Outcome take(const ToolListRow &row, const Holders &holders);
    Outcome takeOut(const ToolListRow &row, const Holders &holders);
    Outcome takeIn(const ToolListRow &row, const reconciliation_repository::AddressOf &holder);
    Result<consent_appending::Line> lineOf(Id<Contact> contact);
    Result<ConsentImportFacts> factsOf(const consent_appending::Line &line);
    ConsentDraft draftOf(const ToolListRow &row, ConsentAct act, Id<ContactPoint> point,
        std::optional<Instant> happenedAt) const;
    Result<bool> record(consent_appending::Line line, const ConsentDraft &draft);
    Outcome refuse(ToolListRow row, RowFault fault);
    QString statementOf(const ToolListRow &row) const;
    /// Counts the row in one of the kinds.
    void count(const ToolListRow &row, ConsentImportRow::Fate fate, const QString &reason = {});
    Outcome remember();
    Outcome tell();

    /// While one of the two runs.
    Change *m_change = nullptr;
    const ConsentImportPlan &m_plan;
    ComplaintWords m_words;
    Progress m_progress;
    bool m_isDry = true;
    Purpose m_purpose;
    ConsentImportSummary m_summary;
    std::optional<RejectsFile> m_rejects;
    QList<Id<Contact>> m_changed;
    QList<Id<Contact>> m_withdrawn;
    QSet<QByteArray> m_members;
    /// Why the last one could not be recorded.
    QString m_refusal;
};
