#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"
#include "app/handovers/recipient_task.h"
#include "app/tool_lists/reconciliation.h"
#include "app/tool_lists/reconciliation_age.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

class Connection;

/// Lists of recipients that were put right, and what they are compared with.
namespace reconciliation_repository {

/// Somebody's address.
struct AddressOf
{
    Id<Contact> contact = {};
    Id<ContactPoint> point = {};

    friend bool operator==(const AddressOf &, const AddressOf &) = default;
};
/// Who has these addresses, given in their normal form; several may share one.
Result<QHash<QString, QList<AddressOf>>> holdersOf(
    Connection &connection, FilingSystem filingSystem, const QStringList &addresses);

/// How these addresses are written, by the number of each.
Result<QHash<qint64, QString>> addressesOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<ContactPoint>> &points);
/// How these people are called in a list, by the number of each: the name, else the organisation.
Result<QHash<qint64, QString>> namesOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

/// Whom we know to be with a recipient for a purpose.
Result<QSet<qint64>> handedTo(
    Connection &connection, FilingSystem filingSystem, Id<Processor> recipient, Id<Purpose> purpose);
/// Writes down that these people were found with the recipient, as a handover from before we kept them.
Outcome addPlacements(
    Connection &connection, const Reconciliation &reconciliation, const QList<Id<Contact>> &contacts);

struct OpenTask
{
    Id<RecipientTask> task = {};
    Id<Contact> contact = {};
};
/// What a recipient must still be told of people on lists for this purpose and channel.
Result<QList<OpenTask>> openTasks(Connection &connection, const Reconciliation &of);
/// Opens one for somebody whom the recipient was handed, unless one is open; how many.
Result<int> openTask(
    Connection &connection, const Reconciliation &of, Id<Contact> contact, RecipientTask::Why why);

Result<Id<Reconciliation>> add(Connection &connection, const Reconciliation &reconciliation);
/// Within the transaction that added it: what came of it is counted last.
Outcome setCounts(Connection &connection, const Reconciliation &reconciliation);
/// The newest of each recipient, purpose and channel, the oldest of these first.
Result<QList<Reconciliation>> newest(Connection &connection, FilingSystem filingSystem);
/// Every recipient who got a list by e-mail or whose list was put right, the longest not looked at first. Who
/// ended is left out once their list was looked at after that.
Result<ReconciliationAges> ages(Connection &connection, FilingSystem filingSystem);
Outcome setDueAfter(Connection &connection, int days);
/// When this recipient's list was put right last; nothing where it never was.
Result<std::optional<Instant>> lastAt(Connection &connection, const Reconciliation &of);

} // namespace reconciliation_repository
