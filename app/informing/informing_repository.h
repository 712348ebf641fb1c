#pragma once

#include "app/base/result.h"
#include "app/informing/informing_list.h"

#include <QByteArray>

#include <memory>

class BulkWriter;
class Connection;
struct Handover;

/// By when each contact must be informed, and how they were.
namespace informing_repository {

/// Of a new contact.
Outcome addDue(Connection &connection, FilingSystem filingSystem, const InformingDue &due);
/// A writer of days for people who have none yet, and one day written by it.
std::unique_ptr<BulkWriter> dueWriter(Connection &connection);
void write(BulkWriter &writer, FilingSystem filingSystem, const InformingDue &due);

/// Data of everybody on a list went to another recipient on `day`, or they were first turned to: for those
/// whose data is from elsewhere, who were not informed yet and whose day comes later, this is the day
/// (movedForward of app/law/informing_deadline.h, for all of them at once).
Outcome moveForward(Connection &connection, FilingSystem filingSystem, Id<Handover> handover, QDate day,
    InformingCause cause);
/// The same for one person; whether it moved anything.
Result<bool> moveForward(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate day, InformingCause cause);
/// The list did not leave: its people have the day back that they had.
Outcome moveBack(Connection &connection, FilingSystem filingSystem, Id<Handover> handover);

Result<std::optional<InformingDue>> due(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<InformingState> state(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// At most `limit` of those who are not informed yet and whose day is `last` at the latest (null: all), the
/// first day first.
Result<InformingPage> page(Connection &connection, FilingSystem filingSystem, QDate last,
    const std::optional<InformingPage::Cursor> &after, int limit);
/// How many people are not informed yet, for each day.
Result<QList<std::pair<QDate, qint64>>> openByDay(Connection &connection, FilingSystem filingSystem);

/// Somebody whom something is recorded of.
struct Person
{
    InformingDue due = {};
    QByteArray ref = {};
    QString language = {};
};

/// Of those named that are there, in the order of their numbers.
Result<QList<Person>> people(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);
/// Everybody who is not informed yet and whose day is `last` at the latest (null: all).
Result<QList<Person>> openPeople(Connection &connection, FilingSystem filingSystem, QDate last);

/// Records the event for each of these people, with a reference of its own, and settles or reopens their day.
Outcome record(Connection &connection, FilingSystem filingSystem, const QList<Person> &people,
    const InformingEvent &event);
/// The person is informed by an event that was recorded before.
Outcome settleBy(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<InformingEvent> event);
/// Whom an act for many was recorded of.
Result<QList<Id<Contact>>> membersOf(
    Connection &connection, FilingSystem filingSystem, const QString &bulkRef);

} // namespace informing_repository
