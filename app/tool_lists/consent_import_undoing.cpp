#include "app/tool_lists/consent_import_undoing.h"

#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_undoing.h"
#include "app/contacts/archive_veil.h"
#include "app/tool_lists/consent_import_repository.h"
#include "app/vault/sha256.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

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

/// Nobody changes what they may not see.
QString isHiddenFrom(const Permit &permit, FilingSystem filingSystem, QDate today)
{
    return archive_veil::conditionOfHidden(permit, filingSystem, QStringLiteral("c.id"), today);
}

QString isHiddenIn(Change &change, FilingSystem filingSystem)
{
    return isHiddenFrom(change.permit(), filingSystem, change.today());
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
/// turn has not come. Within a slice no list is handed over on the consents that go: whoever makes one holds
/// everybody still before the commit, which waits for this one (handover_meanwhile_repository::holdStill).
Result<std::optional<Member>> held(Change &change, const ConsentImportBatch &batch, Id<Contact> contact)
{
    Connection &connection = change.connection();
    if (auto locked = consent_repository::lockLinesOf(connection, batch.filingSystem, contact); !locked) {
        if (locked.error().failure == Failure::NotFound)
            return std::optional<Member>(); // erased meanwhile
        return locked.error();
    }
    return consent_import_repository::member(
        connection, batch, isHiddenIn(change, batch.filingSystem), contact);
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

Result<ConsentImportUndo> preview(
    Connection &connection, const Permit &permit, const ConsentImportBatch &batch, QDate today)
{
    const auto members = consent_import_repository::members(
        connection, batch, isHiddenFrom(permit, batch.filingSystem, today));
    if (!members)
        return members.error();
    ConsentImportUndo undo;
    for (const Member &member : *members)
        countMember(member, undo);
    return undo;
}

namespace {

/// Whoever has acts of the import and has not had their turn: at first everybody, at last those whom a merge
/// gave some meanwhile.
Result<QList<Member>> waiting(Change &change, const ConsentImportBatch &batch, const QSet<qint64> &seen)
{
    auto members = consent_import_repository::members(
        change.connection(), batch, isHiddenIn(change, batch.filingSystem));
    if (members)
        members->removeIf([&seen](const Member &each) { return seen.contains(each.contact.number()); });
    return members;
}

void addTo(ConsentImportUndo &sum, const ConsentImportUndo &part)
{
    sum.given += part.given;
    sum.withdrawn += part.withdrawn;
    sum.kept += part.kept;
    for (auto each = part.reasons.begin(); each != part.reasons.end(); ++each)
        sum.reasons[each.key()] += each.value();
}

/// An import as it is taken back, slice by slice.
class Undoing final
{
public:
    Undoing(FilingSystem filingSystem, QString ref, const Progress &progress, qsizetype atOnce)
        : m_filingSystem(filingSystem), m_ref(std::move(ref)), m_progress(progress), m_atOnce(atOnce)
    {}

    Result<Slice> slice(Change &change) const;
    void keep(const Slice &slice);

    bool hasBegun() const { return !m_seen.isEmpty(); }
    const ConsentImportUndo &undo() const { return m_undo; }

private:
    Outcome takeBack(
        Change &change, const ConsentImportBatch &batch, const QList<Member> &members, Slice &slice) const;

    FilingSystem m_filingSystem;
    QString m_ref;
    const Progress &m_progress;
    qsizetype m_atOnce;
    QList<Member> m_members;
    qsizetype m_next = 0;
    QSet<qint64> m_seen;
    ConsentImportUndo m_undo;
};

Outcome Undoing::takeBack(
    Change &change, const ConsentImportBatch &batch, const QList<Member> &members, Slice &slice) const
{
    QList<QByteArray> gone;
    QJsonArray brought;
    QList<Id<Contact>> changed;
    const qsizetype end = std::min(members.size(), slice.next + m_atOnce);
    for (; slice.next < end; ++slice.next) {
        if (!m_progress(double(slice.next) / double(members.size())))
            return Error{Failure::Cancelled, QStringLiteral("tool-list.cancelled")};
        const Member &each = members.at(slice.next);
        const auto member = held(change, batch, each.contact);
        if (!member)
            return member.error();
        if (!*member)
            continue;
        countMember(**member, slice.undo);
        if ((*member)->kept != Kept::None)
            continue;
        if (auto undone =
                consent_undoing::undoBulk(change, batch.filingSystem, each.contact, batch.ref, brought);
            !undone)
            return undone;
        gone.append(each.ref);
        changed.append(each.contact);
    }
    if (auto refreshed = consent_recording::refreshAll(change, batch.filingSystem, changed); !refreshed)
        return refreshed;
    return change.audit(undoEntry(batch, slice.undo, std::move(gone), brought));
}

Result<Slice> Undoing::slice(Change &change) const
{
    Connection &connection = change.connection();
    const auto batch = mayUndo(connection, change.permit(), m_filingSystem, m_ref);
    if (!batch)
        return batch.error();
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    Slice slice{.next = m_next};
    if (m_next == m_members.size()) {
        auto members = waiting(change, *batch, m_seen);
        if (!members)
            return members.error();
        slice.members = *std::move(members);
        slice.next = 0;
    }
    const QList<Member> &members = slice.members ? *slice.members : m_members;
    if (auto taken = takeBack(change, *batch, members, slice); !taken)
        return taken.error();
    if (slice.next < members.size())
        return slice;
    QSet<qint64> seen = m_seen;
    for (const Member &each : members)
        seen.insert(each.contact.number());
    const auto left = waiting(change, *batch, seen);
    if (!left)
        return left.error();
    slice.isLast = left->isEmpty();
    if (slice.isLast) {
        if (auto marked = consent_import_repository::markUndone(connection, *batch, change.now()); !marked)
            return marked.error();
    }
    return slice;
}

void Undoing::keep(const Slice &slice)
{
    if (slice.members) {
        m_members = *slice.members;
        m_next = 0;
    }
    for (; m_next < slice.next; ++m_next)
        m_seen.insert(m_members.at(m_next).contact.number());
    addTo(m_undo, slice.undo);
}

} // namespace

Result<ConsentImportUndo> carryOut(FilingSystem filingSystem, const QString &ref, const Changing &changing,
    const Progress &progress, qsizetype atOnce)
{
    Undoing undoing(filingSystem, ref, progress, atOnce);
    for (;;) {
        const auto slice = changing([&undoing](Change &change) { return undoing.slice(change); });
        if (!slice) {
            const bool isStopped = slice.error().failure == Failure::Cancelled;
            if (!isStopped || !undoing.hasBegun())
                return slice.error();
            const ConsentImportUndo &so = undoing.undo();
            return Error{Failure::Cancelled, QStringLiteral("consent-import.undo-stopped"),
                {QString::number(so.given + so.withdrawn)}};
        }
        undoing.keep(*slice);
        if (slice->isLast)
            return undoing.undo();
    }
}

} // namespace consent_import_undoing
