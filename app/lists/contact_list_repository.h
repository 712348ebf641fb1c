#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/lists/list_query.h"
#include "app/retention/new_standing.h"

#include <functional>

class Connection;

/// The name-ordered list from which people are browsed and searched; derived from the contacts.
namespace contact_list_repository {

/// Told how many rows are done; returns false to stop with Cancelled.
using Progress = std::function<bool(qint64 rows)>;

/// A row before and after it was written anew, so that what is counted by rows can follow.
struct ListRefresh
{
    std::optional<ListRow> before = std::nullopt;
    std::optional<ListRow> after = std::nullopt;
};

/// Writes the row of one contact anew from its sources, at its place in the order.
Result<ListRefresh> refresh(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Takes the rows of contacts out, few or ten thousand; what pages showed of them.
Result<QList<ListRow>> remove(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

/// Builds the whole list from the contacts; how many rows it has. Inside a transaction.
Result<qint64> rebuild(Connection &connection, FilingSystem filingSystem, const Progress &progress = {});
/// Compares every row with its sources.
Result<ListComparison> verify(
    Connection &connection, FilingSystem filingSystem, const Progress &progress = {});

/// Puts rows of contacts that are new or changed at their places: into the gaps when they are few, else by
/// writing the list again. `rank` is not looked at. Inside a transaction.
Outcome insertMany(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows);

/// Sets standing and due date of these people, given in the order of their numbers, after a change of rules
/// or of the day. Inside a transaction.
Outcome setStandings(Connection &connection, FilingSystem filingSystem, const QList<NewStanding> &people);

/// How many people are listed.
Result<qint64> total(Connection &connection, FilingSystem filingSystem);

} // namespace contact_list_repository
