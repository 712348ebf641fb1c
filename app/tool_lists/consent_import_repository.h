#pragma once

#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/tool_lists/consent_import_batch.h"

class Connection;

/// Lists of consents that were taken in, and what became of their acts since.
namespace consent_import_repository {

Outcome add(Connection &connection, const ConsentImportBatch &batch);
Result<std::optional<ConsentImportBatch>> byRef(
    Connection &connection, FilingSystem filingSystem, const QString &ref);
/// The newest first.
Result<QList<ConsentImportBatch>> list(Connection &connection, FilingSystem filingSystem, int limit);
/// ChangedMeanwhile "consent-import.undone" where it was taken back already.
Outcome markUndone(Connection &connection, const ConsentImportBatch &batch, Instant when);

/// Somebody for whom the list brought something.
struct Member
{
    Id<Contact> contact = {};
    /// The person's reference in the trail.
    QByteArray ref = {};
    /// What it brought last: a consent, or a withdrawal.
    ConsentAct act = ConsentAct::Given;
    ConsentImportUndo::Kept kept = ConsentImportUndo::Kept::None;
};
/// In the order of their numbers. Who was erased since is not among them. `isHidden`: the condition of SQL on
/// a person `c` that whoever takes the list back does not see something of them.
Result<QList<Member>> members(
    Connection &connection, const ConsentImportBatch &batch, const QString &isHidden);
/// One of them as they stand now; nothing where they are not among them any more.
Result<std::optional<Member>> member(
    Connection &connection, const ConsentImportBatch &batch, const QString &isHidden, Id<Contact> contact);

} // namespace consent_import_repository
