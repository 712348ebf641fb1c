#pragma once

#include "app/base/result.h"
#include "app/contacts/field_change.h"
#include "app/imports/import_summary.h"

#include <QList>

struct Organisation;

class Connection;

/// An import that is taken back, and the condition of SQL on a person `c` that they are left alone, because
/// whoever takes it back does not see something of them.
struct UndoneImport
{
    ImportBatch batch = {};
    QString isHidden = {};
};

/// Who came in by an import, whom it changed, and who was worked on since.
namespace import_undo_repository {

struct Touched
{
    NamedContact person = {};
    /// Why it must be left alone; none when it may be taken back.
    std::optional<UndoSummary::Why> why = std::nullopt;
};

/// Those whom the import brought in: how many may go, and everybody who must stay.
struct Brought
{
    qint64 removable = 0;
    QList<Touched> kept = {};
};
Result<Brought> brought(Connection &connection, const UndoneImport &undone);

/// Those who were there before and whom the import changed or added to.
Result<QList<Touched>> changed(Connection &connection, const UndoneImport &undone);

/// The ids of those who may go, the lowest first.
Result<QList<Id<Contact>>> removable(Connection &connection, const UndoneImport &undone);
/// Takes those who may go out of every place that holds something of a person, but the list.
Outcome remove(Connection &connection, const UndoneImport &undone, Instant now);

/// What the import changed about somebody, the last change first.
Result<QList<FieldChange>> changesOf(Connection &connection, const ImportBatch &batch, Id<Contact> contact);
/// Takes away the start moments and grounds that the import added to somebody who was there before.
Outcome removeAdditions(Connection &connection, const ImportBatch &batch, Id<Contact> contact);

} // namespace import_undo_repository
