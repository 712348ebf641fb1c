#pragma once

#include "app/audit/audit_entry.h"
#include "app/backup/consent_replay.h"
#include "app/backup/erasure_entry.h"
#include "app/base/filing_system.h"
#include "app/base/id.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

class Connection;
struct Contact;

/// An act of the ledger, as it was done again in a file that came from a backup.
struct ReplayedAct
{
    quint64 sequence = 0;
    LedgerAct act = LedgerAct::Erased;
    Instant done; ///< the first time
    QString requestRef = {};
    int records = 0;            ///< people it was about
    int found = 0;              ///< of whom were in the backup; erased, they are gone now
    int changed = 0;            ///< of whom something had to be done again for
    bool isOfOtherCopy = false; ///< of a copy of the file that went its own way
    /// Of a correction, whose values no ledger holds: the references of those whose data must be made right
    /// once more, and who are restricted until then.
    QStringList toCorrect = {};
    /// What the trail must tell of it.
    QList<AuditEntry> entries = {};
};

/// How much was done again.
struct ReplayCounts
{
    int erasures = 0; ///< entries of the ledger, as all of these but the next
    int erased = 0;   ///< people
    int restrictions = 0;
    int liftings = 0;
    int withdrawals = 0;
    int objections = 0;  ///< of which those that ended another ground than consent
    int corrections = 0; ///< that are to be made once more
    int ofOtherCopies = 0;

    static ReplayCounts of(const QList<ReplayedAct> &replayed);
    /// For the trail: how many entries were done again, of each kind.
    QJsonObject toDetail() const;
};

/// Doing again what is no erasure (domain.md 9.3 B4): restrictions and their ends, withdrawals and
/// objections. What was corrected is restricted, since whether it is right is not known (art. 18(1)(a) GDPR),
/// under its request, which is opened anew where the backup does not have it.
namespace act_replay {

/// Somebody of the ledger who is in the file.
struct Found
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> contact = {};
};

/// Of each entry, who is left out of it, because a later one undoes it: who was erased wholly since, whose
/// restriction was lifted, and whose withdrawal or objection was recorded by mistake.
QList<QSet<QUuid>> overtakenIn(const QList<ErasureEntry> &entries);

/// In the caller's transaction, for those of the entry who are in the file. `touched`: whose derived data is
/// to be brought up to date.
Result<ReplayedAct> replay(Connection &connection, const ErasureEntry &entry, const QSet<QUuid> &leftOut,
    const consent_replay::Hand &hand, QList<Found> &touched);

/// Those of the records who are in a filing system.
Result<QList<Id<Contact>>> foundOf(
    Connection &connection, FilingSystem filingSystem, const QList<QUuid> &records);

} // namespace act_replay
