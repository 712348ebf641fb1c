#include "app/tool_lists/consent_import_undoing.h"

#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_undoing.h"
#include "app/tool_lists/consent_import_repository.h"
#include "app/vault/sha256.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace consent_import_undoing {

namespace {

using consent_import_repository::Member;
using Kept = ConsentImportUndo::Kept;

void countMember(const Member &member, ConsentImportUndo &undo)
{
    if (member.kept != Kept::None) {
        ++undo.kept;
        ++undo.reasons[member.kept];
    } else {
        ++(endsProcessing(member.act) ? undo.withdrawn : undo.given);
    }
}

/// With a digest of whose acts went, as the import has one of those it recorded, and the references of those
/// acts that the trail knows one by one (consent_following).
AuditEntry undoEntry(const ConsentImportBatch &batch, const ConsentImportUndo &undo,
    QList<QByteArray> members, const QJsonArray &brought)
{
    std::sort(members.begin(), members.end());
    QJsonObject reasons;
    for (auto each = undo.reasons.begin(); each != undo.reasons.end(); ++each)
        reasons.insert(keyOf(each.key()), each.value());
    return {.action = QStringLiteral("consent.import-undo"),
        .filingSystem = batch.filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .objectRef = batch.ref,
        .detail = {{QStringLiteral("given"), undo.given}, {QStringLiteral("withdrawn"), undo.withdrawn},
            {QStringLiteral("kept"), undo.kept}, {QStringLiteral("reasons"), reasons},
            {QStringLiteral("events"), brought},
            {QStringLiteral("members"), QString::fromLatin1(sha256({members.join()}).toHex())}}};
}

/// Somebody as they stand once nobody else records anything of them; others are kept waiting for nobody whose
/// turn has not come. From the first on no list is handed over on the consents that go: whoever makes one
/// holds everybody still before the commit, which waits for this one
/// (handover_meanwhile_repository::holdStill).
Result<std::optional<Member>> held(
    Connection &connection, const ConsentImportBatch &batch, Id<Contact> contact)
{
    if (auto locked = consent_repository::lockLinesOf(connection, batch.filingSystem, contact); !locked) {
        if (locked.error().failure == Failure::NotFound)
            return std::optional<Member>(); // erased meanwhile
        return locked.error();
    }
    return consent_import_repository::member(connection, batch, contact);
}

} // namespace

Result<ConsentImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, const QString &ref)
{
    auto batch = consent_import_repository::byRef(connection, filingSystem, ref);
    if (!batch)
        return batch.error();
    if (!*batch || !permit.may(Operation::ViewContacts, filingSystem))
        return Error{Failure::NotFound, QStringLiteral("consent-import.batch")};
    const bool isOwn =
        (*batch)->madeBy == permit.staffRef() && permit.may(Operation::RecordConsent, filingSystem);
    if (!isOwn) {
        if (auto allowed = permit.require(Operation::UndoAnyImport, filingSystem); !allowed)
            return allowed.error();
    }
    if ((*batch)->undoneAt)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("consent-import.undone")};
    return **std::move(batch);
}

Result<ConsentImportUndo> preview(Connection &connection, const ConsentImportBatch &batch)
{
    const auto members = consent_import_repository::members(connection, batch);
    if (!members)
        return members.error();
    ConsentImportUndo undo;
    for (const Member &member : *members)
        countMember(member, undo);
    return undo;
}

Result<ConsentImportUndo> carryOut(Change &change, const ConsentImportBatch &batch, const Progress &progress)
{
    Connection &connection = change.connection();
    // Nobody takes the same import back meanwhile.
    if (auto marked = consent_import_repository::markUndone(connection, batch, change.now()); !marked)
        return marked.error();
    const auto members = consent_import_repository::members(connection, batch);
    if (!members)
        return members.error();
    ConsentImportUndo undo;
    QList<QByteArray> gone;
    QJsonArray brought;
    QList<Id<Contact>> changed;
    qsizetype at = 0;
    for (const Member &each : *members) {
        if (!progress(double(at++) / double(members->size())))
            return Error{Failure::Cancelled, QStringLiteral("tool-list.cancelled")};
        const auto member = held(connection, batch, each.contact);
        if (!member)
            return member.error();
        if (!*member)
            continue;
        countMember(**member, undo);
        if ((*member)->kept != Kept::None)
            continue;
        if (auto undone =
                consent_undoing::undoBulk(change, batch.filingSystem, each.contact, batch.ref, brought);
            !undone)
            return undone.error();
        gone.append(each.ref);
        changed.append(each.contact);
    }
    if (auto refreshed = consent_recording::refreshAll(change, batch.filingSystem, changed); !refreshed)
        return refreshed.error();
    if (auto noted = change.audit(undoEntry(batch, undo, std::move(gone), brought)); !noted)
        return noted.error();
    return undo;
}

} // namespace consent_import_undoing
