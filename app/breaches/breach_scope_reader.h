#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/breaches/breach_scope.h"

#include <QSet>

class Connection;
struct Contact;
struct StaffMember;

/// What the file knows of a period: out of the trail who was opened, out of the registers what left and who
/// held which role.
namespace breach_scope_reader {

/// So many are named in one question at most.
inline constexpr qsizetype atOnce = 512;

/// Every member by whom the trail says that they did something with a contact.
Result<QStringList> whoOpened(Connection &connection);
/// Whom the trail names of a member and a period: the references of contacts, and how often each was opened.
using Looks = QHash<QByteArray, qint64>;
Outcome addLooks(
    Connection &connection, FilingSystem filingSystem, const BreachScopeQuestion &question, Looks &looks);

/// The numbers of those of these references that there still are, also under what a record was called that
/// went into theirs; `unknown` grows by how many are gone. At most `atOnce`.
Result<QSet<qint64>> contactsOf(
    Connection &connection, FilingSystem filingSystem, const QList<QByteArray> &refs, qint64 &unknown);

/// Lists and files of the period, or the one that is asked for, the newest first; without how many people.
Result<QList<BreachScopeExport>> exportsOf(
    Connection &connection, FilingSystem filingSystem, const BreachScopeQuestion &question);
/// Who stood on a list, or whom a file was about as far as the trail tells it.
Result<QSet<qint64>> peopleOn(Connection &connection, const BreachScopeExport &left);

Result<QList<BreachScopeGrant>> grantsOf(Connection &connection, const BreachScopeQuestion &question);
/// How many people the file holds, and their numbers.
Result<qint64> everybody(Connection &connection, FilingSystem filingSystem);
Result<QSet<qint64>> numbersOfAll(Connection &connection, FilingSystem filingSystem);

/// Adds what is held of these people, and what they are to us. At most `atOnce`.
Outcome countHeld(Connection &connection, const QList<Id<Contact>> &people, BreachScopePart &part);

} // namespace breach_scope_reader
