#include "app/imports/import_undo.h"

#include "app/changes/bulk_derived.h"
#include "app/changes/change.h"
#include "app/consent/consent_undoing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/imports/import_batch_repository.h"
#include "app/imports/import_undo_repository.h"

#include <algorithm>

namespace import_undo {

namespace {

/// Beyond so many the list and the terms are written anew.
constexpr qsizetype mostOneByOne = 5'000;
/// How far the work is when everybody is put back, and when all that is left is to write the list.
constexpr double shareOfReverting = 0.5;
constexpr double shareOfWriting = 0.9;

void keep(UndoSummary &summary, const import_undo_repository::Touched &touched)
{
    if (++summary.keptCount <= ImportSummary::listLimit)
        summary.kept.append({touched.person, touched.why.value_or(UndoSummary::Why::Edited)});
}

/// Nobody changes what they may not see.
UndoneImport undoneBy(const Permit &permit, const ImportBatch &batch, QDate today)
{
    return {
        batch, archive_veil::conditionOfHidden(permit, batch.filingSystem, QStringLiteral("c.id"), today)};
}

/// The edits that put back what stood there, in the opposite order of the changes.
QList<FieldEdit> editsBack(const ContactFile &file, const QList<FieldChange> &changes)
{
    QList<FieldEdit> edits;
    for (const FieldChange &change : changes) {
        FieldEdit edit{.field = change.field, .value = change.before};
        if (change.field == ContactField::Note) {
            const auto note = std::find_if(file.notes.cbegin(), file.notes.cend(),
                [&](const Note &each) { return each.body == change.after; });
            if (note == file.notes.cend())
                continue;
            edit.item = note->id.number();
        }
        edits.append(edit);
    }
    return edits;
}

Outcome revert(Change &change, const ImportBatch &batch, Id<Contact> contact)
{
    Connection &connection = change.connection();
    if (auto removed = import_undo_repository::removeAdditions(connection, batch, contact); !removed)
        return removed;
    if (auto removed = consent_undoing::undoBatch(change, batch.filingSystem, contact, batch.id); !removed)
        return removed;
    const auto changes = import_undo_repository::changesOf(connection, batch, contact);
    if (!changes)
        return changes.error();
    const auto file = contact_file_store::find(connection, batch.filingSystem, contact);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("undo.contact")};
    const auto written = contact_file_store::put(connection, **file, editsBack(**file, *changes),
        {.cause = EditCause::OwnTypingError,
            .source = QStringLiteral("import ") + batch.ref,
            .changedAt = change.now(),
            .changedBy = change.permit().staffRef()});
    if (!written)
        return written.error();
    return done;
}

/// Those whose terms and row of the list follow.
struct Handled
{
    QList<Id<Contact>> reverted = {};
    QList<Id<Contact>> removed = {};
};

Outcome tell(const Progress &progress, double share)
{
    return progress(share) ? Outcome(done)
                           : Outcome(Error{Failure::Cancelled, QStringLiteral("import.cancelled")});
}

Outcome revertChanged(Change &change, const UndoneImport &undone, const Progress &progress,
    UndoSummary &summary, Handled &handled)
{
    const auto changed = import_undo_repository::changed(change.connection(), undone);
    if (!changed)
        return changed.error();
    qsizetype at = 0;
    for (const auto &touched : *changed) {
        if (auto told = tell(progress, shareOfReverting * double(at++) / double(changed->size())); !told)
            return told;
        if (touched.why) {
            keep(summary, touched);
            continue;
        }
        if (auto reverted = revert(change, undone.batch, touched.person.contact); !reverted)
            return reverted;
        handled.reverted.append(touched.person.contact);
    }
    summary.reverted = handled.reverted.size();
    return done;
}

Outcome removeBrought(Change &change, const UndoneImport &undone, UndoSummary &summary, Handled &handled)
{
    const auto brought = import_undo_repository::brought(change.connection(), undone);
    if (!brought)
        return brought.error();
    for (const auto &touched : brought->kept)
        keep(summary, touched);
    auto removable = import_undo_repository::removable(change.connection(), undone);
    if (!removable)
        return removable.error();
    if (auto removed = import_undo_repository::remove(change.connection(), undone, change.now()); !removed)
        return removed;
    handled.removed = *std::move(removable);
    summary.removed = handled.removed.size();
    return done;
}

/// What is shown and computed of all of them.
Outcome refresh(Change &change, FilingSystem filingSystem, const Progress &progress, const Handled &handled)
{
    if (handled.reverted.size() + handled.removed.size() <= mostOneByOne) {
        for (const Id<Contact> contact : handled.reverted)
            change.touched(filingSystem, contact);
        for (const Id<Contact> contact : handled.removed)
            change.erased(filingSystem, contact);
        return done;
    }
    const auto isCancelled = [&progress] { return !progress(shareOfWriting); };
    change.replacedAll(filingSystem);
    // Whoever went took their terms along.
    if (!handled.reverted.isEmpty()) {
        if (auto computed =
                bulk_derived::recomputeTerms(change.connection(), filingSystem, change.today(), isCancelled);
            !computed)
            return computed;
    }
    return bulk_derived::rebuildList(change.connection(), filingSystem, isCancelled);
}

} // namespace

