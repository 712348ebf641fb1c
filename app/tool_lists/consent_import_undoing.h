#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"
#include "app/tool_lists/consent_import_repository.h"

#include <QDate>

#include <functional>

class Change;
class Connection;

/// Taking an import of consents back: what it recorded goes, with the bars and tasks that came of it, and
/// each line is as it was before. Whoever was worked on since keeps what it brought, and so does of whom
/// whoever takes it back does not see something.
///
/// Who withdraws is not kept waiting: it goes by slices, each a change of its own, and only the people of one
/// are held meanwhile. Each person goes back whole. What was stopped, or killed, is taken up again where it
/// was by taking the same import back: whoever still has its acts has not had their turn.
namespace consent_import_undoing {

/// Whoever took it in may take it back, and so may the officer. NotFound "consent-import.batch",
/// ChangedMeanwhile "consent-import.undone", Refused "imports.undo".
Result<ConsentImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, const QString &ref);

Result<ConsentImportUndo> preview(
    Connection &connection, const Permit &permit, const ConsentImportBatch &batch, QDate today);
/// Told the share that is done, 0 to 1; false stops.
using Progress = std::function<bool(double share)>;

/// What one slice did, to be counted once it is stored.
struct Slice
{
    ConsentImportUndo undo = {};
    /// Everybody of the import as read anew, where whoever was known of had their turn.
    std::optional<QList<consent_import_repository::Member>> members = std::nullopt;
    /// Whose turn comes then, by their place among them.
    qsizetype next = 0;
    bool isLast = false;
};
/// Carries out work as a change, and answers what became of it.
using Changing = std::function<Result<Slice>(std::function<Result<Slice>(Change &)>)>;

/// As many people as a desk can wait for without noticing.
constexpr qsizetype peopleAtOnce = 100;

/// One entry of the trail a slice. Errors: those of mayUndo; Cancelled "tool-list.cancelled" where nothing
/// was taken back yet, "consent-import.undo-stopped" with how many people were.
Result<ConsentImportUndo> carryOut(FilingSystem filingSystem, const QString &ref, const Changing &changing,
    const Progress &progress, qsizetype atOnce = peopleAtOnce);

} // namespace consent_import_undoing
