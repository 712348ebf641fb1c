#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"

#include <QHash>

class Connection;
struct Contact;

/// What of a category that goes is spared all the same, because a duty of another category needs it.
struct Spared
{
    /// AWR art. 52 keeps the buyer's name and address on an invoice: the first address and the organisation
    /// stay, telephone numbers, mail addresses and every other address do not.
    bool invoice = false;
};

/// Erasing by category, for when the law keeps part of what is held on somebody.
namespace category_erasure {

/// How many things of each category are held; categories of which nothing is held are not in it.
Result<QHash<DataCategory, int>> held(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Removes what is held of one category, and every earlier value of its fields; how many things went.
Result<int> erase(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const Spared &spared);

/// Of the identity only what an invoice needs stays: the name. How many numbers that we know the person by
/// went.
Result<int> reduceToName(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// What belongs to no category and is needed no longer: start moments of other kinds than these, and the
/// provenance of what is gone.
Outcome sweep(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, RelationFactKinds neededFacts);

/// Lets the history of one contact be erased until guardHistory, both in the caller's transaction.
Outcome allowHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Outcome guardHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace category_erasure