Result<ImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch)
{
    const auto found = import_batch_repository::byId(connection, filingSystem, batch);
    if (!found)
        return found.error();
    if (!*found || !permit.may(Operation::ViewContacts, filingSystem))
        return Error{Failure::NotFound, QStringLiteral("import.batch")};
    const bool own =
        (*found)->staffRef == permit.staffRef() && permit.may(Operation::ImportContacts, filingSystem);
    if (!own) {
        if (auto allowed = permit.require(Operation::UndoAnyImport, filingSystem); !allowed)
            return allowed.error();
    }
    if ((*found)->undoneAt)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("import.undone")};
    return **found;
}

Result<UndoSummary> preview(
    Connection &connection, const Permit &permit, const ImportBatch &batch, QDate today)
{
    UndoSummary summary;
    const UndoneImport undone = undoneBy(permit, batch, today);
    const auto brought = import_undo_repository::brought(connection, undone);
    if (!brought)
        return brought.error();
    summary.removed = brought->removable;
    for (const auto &touched : brought->kept)
        keep(summary, touched);
    const auto changed = import_undo_repository::changed(connection, undone);
    if (!changed)
        return changed.error();
    for (const auto &touched : *changed) {
        if (touched.why)
            keep(summary, touched);
        else
            ++summary.reverted;
    }
    return summary;
}

Result<UndoSummary> carryOut(Change &change, const ImportBatch &batch, const Progress &progress)
{
    UndoSummary summary;
    // A million people may go with one statement.
    if (auto allowed = change.connection().allowLongStatements(); !allowed)
        return allowed.error();
    const UndoneImport undone = undoneBy(change.permit(), batch, change.today());
    Handled handled;
    if (auto reverted = revertChanged(change, undone, progress, summary, handled); !reverted)
        return reverted.error();
    if (auto told = tell(progress, shareOfReverting); !told)
        return told.error();
    if (auto removed = removeBrought(change, undone, summary, handled); !removed)
        return removed.error();
    if (auto told = tell(progress, shareOfWriting); !told)
        return told.error();
    if (auto refreshed = refresh(change, batch.filingSystem, progress, handled); !refreshed)
        return refreshed.error();
    if (auto marked = import_batch_repository::markUndone(
            change.connection(), batch.filingSystem, batch.id, change.now());
        !marked)
        return marked.error();
    auto noted = change.audit({.action = QStringLiteral("import.undo"),
        .filingSystem = batch.filingSystem,
        .objectKind = QStringLiteral("import"),
        .objectRef = batch.ref,
        .detail = {{QStringLiteral("removed"), summary.removed},
            {QStringLiteral("reverted"), summary.reverted}, {QStringLiteral("kept"), summary.keptCount}}});
    if (!noted)
        return noted.error();
    return summary;
}

} // namespace import_undo
