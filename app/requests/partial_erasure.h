#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"
#include "app/retention/relation_fact.h"

#include <QHash>

class Connection;
struct Contact;

/// Erasing somebody of whom the law keeps a part: on their request, and once more after a restore. One way
/// for both.
namespace partial_erasure {

/// What goes of a person.
struct What
{
    QList<DataCategory> categories = {};
    bool invoiceAddressStays = false;
    bool invoiceNameStays = false;
    /// What stays is used on, for a purpose of the person: it is not restricted.
    bool staysInUse = false;
    /// The start moments that the terms of what stays are computed from.
    RelationFactKinds neededFacts = {};

    /// As a plan says; without the needed facts.
    static What planned(const Proposal &proposal);
    /// As the erasure ledger keeps it (ErasureEntry::parts), and back: all facts are needed then, since
    /// nobody knows any more by which rule something stays.
    quint32 toParts() const;
    static What fromParts(quint32 parts);
};

/// What an erasure of a part did.
struct Erased
{
    /// How many things of each category went.
    QHash<DataCategory, int> things = {};
    /// As they were: requests that must be proposed anew.
    QList<Request> reopened = {};
};

/// Empties the categories and what belongs to none, blanks the person's requests, and puts what stays behind
/// the restriction (art. 18 GDPR) unless it is used on. Inside a transaction; the caller
/// tells the change. NotFound when the person is not there.
Result<Erased> erase(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const What &what, Instant now);

} // namespace partial_erasure
